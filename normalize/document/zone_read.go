package document

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// zoneFields are the elements of a zone that are readings of a field.
var zoneFields = [...]struct {
	element mrz.Element
	field   normalize.Field
}{
	{mrz.DocumentCode, normalize.DocumentCode},
	{mrz.IssuingState, normalize.IssuingCountry},
	{mrz.Surname, normalize.Surname},
	{mrz.GivenNames, normalize.GivenNames},
	{mrz.DocumentNumber, normalize.DocumentNumber},
	{mrz.PersonalNumber, normalize.PersonalNumber},
	{mrz.Nationality, normalize.Nationality},
	{mrz.BirthDate, normalize.BirthDate},
	{mrz.Sex, normalize.Sex},
	{mrz.ExpiryDate, normalize.ExpiryDate},
	{mrz.IssueDate, normalize.IssueDate},
}

// readZone adds what the zone says.
func (d *Document) readZone(z *Zone) {
	if t := zoneType(z); t == normalize.Passport || t == normalize.Visa { // other codes leave the type to the issuer
		d.Readings = append(d.Readings, Reading{
			Parsed: normalize.Parsed{State: normalize.Read, Value: normalize.Value{Text: t.String()}}, Field: normalize.DocumentType, Origin: z.Origin,
			Raw: z.Element(mrz.DocumentCode), At: z.Place(z.Zone.Place(mrz.DocumentCode)), Confidence: -1,
		})
	}
	for i := range zoneFields {
		field, element := zoneFields[i].field, zoneFields[i].element
		if element == mrz.PersonalNumber && d.misreadOptionalData(z) {
			element = mrz.OptionalData
		}
		if z.Has(element) {
			d.readElement(z, element, field)
		}
	}
}

// readElement adds what an element of a zone says of a field.
func (d *Document) readElement(z *Zone, element mrz.Element, field normalize.Field) {
	text, p := z.Element(element), normalize.Parsed{}
	switch field.Kind() {
	case normalize.DateValue:
		six := text
		if len(six) < 6 {
			six = (text + "<<<<<<")[:6]
		}
		p = normalize.ParseZoneDate(six, d.hints(field, "", ""))
	case normalize.SexValue:
		letter := text
		if letter == "" {
			letter = "<"
		}
		p = normalize.ParseZoneSex(letter, z.Sexes())
	case normalize.CountryValue:
		if text != "" {
			p = parseState(text)
		}
	case normalize.NameValue:
		if text != "" {
			p.State, p.Value.Text = normalize.Read, withoutFillers(text, " ")
		}
	default:
		if text != "" {
			p.State, p.Value.Text = normalize.Read, withoutFillers(text, "")
		}
	}
	if p.State == normalize.NotGiven {
		return
	}
	d.Readings = append(d.Readings, Reading{
		Parsed: p, Field: field, Origin: z.Origin, same: sameInZones, Raw: text, At: z.Place(z.Zone.Place(element)), Confidence: -1,
	})
	if field == normalize.PersonalNumber {
		d.readNumber(len(d.Readings)-1, nil)
	}
}

// withoutFillers returns the parts of an element between its fillers, with a text between
// them.
func withoutFillers(text, between string) string {
	switch {
	case strings.IndexByte(text, '<') < 0:
		return text
	case text[0] != '<' && !strings.Contains(text, "<<"):
		return strings.ReplaceAll(text, "<", between)
	}
	return strings.Join(strings.FieldsFunc(text, isFiller), between)
}

// misreadOptionalData reports whether a vendor takes the optional data of a passport to
// be its holder's number, which they may be (Doc 9303-4 §4.2.2.2), and has them otherwise
// than they stand there: then they are a witness against it.
func (d *Document) misreadOptionalData(z *Zone) bool {
	if z.Has(mrz.PersonalNumber) || z.Layout() == nil || z.Layout().ID() != "TD3" || z.Element(mrz.OptionalData) == "" {
		return false
	}
	for i := range d.Readings {
		r := &d.Readings[i]
		if r.Field == normalize.PersonalNumber && r.Origin == (Origin{z.Origin.Answer, VendorMRZ}) && r.State == normalize.Read {
			return !inZone(z, r)
		}
	}
	return false
}

func isFiller(r rune) bool { return r == '<' }

// parseState reads a code of the issuing state or nationality element, which no
// name and no two-letter code can be.
func parseState(code string) normalize.Parsed {
	c, ok := normalize.MakeCountry(code)
	if !ok {
		return normalize.Parsed{State: normalize.Unreadable}
	}
	return normalize.Parsed{State: normalize.Read, Value: normalize.Value{Country: c}}
}
