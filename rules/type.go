package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var typeRules = []*Rule{
	{
		ID:       "unknown-document-type",
		Title:    "the type of the document is not known",
		Doc:      `Neither the answer nor a machine readable zone tells what kind of document it is.`,
		Sources:  []Source{design("Document types")},
		Severity: Info, Since: "0.1.0", Group: GroupType,
		Check: checkType,
	},
	{
		ID:    "unknown-document-code",
		Title: "the document code of the zone is in no list",
		Doc: `The first letter of the zone tells the class of the document: P on passports, V on visas, A, C or I on
other official travel documents. Issuers do depart from it.`,
		Sources: []Source{
			{"ICAO Doc 9303 Part 4, 8th edition", "§4.4", ""},
			{"ICAO Doc 9303 Parts 5 and 6, 8th edition", "§4.2.2.1 note k", ""},
			{"ICAO Doc 9303 Part 7, 8th edition", "§4.2.2", ""},
		},
		Severity: Warning, Since: "0.1.0", Group: GroupType,
		Check: checkDocumentCode,
	},
}

func checkType(c *Case) bool {
	if c.Type == normalize.NoType && len(c.Readings) > 0 {
		c.ReportFinding(Finding{Field: "document_type", Message: "the type of the document is not known"})
		return false
	}
	return c.Type != normalize.NoType
}

func checkDocumentCode(c *Case) bool {
	c.zones(func(z *document.Zone) {
		if z.Element(mrz.DocumentCode) != "" && z.Document().Kind == mrz.UnlistedCode {
			line, column := z.Zone.Place(mrz.DocumentCode)
			c.ReportFinding(Finding{Field: "document_code", At: z.Place(line, column), Message: "the document code is in no list for a zone of this layout"})
		}
	})
	return slices.ContainsFunc(c.Zones, func(z document.Zone) bool { return z.Layout() != nil })
}
