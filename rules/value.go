package rules

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	unreadable         = Message{"unreadable", "{field} cannot be read"}
	ambiguous          = Message{"ambiguous", "{field} has several possible values"}
	repairedReading    = Message{"repaired", "{field} is a repaired reading: {repairs}"}
	givenTwice         = Message{"given-twice", "{field} is given twice by {witness}, and the two differ"}
	wholeAndParts      = Message{"whole-and-parts", "{field} of {witness} is another than its parts say"}
	masked             = Message{"masked", "{field} is masked"}
	partlyMasked       = Message{"partly-masked", "characters of {field} are masked or unread"}
	zoneLineMasked     = Message{"zone-line-masked", "a line of the zone is masked"}
	stateCodeUnknown   = Message{"state-code-unknown", "the code of {field} is in no list"}
	stateCodeWithdrawn = Message{"state-code-withdrawn", "the code of {field} is withdrawn or unofficial"}
)

// Rules that Set.Compare reports as well.
var (
	unreadableValue = &Rule{
		ID:    "unreadable-value",
		Title: "a date, sex, country or number cannot be read",
		Doc: `The text is no value of its field in any notation known: it was misread, or it belongs to another field. The
report keeps the text, and nothing that needs the value was checked. Look at the picture; where the text is as
printed, the notation is missing here: report it.`,
		Before:   `{"birth_date": "12 XYZ 1974"}`,
		After:    `{"birth_date": "12 AUG 1974"}`,
		Sources:  []Source{doc9303("3", "§3.8 (dates of the visual zone)"), trustDecision("StatusInfo, text (whether the format of the fields is right)"), onboarding("§4.2.1")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{unreadable}, Check: checkUnreadable,
		finds: isUnreadable, done: hasForm,
	}
	ambiguousValue = &Rule{
		ID:    "ambiguous-value",
		Title: "a date, sex or country has several possible values",
		Doc: `The text alone does not decide, for example 03/04/1990 without the order of day and month, and no other witness
does. The report lists the possible values, and takes none of them. Name the issuing country or the vendor's
notation, or ask the holder.`,
		Before:   `{"birth_date": "03/04/1990"}`,
		After:    `{"birth_date": "3 APR 1990"}`,
		Sources:  []Source{doc9303("3", "§3.8 (the month may be a number)"), {"ISO 8601-1:2019", "§4.3 (calendar date)", "https://www.iso.org/standard/70907.html"}},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{ambiguous}, Check: checkAmbiguous,
		finds: isAmbiguous, done: hasForm,
	}
)

var valueRules = []*Rule{
	unreadableValue,
	ambiguousValue,
	{
		ID:    "repaired-value",
		Title: "a value was repaired, and no other witness confirms it",
		Doc: `Characters of the text were taken for others that look like them, added or left out, or it has a notation that
another country prints. The value is the likely one, and the text may be a misreading of another. Nothing is said
where an independent witness gives the same value.`,
		Before:   `{"issuing_country": "FRA", "birth_date": "15/O6/199O"}`,
		After:    `{"issuing_country": "FRA", "birth_date": "15/06/1990"}`,
		Sources:  []Source{onboarding("§4.2.1 (what is read from documents is accurate and consistent)"), doc9303("3", "§4.9")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{repairedReading}, Check: checkRepairedValues,
		finds: isRepaired,
	},
	{
		ID:    "self-contradiction",
		Title: "a witness gives two values of one thing",
		Doc: `A page gives a datum twice and the two differ: two values in one field of the vendor's, the date of birth in two
calendars, a label that stands twice, two numbers or two sexes, the whole name and its parts. One of them was
misread or belongs to something else, and nothing but the document tells which. Where the two agree, in whatever
notation, nothing is said. Free text is told as information: an address in two entries may be one in two parts.`,
		Before:   `{"birth_date": ["1974-08-12", "1974-08-13"]}`,
		After:    `{"birth_date": ["1974-08-12", "12 AUG 1974"]}`,
		Sources:  []Source{doc9303("2", "appendix C, C.24 (personal data is identical wherever the document has it)")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{givenTwice, wholeAndParts}, Check: checkSelf,
		finds: hasTwice | hasNumbers | hasWhole,
	},
	{
		ID:    "masked-value",
		Title: "a value is hidden",
		Doc: `The answer has asterisks or a row of x in place of the value or of some of its characters, so nothing about it
was checked. A zone of which a line is masked is not read. Where the law wants the number masked, that is in
order; else ask the vendor for the whole value.`,
		Before:   `{"document_number": "*********"}`,
		After:    `{"document_number": "L898902C3"}`,
		Sources:  []Source{accuAuth("Response Syntax (values printed as asterisks)"), flyOCR("example of results (content: ***)")},
		Severity: Info, Since: "0.1.0", Group: GroupText,
		Messages: []Message{masked, partlyMasked, zoneLineMasked}, Check: checkMasked,
		finds: isHidden | hasProblem,
	},
	{
		ID:    "unknown-state-code",
		Title: "a state code of the zone is in no list",
		Doc: `The issuing state or nationality element holds a code that neither ISO 3166-1 nor Doc 9303-3 §5 nor the
withdrawn codes have, and no check digit covers it. A letter was misread, or the code is newer than the table:
look at the document.`,
		Before:   `{"mrz_lines": ["P<UQOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§4.7, §5"), {"ISO 3166-1:2020", "alpha-3 codes", "https://www.iso.org/iso-3166-country-codes.html"}},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{stateCodeUnknown}, Check: checkStateCodes,
		finds: isUnreadable, done: hasState,
	},
	{
		ID:    "withdrawn-state-code",
		Title: "a state code is withdrawn or unofficial",
		Doc: `The code was withdrawn from ISO 3166-1, or is in use without being in a list. An old document, or one of an
issuer that not everybody recognises, bears it rightly; on a new one it is odd.`,
		Before:   `{"mrz_lines": ["P<YUGERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36YUG7408122F3204153ZE184226B<<<<<16"]}`,
		After:    `{"mrz_lines": ["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F3204153ZE184226B<<<<<16"]}`,
		Sources:  []Source{doc9303("3", "§5 part F (codes deprecated)"), {"ISO 3166-3:2020", "names removed from ISO 3166-1", "https://www.iso.org/iso-3166-country-codes.html"}},
		Severity: Info, Since: "0.1.0", Group: GroupText,
		Messages: []Message{stateCodeWithdrawn}, Check: checkWithdrawn,
		finds: hasState,
	},
}

// checkable are the kinds of value that can be wrong in themselves.
func checkable(f normalize.Field) bool {
	switch f.Kind() {
	case normalize.DateValue, normalize.SexValue, normalize.CountryValue, normalize.NumberValue:
		return true
	}
	return false
}

// attested returns the canonical reading of a field that a witness of the document
// gives, nil when there is none: what the applicant typed is no date of the document.
func (c *Case) attested(f normalize.Field) *document.Reading {
	if r := c.Canonical(f); r != nil && r.Origin.Witness != document.User {
		return r
	}
	return nil
}

func checkUnreadable(c *Case) bool {
	return c.texts(func(r *document.Reading) {
		// The characters of a zone are the matter of mrz-structure, and those that are
		// masked or unread of masked-value.
		zone := r.Origin.Witness == document.MRZ && r.Field.Kind() != normalize.SexValue
		if r.State == normalize.Unreadable && r.Note&(normalize.NoteImpossible|normalize.NoteUnread) == 0 && !zone {
			c.tell(r, unreadable)
		}
	})
}

func checkAmbiguous(c *Case) bool {
	return c.texts(func(r *document.Reading) {
		if r.State == normalize.Ambiguous {
			c.tell(r, ambiguous)
		}
	})
}

// texts is values, and calls f also for names and for the words and measures that are
// read from text: they can be unreadable, though reading them proves nothing.
func (c *Case) texts(f func(r *document.Reading)) (done bool) {
	for i := range c.Readings {
		switch r := &c.Readings[i]; {
		case r.State == normalize.NotGiven:
		case checkable(r.Field):
			f(r)
			done = true
		case r.Field.Kind() == normalize.NameValue, isWord(r.Field):
			f(r)
		}
	}
	return done
}

// isWord reports the fields of text whose parser may refuse it.
func isWord(f normalize.Field) bool {
	switch f {
	case normalize.BloodType, normalize.Height, normalize.Weight:
		return true
	}
	return false
}

func checkRepairedValues(c *Case) bool {
	for i := range c.Readings {
		r := &c.Readings[i]
		if repairs := r.Note & normalize.Repairs; repairs != 0 && (r.State == normalize.Read || r.State == normalize.Permanent) && !c.backed(r) {
			c.tell(r, repairedReading, Arg{"repairs", repairs})
		}
	}
	return false
}

func checkSelf(c *Case) bool {
	for _, p := range c.Contradictions() {
		f := Finding{Field: p.Field.String(), At: p.B.At, Related: []document.Place{p.A.At}}
		if k := p.Field.Kind(); k == normalize.TextValue || k == normalize.CodeValue {
			f.Severity = Info
		}
		how := givenTwice
		if p.Field == normalize.FullName && p.A.Field != p.Field {
			how = wholeAndParts
		}
		c.say(f, how, field(p.Field), Arg{"witness", p.B.Origin.Witness})
	}
	return false
}

func checkMasked(c *Case) bool {
	for i := range c.Readings {
		switch r := &c.Readings[i]; {
		case r.Note.Has(normalize.NoteMasked):
			c.tell(r, masked)
		case r.Note.Has(normalize.NoteUnread):
			c.tell(r, partlyMasked)
		}
	}
	for _, r := range c.Rest {
		if r.Kind == document.MaskedLine {
			c.say(Finding{Field: normalize.MRZLines.String(), At: document.Place{Pointer: r.At}}, zoneLineMasked)
		}
	}
	return false
}

// stateFields are the fields that the state code elements of a zone give, in the order of
// the report.
var stateFields = [...]normalize.Field{normalize.Nationality, normalize.IssuingCountry}

// isStateElement reports a reading of one of the zone's state code elements.
func isStateElement(r *document.Reading) bool {
	return r.Origin.Witness == document.MRZ && r.Field.Kind() == normalize.CountryValue
}

func checkStateCodes(c *Case) (done bool) {
	for i := range c.Readings {
		if r := &c.Readings[i]; isStateElement(r) {
			done = true
			if r.State == normalize.Unreadable {
				c.tell(r, stateCodeUnknown)
			}
		}
	}
	return done
}

func checkWithdrawn(c *Case) (done bool) {
	for _, f := range stateFields {
		readings := c.Field(f)
		for i := range readings {
			r := &readings[i]
			if !isStateElement(r) || r.State != normalize.Read {
				continue
			}
			done = true
			if s, ok := mrz.LookupState(r.Raw); ok && (s.Kind == mrz.Withdrawn || s.Kind == mrz.UserAssigned) {
				c.tell(r, stateCodeWithdrawn)
			}
		}
	}
	return done
}
