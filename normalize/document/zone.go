package document

import (
	"slices"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// addZones parses the zones of a source: the lines that each witness gives, in
// one text or several. Where there are none, a text of the answer may hold one.
func (d *Document) addZones(s *Source) {
	own, given := false, s.lines()
	for _, w := range [...]Witness{Visual, Merged, VendorMRZ, Chip, Barcode, User} {
		if given>>w&1 == 0 {
			continue
		}
		var lines, at [3]string
		n, masked := 0, false
		for i := range s.Raws {
			if raw := &s.Raws[i]; raw.isLine(w) {
				masked = masked || hidden(raw.Text)
				if n < len(lines) {
					lines[n], at[n] = strings.TrimSpace(raw.Text), raw.At
				}
				n++
			}
		}
		own = true
		if masked { // what is left of it would be the lines of another zone
			d.leaveOut(s, w)
			continue
		}
		d.Zones = append(d.Zones, Zone{Origin: Origin{s.Answer, MRZ}, Given: lines, At: at})
		z := &d.Zones[len(d.Zones)-1]
		if n == 1 && strings.IndexByte(lines[0], '\n') >= 0 { // all lines in one text
			z.Zone, z.Err = mrz.Parse(lines[0])
			for line, given := range z.Zone.Lines() {
				z.Given[line], z.At[line] = given, at[0]
			}
		} else {
			z.Zone, z.Err = mrz.ParseLines(lines[:min(n, len(lines))]...)
		}
		if n > len(lines) || z.Err != nil {
			plain := *z
			d.Zones = d.Zones[:len(d.Zones)-1]
			d.findZones(s, w, plain)
		}
	}
	if !own && s.Pieces != nil {
		own = d.addPieces(s)
	}
	if !own {
		if t := gather(s, func(raw *Raw) bool { return raw.Field == normalize.TextLines }); t != nil {
			found, _ := mrz.Find(t.String())
			d.keepFound(s, found, t)
		}
	}
}

// lines returns the witnesses that give lines of a zone, as bits.
func (s *Source) lines() (witnesses uint64) {
	for i := range s.Raws {
		if raw := &s.Raws[i]; raw.Field == normalize.MRZLines {
			witnesses |= 1 << raw.Witness
		}
	}
	return witnesses
}

// isLine reports whether a text is a line of a zone that the witness gives.
func (raw *Raw) isLine(w Witness) bool { return raw.Field == normalize.MRZLines && raw.Witness == w }

// hidden reports whether characters of a line are masked. One asterisk may be a
// filler misread.
func hidden(line string) bool {
	if normalize.Masked(line) {
		return true
	}
	if strings.IndexByte(line, '*') < 0 && strings.IndexByte(line, "•"[0]) < 0 { // as in most
		return false
	}
	return strings.Count(line, "*") > 1 || strings.Contains(line, "•") || strings.Contains(line, "●")
}

// leaveOut keeps the lines of a zone that is not read.
func (d *Document) leaveOut(s *Source, w Witness) {
	for i := range s.Raws {
		if raw := &s.Raws[i]; raw.isLine(w) {
			r := Rest{Label: raw.Label, At: raw.At, Known: true}
			if hidden(raw.Text) {
				r.Kind = MaskedLine
			}
			d.Rest = append(d.Rest, r)
		}
	}
}

// gathered is several texts of an answer as one.
type gathered struct {
	strings.Builder
	starts []int // where each text begins in the whole
	at     []string
}

// gather returns nil when there is no text.
func gather(s *Source, wanted func(*Raw) bool) (t *gathered) {
	for i := range s.Raws {
		if raw := &s.Raws[i]; wanted(raw) {
			if t == nil {
				t = new(gathered)
			} else {
				t.WriteByte('\n')
			}
			t.starts, t.at = append(t.starts, t.Len()), append(t.at, raw.At)
			t.WriteString(raw.Text)
		}
	}
	return t
}

// pointer returns the place of the text that holds the offset.
func (t *gathered) pointer(offset int) string {
	i := len(t.starts) - 1
	for t.starts[i] > offset {
		i--
	}
	return t.at[i]
}

// keepFound keeps zones that were found in a text.
func (d *Document) keepFound(s *Source, found []mrz.Found, t *gathered) {
	for i := range found {
		f := &found[i]
		z := Zone{Zone: f.Zone, Origin: Origin{s.Answer, MRZ}, Err: f.Err()}
		for line, given := range f.Zone.Lines() {
			z.Given[line], z.At[line] = given, t.pointer(f.Offset(line+1, 1))
		}
		d.Zones = append(d.Zones, z)
	}
}

// findZones looks for zones in texts that are not simply their lines: lines may
// be joined, have blanks inside, lower case, or fillers too few or too many. When
// none is found that is better formed, plain stands: the texts as lines.
func (d *Document) findZones(s *Source, w Witness, plain Zone) {
	t := gather(s, func(raw *Raw) bool { return raw.isLine(w) })
	found, err := mrz.Find(t.String())
	wellFormed := slices.ContainsFunc(found, func(f mrz.Found) bool { return f.Err() == nil })
	better := len(found) > 0 && (plain.Layout() == nil || len(found[0].Zone.Problems()) < len(plain.Problems()))
	if !wellFormed && !better {
		if plain.Layout() == nil {
			plain.Err = err
		}
		d.Zones = append(d.Zones, plain)
		return
	}
	d.keepFound(s, found, t)
	d.keepAside(s, w, found, t)
}

// keepAside keeps the texts, given as lines of a zone, of which something stands outside
// the zones that were found: a heading, the number of the page.
func (d *Document) keepAside(s *Source, w Witness, found []mrz.Found, t *gathered) {
	i := 0
	for j := range s.Raws {
		raw := &s.Raws[j]
		if !raw.isLine(w) {
			continue
		}
		aside := raw.Text
		for k := range found {
			from, to := found[k].Start-t.starts[i], found[k].End-t.starts[i]
			if from < len(aside) && to > 0 {
				aside = aside[:max(from, 0)] + strings.Repeat(" ", min(to, len(aside))-max(from, 0)) + aside[min(to, len(aside)):]
			}
		}
		if strings.ContainsFunc(aside, isAside) {
			d.Rest = append(d.Rest, Rest{Label: raw.Label, At: raw.At, Known: true})
		}
		i++
	}
}

// isAside reports whether a character outside a zone is more than a joint of its lines.
func isAside(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }

// ZonePiece is a part of a zone that stands at a place of its own in the answer.
type ZonePiece struct {
	mrz.Span
	At string // pointer
}

// addPieces puts the zone of a source together from its pieces. ok is false when
// too few of them are there, or they are masked.
func (d *Document) addPieces(s *Source) (ok bool) {
	for _, p := range s.Pieces.Of {
		if normalize.Masked(p.Text) {
			return false
		}
	}
	whole, spans, ok := mrz.Join(s.Pieces.Layout, s.Pieces.Of)
	if !ok {
		return false
	}
	z := Zone{Zone: whole, Origin: Origin{s.Answer, MRZ}}
	copy(z.Given[:], whole.Lines())
	if ps := z.Problems(); len(ps) > 0 {
		z.Err = ps[0]
	}
	for i, span := range spans {
		if span.Line == 0 {
			continue
		}
		z.Pieces = append(z.Pieces, ZonePiece{span, s.Pieces.At[i]})
		if first := &z.At[span.Line-1]; *first == "" {
			*first = s.Pieces.At[i]
		}
	}
	d.Zones = append(d.Zones, z)
	return true
}

// placeInPieces returns the place of the piece at a line and column. The answer
// has no such line, so that the pointer is all.
func (z *Zone) placeInPieces(line, column int) Place {
	for _, p := range z.Pieces {
		if p.Line == line && p.From <= column && column <= p.To {
			return Place{Pointer: p.At}
		}
	}
	if line >= 1 && line <= len(z.At) {
		return Place{Pointer: z.At[line-1]}
	}
	return Place{}
}

// repairZones repairs the zones that do not verify, with what the printed page,
// barcode, chip and national number say as evidence. A vendor's merged field may
// be a copy of the zone and is none.
func (d *Document) repairZones() {
	for i := range d.Zones {
		z := &d.Zones[i]
		if z.Layout() == nil || z.Valid() {
			continue
		}
		r := z.Zone.Repair(d.evidence(z.Origin))
		if len(r.Edits) == 0 {
			continue
		}
		z.Zone, z.Edits, z.Err = r.Zone, r.Edits, nil
	}
}

// evidence returns what witnesses that are independent of the zone say, in the
// characters of a zone, and names as they print them. Where they contradict each other they are no evidence.
func (d *Document) evidence(zone Origin) mrz.Evidence {
	ev := mrz.Evidence{}
	for i := range d.Readings {
		r := &d.Readings[i]
		if r.State != normalize.Read || !r.Origin.Independent(zone) {
			continue
		}
		var text string
		var element mrz.Element
		switch r.Field {
		case normalize.DocumentNumber:
			element, text = mrz.DocumentNumber, normalize.CompactNumber(r.Value.Text)
		case normalize.Surname:
			element, text = mrz.Surname, r.Value.Text
		case normalize.GivenNames:
			element, text = mrz.GivenNames, r.Value.Text
		case normalize.BirthDate:
			element, text = mrz.BirthDate, dayText(r.Value.Date)
		case normalize.ExpiryDate:
			element, text = mrz.ExpiryDate, dayText(r.Value.Date)
		}
		if text == "" {
			continue
		}
		if before, told := ev[element]; told && before != text {
			text = ""
		}
		ev[element] = text
	}
	return ev
}

// dayText returns a date in the characters of a zone, "" when it is no whole one.
func dayText(d normalize.Date) string {
	if d.Precision() != normalize.DayPrecision {
		return ""
	}
	return d.ZoneText()
}
