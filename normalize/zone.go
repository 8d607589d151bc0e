package normalize

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
)

// addZones parses the zones of a source. The lines of one zone are the texts of
// one witness, each a line or several.
func (d *Document) addZones(s *Source) {
	for _, w := range [...]Witness{Visual, Merged, VendorMRZ, Chip, Barcode, User} {
		var lines, at [3]string
		n := 0
		for i := range s.Raws {
			raw := &s.Raws[i]
			if raw.Field != MRZLines || raw.Witness != w {
				continue
			}
			for text := range strings.FieldsFuncSeq(raw.Text, isLineJoint) {
				if n == len(lines) {
					d.addZone(s.Answer, &lines, &at, n)
					lines, at, n = [3]string{}, [3]string{}, 0
				}
				lines[n], at[n] = text, raw.At
				n++
			}
		}
		if n > 0 {
			d.addZone(s.Answer, &lines, &at, n)
		}
	}
}

// isLineJoint reports the characters with which vendors join lines.
func isLineJoint(r rune) bool {
	return r == '\n' || r == '\r' || r == '^' || r == '|' || r == ' ' || r == '\t'
}

func (d *Document) addZone(answer uint16, lines, at *[3]string, n int) {
	z := Zone{Origin: Origin{answer, MRZ}, Given: *lines, At: *at}
	z.Zone, z.Err = mrz.ParseLines(lines[:n]...)
	d.Zones = append(d.Zones, z)
}

// zoneFields are the elements of a zone that are readings of a field.
var zoneFields = [...]struct {
	element mrz.Element
	field   Field
}{
	{mrz.DocumentCode, DocumentCode},
	{mrz.IssuingState, IssuingCountry},
	{mrz.Surname, Surname},
	{mrz.GivenNames, GivenNames},
	{mrz.DocumentNumber, DocumentNumber},
	{mrz.PersonalNumber, PersonalNumber},
	{mrz.Nationality, Nationality},
	{mrz.BirthDate, BirthDate},
	{mrz.Sex, Sex},
	{mrz.ExpiryDate, ExpiryDate},
	{mrz.IssueDate, IssueDate},
}

// readZone adds what the zone says.
func (d *Document) readZone(z *Zone) {
	if t := zoneType(z); t == Passport || t == Visa { // other codes leave the type to the issuer
		d.Readings = append(d.Readings, Reading{
			Parsed: Parsed{State: Read, Value: Value{Text: t.String()}}, Field: DocumentType, Origin: z.Origin,
			Raw: z.Element(mrz.DocumentCode), At: z.Place(z.Zone.Place(mrz.DocumentCode)), Confidence: -1,
		})
	}
	for _, zf := range zoneFields {
		if !z.Has(zf.element) {
			continue
		}
		text := z.Element(zf.element)
		r := Reading{Field: zf.field, Origin: z.Origin, Raw: text, Confidence: -1}
		r.At = z.Place(z.Zone.Place(zf.element))
		h := d.hints(zf.field, "", "")
		switch zf.field.Kind() {
		case DateValue:
			r.Parsed = ParseZoneDate((text + "<<<<<<")[:max(6, len(text))], h)
		case SexValue:
			r.Parsed = ParseZoneSex((text + "<")[:max(1, len(text))])
		case CountryValue:
			if text != "" {
				r.Parsed = parseState(text)
			}
		case NameValue:
			if text != "" {
				r.Parsed = Parsed{State: Read, Value: Value{Text: strings.ReplaceAll(text, "<", " ")}}
			}
		default:
			if text != "" {
				r.Parsed = Parsed{State: Read, Value: Value{Text: strings.ReplaceAll(text, "<", "")}}
			}
		}
		if r.State != NotGiven {
			d.Readings = append(d.Readings, r)
			if r.Field == PersonalNumber {
				d.readNumber(&r, nil)
			}
		}
	}
}

// parseState reads a code of the issuing state or nationality element, which no
// name and no two-letter code can be.
func parseState(code string) Parsed {
	c, ok := MakeCountry(code)
	if !ok {
		return Parsed{State: Unreadable}
	}
	return Parsed{State: Read, Value: Value{Country: c}}
}
