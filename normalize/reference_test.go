package normalize

import (
	"fmt"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestReference holds docs/reference/notations.md: the forms in which values are understood,
// from the tables that the parsers are made of and from what they read.
func TestReference(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# Notations

Made of the tables of package [normalize](../../normalize) by ` + "`go test ./normalize -update`" + `. What a parser decides, repairs or leaves out it says in a
note; what it cannot decide is *ambiguous*, with the possible values, and another witness may decide. Languages are those of BCP 47,
countries ISO 3166-1 alpha-3. Case, accents, full-width forms and blanks do not matter. Words that only a misreading gives are left out here.

- [Dates](#dates): [in digits](#dates-in-digits), [with words](#dates-with-words), [by country](#dates-by-country), [for ever, and none](#for-ever-and-none), [months](#months)
- [Sex](#sex), [countries](#countries), [types of document](#types-of-document), [marital status](#marital-status), [religion](#religion), [blood groups](#blood-groups),
  [colours of eyes](#colours-of-eyes), [units](#units)

## Dates

A value is ` + "`YYYY-MM-DD`, or shorter where the document says no more" + `. A notation names the parts: ` + "`DD` two digits of the day, `D` as many as it has, `MMM` a word" + `
for the month, ` + "`YY`" + ` two digits of the year, which the role of the date and the reference date complete (a birth is before it). The order of day and month
is that of the country, or of the notation that a vendor promises.

### Dates in digits

What is read of a birth on the 12th and on the 25th, when nothing is known around it:

`)
	hints := Hints{Field: BirthDate, AsOf: MustParseDate("2026-11-01")}
	printed := func(f Form, day string) string {
		return f.Print(Parse(day, Hints{Field: BirthDate, AsOf: hints.AsOf, Notation: "YYYY-MM-DD"}))
	}
	seen := map[string]bool{}
	var digits, worded [][]string
	for _, f := range Forms(hints) {
		name := f.String()
		text := printed(f, "1990-05-12")
		switch {
		case seen[name] || text == "" || strings.Contains(name, "{"):
		case onlyDigits.MatchString(name):
			later := printed(f, "1990-05-25")
			digits = append(digits, []string{"`" + name + "`", "`" + text + "`", readAs(Parse(text, hints)), "`" + later + "`", readAs(Parse(later, hints))})
		case strings.HasSuffix(name, "Y en") || strings.HasSuffix(name, "D en") || strings.HasSuffix(name, "Y en fr"): // and not in capitals and the like
			notation, _, _ := strings.Cut(name, " en")
			worded = append(worded, []string{"`" + notation + "`", "`" + text + "`", readAs(Parse(text, hints))})
		}
		seen[name] = true
	}
	b.WriteString(golden.Table([]string{"notation", "12 May 1990", "read", "25 May 1990", "read"}, digits))
	b.WriteString("\n### Dates with words\n\nIn English; other languages have their own [months](#months).\n\n" + golden.Table([]string{"notation", "12 May 1990", "read"}, worded))
	b.WriteString("\n### Dates by country\n\nThe order of day, month and year in digits, the languages in which months are printed, and the calendar of years beside the Gregorian.\n\n")
	var rows [][]string
	for i := range countryHabits {
		h := &countryHabits[i]
		calendar := ""
		if h.calendar != Gregorian {
			calendar = h.calendar.String()
		}
		rows = append(rows, []string{h.code, h.orders, h.languages, calendar})
	}
	b.WriteString(golden.Table([]string{"country", "order", "languages", "calendar"}, rows))
	b.WriteString("\n### For ever, and none\n\nWords in place of a date: a document that does not expire, and a date that there is not.\n\n")
	rows = nil
	for _, r := range wordRows(t, "gen/date/words.tsv") {
		if len(r) < 5 || r[0] != "permanent" && r[0] != "absent" || r[4] == "zxx" {
			continue
		}
		rows = append(rows, []string{r[0], strings.TrimSpace(r[3] + " " + r[4]), strings.ReplaceAll(r[2], "|", ", ")})
	}
	b.WriteString(golden.Table([]string{"meaning", "language", "words"}, rows))
	b.WriteString("\n### Months\n\n")
	rows = nil
	for _, r := range wordRows(t, "gen/date/months.tsv") {
		calendar := map[string]string{"g": "Gregorian", "h": "Hijri", "j": "Jalali"}[r[1]]
		var months []string
		for _, m := range strings.Split(strings.Join(r[2:], "\t"), "\t") {
			first, _, _ := strings.Cut(m, "|")
			months = append(months, strings.TrimSuffix(first, "?"))
		}
		rows = append(rows, []string{r[0], calendar, strings.Join(months, ", ")})
	}
	b.WriteString(golden.Table([]string{"language", "calendar", "months"}, rows))

	b.WriteString("\n## Sex\n\n`M`, `F` and `X` alone are the letters of Doc 9303, unless country and type of document say otherwise; another letter without a country is ambiguous. A caption is the name of the\nfield, and end is that of another field of the line.\n\n" + wordTable(t, "sex"))
	b.WriteString("\n## Countries\n\nA value is ISO 3166-1 alpha-3, or the code of Doc 9303 for what is no country. Codes of two and three letters and numbers are read, and names\nand words for nationals in many languages; a name that several countries have is ambiguous. Indonesia, for example:\n\n")
	rows = nil
	indonesia, _ := MakeCountry("IDN")
	for _, language := range []string{"en", "id", "zh", "es", "fr", "de", "ar", "hi", "ja", "ko", "pt", "ru", "th", "tr", "vi"} {
		var words []string
		for _, f := range Forms(Hints{Field: Nationality, Language: language}) {
			if text := f.Print(Parsed{State: Read, Value: Value{Country: indonesia}}); text != "" && !slices.Contains(words, text) {
				words = append(words, text)
			}
		}
		if len(words) > 5 {
			words = words[:5]
		}
		rows = append(rows, []string{language, strings.Join(words, ", ")})
	}
	b.WriteString(golden.Table([]string{"language", "forms"}, rows))
	for _, s := range [][2]string{{"Types of document", "document_type"}, {"Marital status", "marital_status"}, {"Religion", "religion"}, {"Blood groups", "blood_type"}, {"Colours of eyes", "eye_color"}, {"Units", "unit"}} {
		fmt.Fprintf(&b, "\n## %s\n\n%s", s[0], wordTable(t, s[1]))
		if s[1] == "blood_type" {
			b.WriteString("\nBehind a group:\n\n" + wordTable(t, "rhesus"))
		}
	}
	golden.File(t, "../docs/reference/notations.md", b.String())
}

var onlyDigits = regexp.MustCompile(`^[YMD]+([-/. ]?[YMD]+)*$`)

// readAs says what a parser made of a text.
func readAs(p Parsed) string {
	switch p.State {
	case Read:
		return p.Value.String()
	case Ambiguous:
		var all []string
		for _, a := range p.Alternatives {
			all = append(all, a.String())
		}
		return "ambiguous: " + strings.Join(all, " or ")
	}
	return p.State.Kind()
}

// wordRows are the rows of a table that the parsers are made of.
func wordRows(t *testing.T, name string) (rows [][]string) {
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		if line = strings.TrimSuffix(line, "\n"); line != "" && line[0] != '#' {
			rows = append(rows, strings.Split(line, "\t"))
		}
	}
	return rows
}

// wordTable is a table of gen/words, without what only a misreading gives.
func wordTable(t *testing.T, name string) string {
	var rows [][]string
	for _, r := range wordRows(t, "gen/words/"+name+".tsv") {
		if strings.Contains(r[1], "~") {
			continue
		}
		where := strings.Fields(r[1])
		if where[0] == "*" {
			where[0] = "anywhere"
			if len(where) > 1 {
				where[0] += "; printed in"
			}
		} else {
			where = append([]string{"only"}, where...)
		}
		rows = append(rows, []string{strings.ReplaceAll(r[0], "|", " or "), strings.Join(where, " "), strings.ReplaceAll(r[2], " | ", ", ")})
	}
	return golden.Table([]string{"value", "where", "words"}, rows)
}
