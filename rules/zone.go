package rules

import (
	"errors"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	zoneDigit      = Message{"zone-check-digit", "the check digit of {field} does not verify"}
	fillerCounted  = Message{"filler-counted", "the check digit of the long document number verifies only with the filler counted"}
	zoneRepairedAt = Message{"zone-repaired", "the zone was repaired here: {reason}"}
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
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO74O8122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.2 to §4.4"), doc9303("4 to 7", "§4.2.2"), doc9303("2", "appendix C, C.16")},
		Severity: Error, Since: "0.1.0", Group: GroupMRZ,
		Messages: structureMessages(), Check: checkStructure,
		finds: isUnfit, done: hasVerified,
	},
	{
		ID:    "mrz-check-digit",
		Title: "a check digit of the machine readable zone does not verify",
		Doc: `The digit printed is not the one that the characters it covers give: one of them was misread or changed, or the
digit was. The composite digit is reported by itself. Where a digit of its own fails and the composite holds,
that is no single misreading. Read the zone again, with repair (--repair) or by eye; where it is printed so, the
document was changed or issued wrongly.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408127F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.9"), doc9303("4 to 7", "§4.2.4")},
		Severity: Error, Since: "0.1.0", Group: GroupMRZ,
		Messages: []Message{zoneDigit}, Check: checkDigits,
		finds: isUnfit, done: hasVerified,
	},
	{
		ID:    "mrz-check-digit-convention",
		Title: "the check digit of a long document number counts the filler",
		Doc: `The number runs on into the optional data, and its digit verifies only when the filler in between is counted as
a character. Older Belgian and Portuguese cards do so; Doc 9303 does not. Nothing need be done on their cards;
on another issuer's it is odd.`,
		Before:   `{"mrz_lines": ["IDBEL000590240<6013<<<<<<<<<<<", "7408122F3204153BEL<<<<<<<<<<<8", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"]}`,
		After:    `{"mrz_lines": ["IDBEL000590240<6011<<<<<<<<<<<", "7408122F3204153BEL<<<<<<<<<<<2", "SPECIMEN<<SPECIMEN<<<<<<<<<<<<"]}`,
		Sources:  []Source{doc9303("5", "§4.2.2.3 note j, §4.2.4")},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Messages: []Message{fillerCounted}, Check: checkConvention,
		finds: isUnfit, done: hasVerified,
	},
	{
		ID:    "mrz-repaired",
		Title: "the machine readable zone was repaired",
		Doc: `The zone as given does not verify, and exactly one repair that every check digit and every independent
witness allows makes it verify. It was made because repair was asked for; mrz.edits lists each character.
What the zone says in this report is what the repaired zone says.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO74O8122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.9 (the digits let readers verify what they read)")},
		Severity: Warning, Since: "0.1.0", Group: GroupMRZ,
		Messages: []Message{zoneRepairedAt}, Check: checkRepaired,
		finds: isUnfit, done: hasVerified,
	},
}

// zones calls f for every zone that has a layout. checked says that some check digit
// covers one of them and it states something: else nothing was verified.
func (c *Case) zones(f func(z *document.Zone)) (checked bool) {
	for i := range c.Zones {
		if z := &c.Zones[i]; z.Layout() != nil {
			f(z)
		}
	}
	return c.seen.checked
}

// zoneView is what many rules ask of the zones.
type zoneView struct {
	checked bool // as zones says it
	notes   []zoneNote
}

type zoneNote struct {
	zone *document.Zone
	mrz.Problem
}

// tellProblem adds a finding about a problem or note of a zone.
func (c *Case) tellProblem(f Finding, p mrz.Problem) {
	m := zoneMessage(p)
	var args []Arg
	for _, a := range [...]Arg{element(p.Element), {"line", p.Line}, {"got", p.Got}, {"want", p.Want}} {
		if strings.Contains(m.Text, "{"+a.Name+"}") {
			args = append(args, a)
		}
	}
	c.say(f, m, args...)
}

func zoneMessage(p mrz.Problem) Message {
	code, text := p.Words()
	return Message{"zone-" + code, text}
}

// structureMessages are those of all kinds of problem.
func structureMessages() (all []Message) {
	for kind := mrz.LineCount; kind <= mrz.LoneLine; kind++ {
		all = append(all, zoneMessage(mrz.Problem{Kind: kind, Element: mrz.DocumentCode}))
	}
	return append(all, zoneMessage(mrz.Problem{Kind: mrz.WrongClass}))
}

func checkStructure(c *Case) bool {
	for i := range c.Zones {
		if z := &c.Zones[i]; z.Layout() == nil {
			p, _ := errors.AsType[mrz.Problem](z.Err) // what Parse and Find say of a text that is no zone
			c.tellProblem(Finding{Field: "mrz_lines", At: z.Place(1, 0)}, p)
		}
	}
	return c.zones(func(z *document.Zone) {
		for _, p := range z.Problems() {
			at := z.Place(p.Line, p.Column)
			if p.Column == 0 { // a length is about the end of the line
				at.Column = int32(min(p.Got, p.Want) + 1)
			}
			c.tellProblem(Finding{Field: p.Element.String(), At: at}, p)
		}
	})
}

func checkDigits(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, d := range z.Checks() {
			if d.Status == mrz.Invalid {
				c.say(Finding{Field: d.Element.String(), At: z.Place(int(d.Line), int(d.Column))}, zoneDigit, element(d.Element))
			}
		}
	})
}

func checkConvention(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, d := range z.Checks() {
			if d.Convention == mrz.FillerIncluded {
				c.say(Finding{Field: d.Element.String(), At: z.Place(int(d.Line), int(d.Column))}, fillerCounted)
			}
		}
	})
}

func checkRepaired(c *Case) bool {
	return c.zones(func(z *document.Zone) {
		for _, e := range z.Edits {
			c.say(Finding{Field: "mrz_lines", At: z.Place(e.Line, e.Column)}, zoneRepairedAt, Arg{"reason", e.Reason})
		}
	})
}
