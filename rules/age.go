package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	tooOld   = Message{"too-old", "the holder would be {years} years old or older"}
	tooYoung = Message{"too-young", "the holder was under {years} years old on the day of {other}, too young for such a document"}
)

var ageRules = []*Rule{
	{
		ID:    "improbable-age",
		Title: "the holder would be older than anybody alive, or too young for the document",
		Doc: `By the birth date the holder would be 120 or older at the reference date, which one person on record has been; or a
driving licence was issued to somebody whom the law of the issuer lets drive nothing yet. A digit of the year was misread, or two
digits of it were completed with the wrong century.`,
		Before:   `{"birth_date": "1904-08-12"}`,
		After:    `{"birth_date": "1964-08-12"}`,
		Sources:  append([]Source{oldestPerson}, driverSources()...),
		Severity: Warning, Since: "0.4.0", Group: GroupText,
		Messages: []Message{tooOld, tooYoung}, Check: checkProbableAge,
		finds: hasBirth,
	},
}

// oldest is an age at which nobody has a document that is looked at.
const oldest = 120

// drivers are the ages from which on issuers let somebody drive anything at all.
var drivers = []struct {
	issuers []string
	years   int
	source  Source
}{
	{union, 14, Source{"Directive 2006/126/EC on driving licences", "article 4(6) (mopeds)", "https://eur-lex.europa.eu/eli/dir/2006/126/oj"}},
	{[]string{"IDN"}, 17, Source{"Indonesia, Undang-Undang 22/2009 on traffic", "article 81(2)", "https://peraturan.bpk.go.id/Details/38654/uu-no-22-tahun-2009"}},
}

func driverSources() (all []Source) {
	for _, d := range drivers {
		all = append(all, d.source)
	}
	return all
}

func checkProbableAge(c *Case) (done bool) {
	if r := c.oldByNumber(); r != nil {
		c.tell(r, tooOld, Arg{"years", oldest})
		done = true
	}
	birth := c.attested(normalize.BirthDate)
	if birth == nil || birth.State != normalize.Read || birth.Origin.Witness == document.Number { // a number may be taken for another that states a date
		return done
	}
	if c.AsOf.IsValid() {
		done = true
		if least, _ := birth.Value.Date.YearsTo(c.AsOf); least >= oldest && !birth.Note.Has(normalize.NoteImprobable) { // that is told already
			c.tell(birth, tooOld, Arg{"years", oldest})
		}
	}
	if c.Type != normalize.DrivingLicense {
		return done
	}
	for _, d := range drivers {
		if !slices.Contains(d.issuers, c.Country.String()) {
			continue
		}
		for _, f := range [...]normalize.Field{normalize.FirstIssueDate, normalize.IssueDate} {
			r := c.attested(f)
			if r == nil || r.Value.Date.Precision() != normalize.DayPrecision {
				continue
			}
			done = true
			if _, most := birth.Value.Date.YearsTo(r.Value.Date); 0 <= most && most < d.years { // before birth is a matter of date-order
				c.say(Finding{Field: birth.Field.String(), At: birth.At, Related: places(r)}, tooYoung, Arg{"years", d.years}, Arg{"other", f})
				return done
			}
		}
	}
	return done
}

// oldByNumber returns the date of a national number by which nobody alive was born, beside
// one that is printed with two digits of its year and taken to be of a later century: nine
// digits of a Czech birth number are of births until 1953, and may be ten that lost one.
func (c *Case) oldByNumber() *document.Reading {
	all := c.Field(normalize.BirthDate)
	short := slices.ContainsFunc(all, func(r document.Reading) bool {
		return r.Origin.Witness != document.Number && r.State == normalize.Read && r.Value.Date.YearRule() != normalize.YearPrinted
	})
	if !short || !c.AsOf.IsValid() {
		return nil
	}
	for i := range all {
		if r := &all[i]; r.Origin.Witness == document.Number && r.State == normalize.Read {
			if least, _ := r.Value.Date.YearsTo(c.AsOf); least >= oldest {
				return r
			}
		}
	}
	return nil
}
