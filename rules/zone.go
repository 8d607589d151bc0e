package rules

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var zoneRules = []*Rule{
	{
		ID:    "mrz-structure",
		Title: "the machine readable zone departs from its layout",
		Doc: `The lines of the zone have another number or length than any layout, a character is
outside A-Z, 0-9 and <, a check digit is missing altogether, an element holds characters that it
cannot have (a letter in a date, a digit in a name), a date is none of the calendar, or a mandatory
element is empty. What can still be read is read. Fillers that are not there at the end of a line are
no fault.`,
		Sources:  []Source{doc9303part3("§4.3, §4.4"), {"ICAO Doc 9303 Parts 4 to 7, 8th edition", "§4.2.2", ""}},
		Severity: Error, Since: "0.1.0", Group: GroupMRZ,
		Check: checkStructure,
	},
	{
		ID:    "mrz-check-digit",
		Title: "a check digit of the machine readable zone does not verify",
		Doc: `The digit printed is not the one that the characters it covers give: one of them was misread
or changed, or the digit was. The composite digit is reported by itself.`,
		Sources:  []Source{doc9303part3("§4.9")},
		Severity: Error, Since: "0.1.0", Group: GroupMRZ,
		Check: checkDigits,
	},
	{
		ID:    "mrz-check-digit-convention",
		Title: "the check digit of a long document number counts the filler",
		Doc: `The number runs on into the optional data, and its digit verifies only when the filler in
between is counted as a character. Older Belgian and Portuguese cards do so; Doc 9303 does not.`,
		Sources:  []Source{{"ICAO Doc 9303 Part 5, 8th edition", "§4.2.2.1 note j", ""}},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Check: checkConvention,
	},
	{
		ID:    "mrz-repaired",
		Title: "the machine readable zone was repaired",
		Doc: `The zone as given does not verify, and exactly one repair that every check digit and every independent
witness allows makes it verify. It was made because repair was asked for; mrz.edits lists each character.
What the zone says in this report is what the repaired zone says.`,
		Sources:  []Source{doc9303part3("§4.9"), design("Repair")},
		Severity: Warning, Since: "0.1.0", Group: GroupMRZ,
		Check: checkRepaired,
	},
}

// zones calls f for every zone that has a layout. checked says that some check digit
// covers one of them: where none does, nothing was verified.
func (c *Case) zones(f func(z *document.Zone)) (checked bool) {
	for i := range c.Zones {
		if z := &c.Zones[i]; z.Layout() != nil {
			f(z)
			checked = checked || z.Status() != mrz.Unverified
		}
	}
	return checked
}

// reportZone adds a finding about a field or element of a zone.
func (c *Case) reportZone(field string, at document.Place, message string) {
	c.ReportFinding(Finding{Field: field, At: at, Message: message})
}

func checkStructure(c *Case) bool {
	for i := range c.Zones {
		if z := &c.Zones[i]; z.Layout() == nil {
			c.reportZone("mrz_lines", z.Place(1, 0), z.Err.Error())
		}
	}
	return c.zones(func(z *document.Zone) {
		for _, p := range z.Problems() {
			at := z.Place(p.Line, p.Column)
			if p.Column == 0 { // a length is about the end of the line
				at.Column = int32(min(p.Got, p.Want) + 1)
			}
			c.reportZone(p.Element.String(), at, p.Reason())
		}
	})
}

func checkDigits(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, d := range z.Checks() {
			if d.Status == mrz.Invalid {
				c.reportZone(d.Element.String(), z.Place(int(d.Line), int(d.Column)),
					"the check digit of "+d.Element.String()+" does not verify")
			}
		}
	})
}

func checkConvention(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, d := range z.Checks() {
			if d.Convention == mrz.FillerIncluded {
				c.reportZone(d.Element.String(), z.Place(int(d.Line), int(d.Column)),
					"the check digit of the long document number verifies only with the filler counted")
			}
		}
	})
}

func checkRepaired(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, e := range z.Edits {
			c.reportZone("mrz_lines", z.Place(e.Line, e.Column), "the zone was repaired here: "+e.Reason.String())
		}
	})
}
