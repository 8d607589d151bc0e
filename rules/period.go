package rules

import (
	"slices"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

var (
	validTooLong = Message{"valid-too-long", "the document would be valid for longer than the {years} years that such documents are issued for"}
	validForever = Message{"valid-forever", "the document is said not to expire: such documents are issued for {years} years at most"}
)

var periodRules = []*Rule{
	{
		ID:    "validity-period",
		Title: "the document would be valid for longer than its issuer grants",
		Doc: `Between its issue and its expiry lie more years than the law of the issuer or the standard allows for such a
document and the age of its holder: a digit of one of the two dates was misread, or the dates belong to different things. A
year is granted on top, because some issuers add what was left of the document before, or end on a birthday. Only what an
official text says is checked; a document that is valid for a shorter time is in order.`,
		Before:   `{"document_type": "passport", "issue_date": "2022-04-16", "expiry_date": "2042-04-15"}`,
		After:    `{"document_type": "passport", "issue_date": "2022-04-16", "expiry_date": "2032-04-15"}`,
		Sources:  periodSources(),
		Severity: Warning, Since: "0.4.0", Group: GroupExpiry,
		Messages: []Message{validTooLong, validForever}, Check: checkPeriod,
		finds: hasIssue,
	},
}

// period is for how long a document may be valid.
type period struct {
	kind        normalize.DocType
	issuers     []string       // nil is any
	since       normalize.Date // of issue
	from, below int            // ages of the holder at issue; below 0 is any age
	years       int            // at most
	source      Source
}

var (
	union = append([]string{"ROU"}, newCards...)

	// Romania goes on issuing cards of its older kind to those who prefer them.
	newCards = []string{
		"AUT", "BEL", "BGR", "CYP", "CZE", "DEU", "DNK", "ESP", "EST", "FIN", "FRA", "GRC", "HRV", "HUN", "IRL", "ITA", "LTU", "LUX",
		"LVA", "MLT", "NLD", "POL", "PRT", "SVK", "SVN", "SWE",
	}
	chineseIdentity = Source{"Law of the People's Republic of China on resident identity cards", "article 5", "http://www.npc.gov.cn"}
	chinesePassport = Source{"Passport law of the People's Republic of China", "article 7", "http://www.npc.gov.cn"}
)

var periods = []period{
	{kind: normalize.Passport, years: 10, source: doc9303("9", "§2.2 (a validity of not more than ten years is recommended)")},
	{kind: normalize.Passport, issuers: []string{"CHN"}, below: 16, years: 5, source: chinesePassport},
	{kind: normalize.Passport, issuers: []string{"USA"}, below: 16, years: 5, source: Source{"United States, Code of Federal Regulations, title 22", "§51.4 (b)", "https://www.ecfr.gov/current/title-22/section-51.4"}},
	{kind: normalize.NationalID, issuers: []string{"CHN"}, below: 16, years: 5, source: chineseIdentity},
	{kind: normalize.NationalID, issuers: []string{"CHN"}, from: 16, below: 26, years: 10, source: chineseIdentity},
	{kind: normalize.NationalID, issuers: []string{"CHN"}, from: 26, below: 46, years: 20, source: chineseIdentity},
	{kind: normalize.NationalID, issuers: newCards, since: normalize.MustParseDate("2021-08-02"), below: 70, years: 10,
		source: Source{"Regulation (EU) 2019/1157, replaced by (EU) 2025/1208", "article 4 (validity of identity cards)", "https://eur-lex.europa.eu/eli/reg/2019/1157/oj"}},
	{kind: normalize.DrivingLicense, issuers: union, since: normalize.MustParseDate("2013-01-19"), years: 15,
		source: Source{"Directive 2006/126/EC on driving licences", "article 7(2)", "https://eur-lex.europa.eu/eli/dir/2006/126/oj"}},
	{kind: normalize.VoterCard, issuers: []string{"MEX"}, years: 10,
		source: Source{"Mexico, Ley General de Instituciones y Procedimientos Electorales", "article 156(5)", "https://www.diputados.gob.mx/LeyesBiblio/pdf/LGIPE.pdf"}},
}

// granted are the years that may be added.
const granted = 1

// periodSources are those of all the periods.
func periodSources() (all []Source) {
	for _, p := range periods {
		if !slices.Contains(all, p.source) {
			all = append(all, p.source)
		}
	}
	return all
}

func checkPeriod(c *Case) (done bool) {
	var issue, expiry *document.Reading
	for i := range periods {
		p := &periods[i]
		if p.kind != c.Type || p.issuers != nil && !slices.Contains(p.issuers, c.Country.String()) {
			continue
		}
		if issue == nil {
			issue, expiry = c.attested(normalize.IssueDate), c.attested(normalize.ExpiryDate)
			if issue == nil || issue.State != normalize.Read || expiry == nil || expiry.State != normalize.Read && expiry.State != normalize.Permanent {
				return false
			}
		}
		if !p.holdsFor(c, issue.Value.Date) {
			continue
		}
		done = true
		f := Finding{Field: normalize.ExpiryDate.String(), At: expiry.At}
		if expiry.State == normalize.Permanent {
			if p.issuers != nil {
				f.Related = []document.Place{issue.At}
				c.say(f, validForever, Arg{"years", p.years})
			}
		} else if least, _ := issue.Value.Date.YearsTo(first(expiry.Value.Date)); least >= p.years+granted {
			f.Related = []document.Place{issue.At}
			c.say(f, validTooLong, Arg{"years", p.years})
		}
	}
	return done
}

// holdsFor reports whether the period is that of a document issued on the day: its
// holder is certainly of the age.
func (p *period) holdsFor(c *Case, issue normalize.Date) bool {
	switch {
	case first(issue).Before(p.since):
		return false
	case p.from == 0 && p.below == 0:
		return true
	case issue.Precision() != normalize.DayPrecision:
		return false
	}
	birth := c.attested(normalize.BirthDate)
	if birth == nil || birth.State != normalize.Read {
		return false
	}
	least, most := birth.Value.Date.YearsTo(issue)
	return p.from <= least && (p.below == 0 || most < p.below)
}

// first is the first day of a date that may be partial.
func first(d normalize.Date) normalize.Date {
	day, _ := normalize.MakeDate(d.Year(), max(1, d.Month()), max(1, d.Day()))
	return day
}
