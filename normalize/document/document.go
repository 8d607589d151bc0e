package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// Document is one identity document: what all its witnesses say, in canonical
// form.
type Document struct {
	Type     normalize.DocType
	Country  normalize.Country // the issuing country, as far as it is known
	Readings []Reading         // in the order of the fields, within one field of answers and witnesses
	Zones    []Zone
	Numbers  []NationalNumber
	Bound    []normalize.Field // of the only source
	Rest     []Rest
	Advisory []Advisory
	AsOf     normalize.Date // the reference date

	trust map[normalize.Field][]Witness
	*memory
}

// Zone is a machine readable zone with the places of its lines.
type Zone struct {
	mrz.Zone
	Origin Origin
	Given  [3]string   // the lines as given, with or without a layout
	At     [3]string   // pointer of each line; of its first piece
	Err    error       // why the zone is not well-formed, nil when it is
	Pieces []ZonePiece // that the zone was put together from, nil when its lines were given
	Edits  []mrz.Edit  // what a repair changed in the lines as given; Zone is repaired
}

// Place returns the place of a line and column of the zone: that of the piece
// there, in an answer that gives pieces.
func (z *Zone) Place(line, column int) Place {
	if z.Pieces != nil {
		return z.placeInPieces(line, column)
	}
	p := Place{Line: int32(line), Column: int32(column)}
	if line >= 1 && line <= len(z.At) {
		p.Pointer = z.At[line-1]
	}
	return p
}

// Options are the choices of Assemble.
type Options struct {
	AsOf   normalize.Date // the reference date, which completes two-digit years
	Repair bool           // repair zones that do not verify, where there is proof

	// Trust says whose value is a field's, the most trusted witness first; the others
	// stand behind in their usual order. A zone whose digit fails stands last, and what
	// the applicant typed is never trusted.
	Trust map[normalize.Field][]Witness
}

// Assemble makes a document of its sources: usually one, several when several
// answers attest the same document.
func Assemble(o Options, sources ...Source) *Document {
	m := memories.Get().(*memory)
	d := &Document{AsOf: o.AsOf, trust: o.Trust, Readings: m.readings[:0], Zones: m.zones[:0], Numbers: m.numbers[:0], Rest: m.rest[:0], memory: m}
	for i := range sources {
		d.addZones(&sources[i])
	}
	d.Type, d.Country = d.kind(sources)
	for i := range sources {
		s, from := &sources[i], len(d.Readings)
		for j := range s.Raws {
			raw := &s.Raws[j]
			switch raw.Field {
			case normalize.MRZLines: // addZones has them
			case normalize.TextLines:
				d.Rest = append(d.Rest, Rest{Label: raw.Label, At: raw.At, Known: true})
			default:
				d.read(raw, s.Answer)
			}
		}
		d.readBeside(from)
		d.Rest = append(d.Rest, s.Rest...)
		d.Advisory = append(d.Advisory, s.Advisory...)
	}
	if len(sources) == 1 {
		d.Bound = sources[0].Bound
	}
	if o.Repair {
		d.repairZones()
	}
	for i := range d.Zones {
		d.readZone(&d.Zones[i])
	}
	d.settle()
	d.sort()
	d.choose()
	m.readings, m.zones, m.numbers, m.rest = d.Readings, d.Zones, d.Numbers, d.Rest
	return d
}

// Field returns the readings of a field.
func (d *Document) Field(f normalize.Field) []Reading {
	if f >= normalize.NumFields || d.memory == nil {
		return nil
	}
	g := d.groups[f]
	return d.Readings[g.from:g.to:g.to]
}

// hints returns what is known around a raw text.
func (d *Document) hints(f normalize.Field, notation, language string) normalize.Hints {
	return normalize.Hints{Field: f, Country: d.Country, Type: d.Type, Language: language, Notation: notation, AsOf: d.AsOf}
}

// read adds the reading of one raw text, and what a number states beside.
func (d *Document) read(raw *Raw, answer uint16) {
	h := d.hints(raw.Field, raw.Notation, raw.Language)
	if h.Notation == "" && raw.Witness == VendorMRZ && len(raw.Text) == len(zoneNotation) {
		h.Notation = zoneNotation
	}
	p := normalize.Parse(raw.Text, h)
	if raw.Witness == VendorMRZ {
		if q := d.readAsZone(raw, h); q.State != normalize.NotGiven {
			p = q
		}
	}
	if raw.Else != normalize.NoField && (p.State == normalize.Unreadable || raw.Field == normalize.DocumentCode && !isCode(raw.Text)) {
		other := h
		other.Field = raw.Else
		if q := normalize.Parse(raw.Text, other); q.State != normalize.Unreadable {
			h, p = other, q
		}
	}
	d.Readings = append(d.Readings, Reading{})
	r := &d.Readings[len(d.Readings)-1]
	r.Parsed, r.Field, r.Origin, r.same = p, h.Field, Origin{answer, raw.Witness}, raw.Same
	r.Raw, r.At.Pointer, r.Language, r.Confidence = raw.Text, raw.At, raw.Language, raw.Confidence
	if raw.StatedAt != "" {
		h.Notation = ""
		r.Stated = &Stated{normalize.Parse(raw.Stated, h), raw.Stated, Place{Pointer: raw.StatedAt}}
		r.heed(r.Stated)
	}
	if raw.Witness != User && (r.Field == normalize.PersonalNumber || r.Field == normalize.DocumentNumber || len(raw.Schemes) > 0) {
		d.readNumber(len(d.Readings)-1, raw.Schemes)
	}
}

// isCode reports whether a text may be the code of a document: one or two letters
// (Doc 9303-3 §4.4), in print sometimes three, and fillers.
func isCode(text string) bool { return len(strings.TrimRight(text, "<")) <= 3 }

// readAsZone reads what a vendor took from the zone as it stands there: no country has
// another calendar, another letter for a sex or words for a state in a zone. It is NotGiven for what the
// vendor made of it.
func (d *Document) readAsZone(raw *Raw, h normalize.Hints) normalize.Parsed {
	switch raw.Field.Kind() {
	case normalize.DateValue:
		if h.Notation == zoneNotation {
			if p := normalize.ParseZoneDate(raw.Text, h); p.State != normalize.Unreadable {
				return p
			}
		}
	case normalize.SexValue:
		for i := range d.Zones {
			if z := &d.Zones[i]; raw.Text != "" && z.Element(mrz.Sex) == raw.Text {
				return normalize.ParseZoneSex(raw.Text, z.Sexes())
			}
		}
	case normalize.CountryValue: // NGA is no Russia in Vietnamese there
		if len(raw.Text) == len("UTO") && strings.ToUpper(raw.Text) == raw.Text {
			if p := parseState(raw.Text); p.State == normalize.Read {
				return p
			}
		}
	case normalize.NumberValue:
		if strings.IndexByte(raw.Text, '<') >= 0 { // between the parts of a number
			return normalize.ParseNumber(strings.ReplaceAll(raw.Text, "<", ""))
		}
	}
	return normalize.Parsed{}
}

// zoneNotation is the form of the dates of a zone (Doc 9303-3 §4.8).
const zoneNotation = "YYMMDD"

// heed lets the vendor's own form of a text decide what the text leaves open.
// The vendor knows no more than the text, but it knows the card: it may decide
// between several values and stand in for one that cannot be read.
func (r *Reading) heed(s *Stated) {
	switch {
	case s.State != normalize.Read:
	case r.State == normalize.Unreadable && !r.Note.Has(normalize.NoteImpossible):
		r.Parsed = s.Parsed
		r.Note = normalize.NoteAsVendor
	case r.State == normalize.Ambiguous && r.Allows(s.Value):
		r.Parsed = normalize.Parsed{State: normalize.Read, Value: s.Value, Note: normalize.NoteVendorForm}
	}
}

// readBeside adds what the texts of one source hold beside the value of their own
// field; its readings begin at from. A field that the page gives by itself is left
// alone.
func (d *Document) readBeside(from int) {
	for i := from; i < len(d.Readings); i++ {
		if d.Readings[i].Note == 0 { // there is a note whenever a text holds more than its value
			continue
		}
		r := d.Readings[i] // a copy: adding moves the readings
		for f, p := range normalize.Beside(r.Raw, r.Parsed, d.hints(r.Field, "", r.Language)) {
			if onPage(d.Readings[from:], f, r.Origin) {
				continue
			}
			r.Field, r.Stated, r.Parsed, r.same = f, nil, p, 0
			d.Readings = append(d.Readings, r)
		}
	}
}

// onPage reports whether one of the readings is of the field and the origin.
func onPage(readings []Reading, f normalize.Field, o Origin) bool {
	for i := range readings {
		if readings[i].Field == f && readings[i].Origin == o {
			return true
		}
	}
	return false
}

// kind tells type and issuing country of the document. For the country, what the
// document says of itself goes before what the vendor's product implies.
func (d *Document) kind(sources []Source) (t normalize.DocType, c normalize.Country) {
	for i := range sources {
		s := &sources[i]
		if t == normalize.NoType {
			t = s.Type
		}
		for j := range s.Raws {
			raw := &s.Raws[j]
			if raw.Witness == User {
				continue
			}
			field := raw.Field
			if raw.Else == normalize.DocumentType && !isCode(raw.Text) {
				field = raw.Else
			}
			switch field {
			case normalize.IssuingCountry:
				if !c.IsValid() {
					c = normalize.ParseCountry(raw.Text, normalize.Hints{Field: normalize.IssuingCountry}).Value.Country
				}
			case normalize.DocumentType:
				if t == normalize.NoType {
					t, _ = normalize.ParseDocType(normalize.Parse(raw.Text, normalize.Hints{Field: normalize.DocumentType}).Value.Text)
				}
			}
		}
	}
	for i := range d.Zones {
		z := &d.Zones[i]
		if !c.IsValid() {
			c, _ = normalize.MakeCountry(z.Element(mrz.IssuingState))
		}
		if t == normalize.NoType {
			t = zoneType(z)
		}
	}
	for i := range sources {
		if !c.IsValid() {
			c, _ = normalize.MakeCountry(sources[i].Country)
		}
		if country, _, ok := strings.Cut(sources[i].Title, " - "); ok && !c.IsValid() {
			c = normalize.ParseCountry(country, normalize.Hints{Field: normalize.IssuingCountry, Language: "en"}).Value.Country
		}
	}
	return t, c
}

// zoneType tells the document type from the document code of a zone.
func zoneType(z *Zone) normalize.DocType {
	t, _ := normalize.ParseDocType(z.Document().Type)
	return t
}
