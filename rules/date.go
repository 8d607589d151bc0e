package rules

import (
	"github.com/ocrlint/ocrlint/normalize"
)

var (
	notInCalendar  = Message{"not-in-calendar", "{field} is not in the calendar"}
	improbableYear = Message{"improbable-year", "the year of {field} is improbable"}
	datesReversed  = Message{"dates-reversed", "{field} is before {other}"}
	inTheFuture    = Message{"in-the-future", "{field} is after the reference date"}
	expired        = Message{"expired", "the document expired before the reference date"}
)

var dateRules = []*Rule{
	{
		ID:    "impossible-date",
		Title: "a date is not in the calendar",
		Doc: `There is no such day: 31 February, month 13. A digit was misread, or the document is not what it seems. No value
is taken from it: read it again from the picture.`,
		Before:   `{"birth_date": "1974-02-31"}`,
		After:    `{"birth_date": "1974-02-28"}`,
		Sources:  []Source{doc9303("3", "§3.8, §4.8"), {"ISO 8601-1:2019", "§4.3 (calendar date)", "https://www.iso.org/standard/70907.html"}},
		Severity: Error, Since: "0.1.0", Group: GroupText,
		Messages: []Message{notInCalendar}, Check: checkImpossible,
		finds: isImpossible, done: hasDate,
	},
	{
		ID:    "improbable-date",
		Title: "a year that no document in use bears",
		Doc: `A birth in 1585, an expiry in 2331: a digit of the year was misread. It is told in every role of a date; what
follows from the year is to be taken with care.`,
		Before:   `{"birth_date": "1585-06-15"}`,
		After:    `{"birth_date": "1985-06-15"}`,
		Sources:  []Source{oldestPerson, doc9303("9", "§2.2 (a validity of not more than ten years is recommended)")},
		Severity: Warning, Since: "0.1.0", Group: GroupText,
		Messages: []Message{improbableYear}, Check: checkImprobable,
		finds: isImprobable,
	},
	{
		ID:    "date-order",
		Title: "birth, issue and expiry are not in that order",
		Doc: `A document is issued after its holder is born and expires after it is issued. The first issue of a licence
and the registration of a vehicle come before the issue of the document that says so, which is a warning.`,
		Before:   `{"issue_date": "2033-01-01", "expiry_date": "2032-04-15"}`,
		After:    `{"issue_date": "2023-01-01", "expiry_date": "2032-04-15"}`,
		Sources:  []Source{doc9303("4", "§4.1.1 (date of birth, of issue and of expiry)"), doc9303("5", "§4.1.1 (date of birth and of expiry)"), {"Directive 2006/126/EC on driving licences", "annex I (4a date of issue, 4b of expiry, 10 of first issue)", "https://eur-lex.europa.eu/eli/dir/2006/126/oj"}},
		Severity: Error, Since: "0.1.0", Group: GroupText,
		Messages: []Message{datesReversed}, Check: checkOrder,
		finds: hasIssue | hasExpiry | hasOtherDay,
	},
	{
		ID:    "future-date",
		Title: "a birth or issue date lies after the reference date",
		Doc: `Nobody is born and nothing is issued after the day on which the document is looked at. A digit was misread, a
year of two digits has the wrong century, or the reference date is not that on which the document was shown.`,
		Before:   `{"birth_date": "2047-08-12"}`,
		After:    `{"birth_date": "1947-08-12"}`,
		Sources:  []Source{doc9303("4", "§4.1.1 (date of birth and of issue)")},
		Severity: Error, Since: "0.1.0", Group: GroupText,
		Messages: []Message{inTheFuture}, Check: checkFuture,
		finds: hasBirth | hasIssue | hasOtherDay,
	},
	{
		ID:    "expired-document",
		Title: "the document has expired",
		Doc: `Its expiry date lies before the reference date. A document is valid through the day of its expiry. It still says
who its holder was; whether it may be relied on is the law's and yours to say. A policy may grant days of grace.`,
		Before:   `{"expiry_date": "2019-08-12"}`,
		After:    `{"expiry_date": "2029-08-12"}`,
		Sources:  []Source{doc9303("4", "§4.1.1 (date of expiry)"), doc9303("2", "appendix C, C.43 (document expired)"), onboarding("§4.3")},
		Severity: Error, Since: "0.1.0", Group: GroupExpiry,
		Messages: []Message{expired}, Check: checkExpired,
		finds: hasExpiry,
	},
}

func checkImpossible(c *Case) (done bool) {
	for i := range c.Readings {
		r := &c.Readings[i]
		if r.Field.Kind() != normalize.DateValue || r.State == normalize.NotGiven {
			continue
		}
		done = true
		if r.State == normalize.Unreadable && r.Note.Has(normalize.NoteImpossible) {
			c.tell(r, notInCalendar)
		}
	}
	return done
}

func checkImprobable(c *Case) bool {
	for i := range c.Readings {
		if r := &c.Readings[i]; r.State == normalize.Read && r.Note.Has(normalize.NoteImprobable) {
			c.tell(r, improbableYear)
		}
	}
	return false
}

// ordered are the pairs of dates of which the first comes before the second. What some
// call the first issue is the day from which on a category is valid, so that it is a warning.
var ordered = [...]struct {
	first, second normalize.Field
	severity      Severity
}{
	{normalize.BirthDate, normalize.IssueDate, Error},
	{normalize.BirthDate, normalize.ExpiryDate, Error},
	{normalize.IssueDate, normalize.ExpiryDate, Error},
	{normalize.BirthDate, normalize.FirstIssueDate, Warning},
	{normalize.FirstIssueDate, normalize.IssueDate, Warning},
	{normalize.FirstIssueDate, normalize.ExpiryDate, Warning},
	{normalize.RegistrationDate, normalize.IssueDate, Warning},
	{normalize.RegistrationDate, normalize.ExpiryDate, Warning},
}

func checkOrder(c *Case) (done bool) {
	for _, p := range ordered {
		a := c.attested(p.first)
		if a == nil {
			continue
		}
		b := c.attested(p.second)
		if b == nil || a.State != normalize.Read || b.State != normalize.Read {
			continue
		}
		done = true
		if b.Value.Date.Before(a.Value.Date) {
			f := Finding{Severity: min(p.severity, c.rule.severity), Field: p.second.String(), At: b.At, Related: places(a)}
			c.say(f, datesReversed, field(p.second), Arg{"other", p.first})
		}
	}
	return done
}

func checkFuture(c *Case) (done bool) {
	if !c.AsOf.IsValid() {
		return false
	}
	for _, f := range [...]normalize.Field{normalize.BirthDate, normalize.IssueDate, normalize.FirstIssueDate, normalize.RegistrationDate} {
		r := c.attested(f)
		if r == nil || r.State != normalize.Read {
			continue
		}
		done = true
		if c.AsOf.Before(r.Value.Date) {
			c.tell(r, inTheFuture)
		}
	}
	return done
}

func checkExpired(c *Case) bool {
	r := c.attested(normalize.ExpiryDate)
	if r == nil || r.State != normalize.Read || !c.AsOf.IsValid() {
		return false
	}
	last := c.AsOf
	if c.policy.ExpiryGrace > 0 {
		last = last.AddDays(-c.policy.ExpiryGrace)
	}
	if r.Value.Date.Before(last) {
		c.tell(r, expired)
	}
	return true
}
