package rules

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var otherZone = Message{"zone-of-another-type", "the zone is that of another type of document than {type}"}

var zoneTypeRules = []*Rule{
	{
		ID:    "mrz-of-another-type",
		Title: "the zone is that of another type of document",
		Doc: `The first letter of a zone tells the class of the document: P a passport, V a visa, others an identity card, a
permit or another official document. The vendor, or whoever chose its product, says that the document is of another
class: the wrong side or the wrong document was photographed, two documents lie in one picture, or the vendor took it for
another. Where the answer prints a type that differs from a passport's or visa's zone, document-type-mismatch says so.`,
		Before: `{"document_type": "passport", "mrz_lines": ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F3204153UTO<<<<<<<<<<<2", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]}`,
		After:  `{"document_type": "national_id", "mrz_lines": ["I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F3204153UTO<<<<<<<<<<<2", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"]}`,
		Sources: []Source{
			doc9303("4", "§4.4 (the letter P)"), doc9303("5 and 6", "§4.2.2, note k (A, C or I)"), doc9303("7", "§4.2.2 (the letter V)"),
		},
		Severity: Warning, Since: "0.4.0", Group: GroupType,
		Messages: []Message{otherZone}, Check: checkZoneType,
		finds: hasZone,
	},
}

// zoneLetters says which letters the zone of a type of document has; the rest is the
// issuer's to choose.
type zoneLetters struct {
	has string // one of its letters: I and P on the passport card of the United States
	not string // its first letter is none of these
}

var lettersOf = [...]zoneLetters{
	normalize.Passport:        {has: "P"},
	normalize.Visa:            {has: "V"},
	normalize.NationalID:      {not: "PV"},
	normalize.ResidencePermit: {not: "PV"},
	normalize.DrivingLicense:  {not: "PV"},
	normalize.VoterCard:       {not: "PV"},
	normalize.TravelDocument:  {not: "V"},
}

func (l zoneLetters) fit(code string) bool {
	return strings.Contains(code, l.has) && strings.IndexByte(l.not, code[0]) < 0
}

func checkZoneType(c *Case) (done bool) {
	if int(c.Type) >= len(lettersOf) || lettersOf[c.Type] == (zoneLetters{}) {
		return false
	}
	c.zones(func(z *document.Zone) {
		code := z.Element(mrz.DocumentCode)
		if code == "" || !isICAO(z.Layout()) {
			return
		}
		done = true
		if lettersOf[c.Type].fit(code) || (code[0] == 'P' || code[0] == 'V') && c.typePrinted() { // then the zone's type is a reading
			return
		}
		line, column := z.Zone.Place(mrz.DocumentCode)
		c.say(Finding{Field: normalize.DocumentType.String(), At: z.Place(line, column)}, otherZone, Arg{"type", c.Type})
	})
	return done
}

// isICAO reports whether the layout is one of Doc 9303: what the first letter means is
// said there.
func isICAO(l *mrz.Layout) bool {
	switch l.ID() {
	case "TD1", "TD2", "TD3", "MRVA", "MRVB":
		return true
	}
	return false
}

// typePrinted reports whether another witness than a zone says the type.
func (c *Case) typePrinted() bool {
	return slices.ContainsFunc(c.Field(normalize.DocumentType), func(r document.Reading) bool { return r.Origin.Witness != document.MRZ })
}
