package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	letterSince2038 = Message{"second-letter-2038", "a passport that expires in 2038 or later has a second letter of the harmonised list in its code"}
	letterSince2028 = Message{"second-letter-2028", "a passport issued in 2028 or later has a second letter of the harmonised list in its code"}
	letterSince2026 = Message{"second-letter-2026", "the second letter of a passport's code is of the harmonised list since 2026"}
)

// What is told of zones that are well-formed.
var zoneNoteRules = []*Rule{
	{
		ID:    "mrz-missing-fillers",
		Title: "fillers at the end of a line of the zone were not given",
		Doc: `The line is shorter than its layout has it, and what it lacks can only be fillers: at the end of the
names or of optional data. Readers and stores drop them. The zone is read and verified as if they stood there; a
line that was cut within the names looks the same.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.10 (fillers fill unoccupied positions)"), doc9303("4 to 7", "§4.2.2")},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Messages: noteMessages(mrz.MissingFillers), Check: checkNotes(mrz.MissingFillers),
		finds: hasNote, done: hasVerified,
	},
	{
		ID:    "mrz-from-digital-seal",
		Title: "the zone is as a visible digital seal holds it",
		Doc: `Blanks stand for the fillers, or the second line of a visa ends after 28 characters: so the zone is encoded in
the seal. It is read and verified with the fillers; that it was read from the seal and not from the print is
good to know, for the two are to be compared.`,
		Before:   `{"mrz_lines": ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F3212105"]}`,
		After:    `{"mrz_lines": ["V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F3212105<<<<<<<<<<<<<<<<"]}`,
		Sources:  []Source{doc9303("13", "§2.6"), doc9303("7", "§9.1.3 (encoding of a visa's lines in its seal)")},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Messages: noteMessages(mrz.BlankFillers, mrz.SealLine), Check: checkNotes(mrz.BlankFillers, mrz.SealLine),
		finds: hasNote, done: hasVerified,
	},
	{
		ID:    "mrz-x-for-sex",
		Title: "the zone has an X for the sex",
		Doc: `In the machine readable zone a sex that is not stated is a filler; X is the letter of the visual zone. Some
issuers print X in both. It is read as the same, and no check digit covers it.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122X3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122<3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("4", "§4.2.2.2"), doc9303("5", "§4.2.2.3 note f")},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Messages: noteMessages(mrz.PrintedX), Check: checkNotes(mrz.PrintedX),
		finds: hasNote, done: hasVerified,
	},
	{
		ID:    "mrz-zero-date",
		Title: "a date of the zone has zeros for what is unknown",
		Doc: `An unknown year, month or day is two fillers. Older cards print zeros; they are read as unknown, for no calendar
has a month or day 0. An age computed from such a date has a least and a most.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408007F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.8")},
		Severity: Info, Since: "0.1.0", Group: GroupMRZ,
		Messages: noteMessages(mrz.ZeroDate), Check: checkNotes(mrz.ZeroDate),
		finds: hasNote, done: hasVerified,
	},
	{
		ID:    "mrz-name-behind-fillers",
		Title: "letters stand behind the fillers that end the names of the zone",
		Doc: `Two fillers in a row stand between the primary and the secondary identifier and nowhere else but at the
end. A letter behind them is a filler that was misread, and no check digit protects it: the name has a part too many.
Or the issuer writes two fillers where one belongs.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<K<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.6 (names in the zone)"), doc9303("4 to 7", "§4.2.2 (filler)")},
		Severity: Warning, Since: "0.1.0", Group: GroupMRZ,
		Messages: noteMessages(mrz.NameBehindFillers), Check: checkNotes(mrz.NameBehindFillers),
		finds: hasNote, done: hasVerified,
	},
	{
		ID:    "passport-code-second-letter",
		Title: "the second letter of a passport's code is not of the harmonised list",
		Doc: `Passports issued since 2026 have a second letter of the harmonised list or none, those issued since 2028
one of the list (PP ordinary, PD diplomatic, PO official, PE emergency, PR, PS, PT, PL, PM, PU). Others must have expired
before 2038. Until then every reader has to accept any letter, so that this is told and no fault.`,
		Before:   `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3804151ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["PPUTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3804151ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("4", "§4.4")},
		Severity: Info, Since: "0.1.0", Group: GroupType,
		Messages: []Message{letterSince2038, letterSince2028, letterSince2026}, Check: checkSecondLetter,
		finds: hasZone,
	},
}

// noteMessages are those of the kinds.
func noteMessages(kinds ...mrz.ProblemKind) (all []Message) {
	for _, kind := range kinds {
		all = append(all, zoneMessage(mrz.Problem{Kind: kind}))
	}
	return all
}

// checkNotes returns a check that tells the notes of the kinds.
func checkNotes(kinds ...mrz.ProblemKind) func(c *Case) bool {
	return func(c *Case) bool {
		for _, n := range c.seen.notes {
			if slices.Contains(kinds, n.Kind) {
				c.tellProblem(Finding{Field: n.Element.String(), At: n.zone.Place(n.Line, n.Column)}, n.Problem)
			}
		}
		return c.seen.checked
	}
}

// The dates of Doc 9303-4 §4.4.
var (
	secondLetterListed    = normalize.MustParseDate(mrz.SecondLetterListed)
	secondLetterMandatory = normalize.MustParseDate(mrz.SecondLetterMandatory)
	secondLetterOnly      = normalize.MustParseDate(mrz.SecondLetterOnly)
)

// checkSecondLetter needs a passport, and the date on which it was issued or
// expires.
func checkSecondLetter(c *Case) (done bool) {
	issued, expires := readDate(c, normalize.IssueDate), readDate(c, normalize.ExpiryDate)
	since := func(d, from normalize.Date) bool { return d.IsValid() && !d.Before(from) }
	c.zones(func(z *document.Zone) {
		code := z.Element(mrz.DocumentCode)
		if z.Layout().ID() != "TD3" || code == "" || code[0] != 'P' || !issued.IsValid() && !expires.IsValid() {
			return
		}
		done = true
		var m Message
		switch {
		case since(expires, secondLetterOnly):
			m = letterSince2038
		case since(issued, secondLetterMandatory):
			m = letterSince2028
		case len(code) == 2 && since(issued, secondLetterListed):
			m = letterSince2026
		}
		if m.Code != "" && !mrz.IsHarmonised(code) {
			line, column := z.Zone.Place(mrz.DocumentCode)
			c.say(Finding{Field: "document_code", At: z.Place(line, column)}, m)
		}
	})
	return done
}

// readDate returns the canonical date of a field, the zero Date when it is not
// known.
func readDate(c *Case, f normalize.Field) normalize.Date {
	if r := c.Canonical(f); r != nil && r.State == normalize.Read {
		return r.Value.Date
	}
	return normalize.Date{}
}
