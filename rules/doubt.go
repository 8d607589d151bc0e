package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	blindSpot = Message{"blind-spot", "the check digits hold for {field} of {other} as well: they do not tell which of the two is right"}
	zoneEmpty = Message{"zone-states-nothing", "the zone states no issuer, no name and no number"}
)

// What the check digits of a zone do not show.
var zoneDoubtRules = []*Rule{
	{
		ID:    "mrz-empty",
		Title: "the machine readable zone states nothing",
		Doc: `Issuer, name and number are fillers. Such a zone passes every check digit, for a filler counts as nothing: it was not
read, or was filled in by a program. It verifies nothing of the document.`,
		Before:   `{"mrz_lines": ["P<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<<", "<<<<<<<<<0<<<0000000<0000000<<<<<<<<<<<<<<00"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.1 (the zone has the essential data elements), §4.9 (a filler has the value zero)"), doc9303("4 to 7", "§4.2.2")},
		Severity: Error, Since: "0.4.0", Group: GroupMRZ,
		Messages: []Message{zoneEmpty}, Check: checkEmptyZone,
		finds: isUnfit, done: hasVerified,
	},
	{
		ID:    "mrz-blind-spot",
		Title: "the check digits would hold for what the other witness says as well",
		Doc: `The zone verifies, another witness says something else of a number or date, and the zone would verify with that in
its place: the two differ by characters that the sum cannot tell apart (G and 6, S and 8, L and 1, C and M), or by an exchange that
leaves it as it is. That the digits hold is no argument for the zone here; look at the document.`,
		Before: besideZone(`"document_number": "L898902M3"`),
		After:  besideZone(`"document_number": "L898902C3"`),
		Sources: []Source{
			doc9303("3", "§4.9 (weights 7, 3, 1 and modulus 10: characters whose values differ by 10 or 20 are alike)"), doc9303("2", "appendix C, C.16"),
		},
		Severity: Warning, Since: "0.4.0", Group: GroupCross,
		Messages: []Message{blindSpot}, Check: checkBlindSpot,
		finds: isDifferent,
	},
}

func checkEmptyZone(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		if isEmpty(z) {
			c.say(Finding{Field: normalize.MRZLines.String(), At: z.Place(1, 0)}, zoneEmpty)
		}
	})
}

// isEmpty reports whether a zone states neither its issuer nor a name nor a number.
func isEmpty(z *document.Zone) bool {
	return z.Element(mrz.DocumentNumber) == "" && z.Element(mrz.Surname) == "" && z.Element(mrz.GivenNames) == "" && z.Element(mrz.IssuingState) == ""
}

// coveredElements are the elements of a zone that check digits cover and other witnesses state.
var coveredElements = map[normalize.Field]mrz.Element{
	normalize.DocumentNumber: mrz.DocumentNumber,
	normalize.BirthDate:      mrz.BirthDate,
	normalize.ExpiryDate:     mrz.ExpiryDate,
	normalize.IssueDate:      mrz.IssueDate,
}

func checkBlindSpot(c *Case) bool {
	for i := range c.Pairs {
		p := &c.Pairs[i]
		if p.Agreement != normalize.Mismatch {
			continue
		}
		ours, other := p.A, p.B
		if ours.Origin.Witness != document.MRZ {
			ours, other = other, ours
		}
		e, covered := coveredElements[p.Field]
		if !covered || ours.Origin.Witness != document.MRZ || other.Origin.Witness == document.User || other.State != normalize.Read {
			continue
		}
		for i := range c.Zones {
			if z := &c.Zones[i]; z.Place(z.Zone.Place(e)) == ours.At && holdsWith(z, e, zoneText(other)) {
				c.say(Finding{Field: p.Field.String(), At: ours.At, Related: places(other)}, blindSpot, field(p.Field), Arg{"other", other.Origin.Witness})
			}
		}
	}
	return false
}

// zoneText is the value of a reading as a zone writes it, "" when it is none.
func zoneText(r *document.Reading) string {
	if r.Field.Kind() != normalize.DateValue {
		return normalize.CompactNumber(r.Value.Text)
	}
	if r.Value.Date.Precision() != normalize.DayPrecision {
		return ""
	}
	return r.Value.Date.ZoneText()
}

// holdsWith reports whether a zone that verifies would do so too with another text of the
// same length for one of its elements.
func holdsWith(z *document.Zone, e mrz.Element, text string) bool {
	given := z.Element(e)
	line, column := z.Zone.Place(e)
	if text == "" || len(text) != len(given) || !z.Valid() {
		return false
	}
	lines := slices.Clone(z.Lines())
	from := column - 1
	if l := lines[line-1]; len(l) < from+len(given) || l[from:from+len(given)] != given { // it goes on elsewhere
		return false
	}
	lines[line-1] = lines[line-1][:from] + text + lines[line-1][from+len(text):]
	other, err := mrz.ParseLines(lines...)
	return err == nil && other.Layout() == z.Layout() && other.Valid()
}
