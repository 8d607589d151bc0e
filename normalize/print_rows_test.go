package normalize

import (
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// What a form prints for a value. The form "-" is the habitual text, "beside FIELD VALUE"
// the texts with a value of another field, "names" those of a name (the value is
// surname|second surname|given names), and "parts" the name of prefix|name|suffix|other name.
func TestPrintRows(t *testing.T) {
	golden.Rows(t, "testdata/print.tsv", 4, func(t *testing.T, f []string) string {
		h := dateHints(t, f[1])
		var ok bool
		if h.Field, ok = ParseField(f[0]); !ok {
			t.Fatalf("%q is no field", f[0])
		}
		return printRow(t, h, f)
	})
}

// TestPrintForms: all texts that are printed for some values, the habitual one first; behind
// a text that is read with a witness alone stands "?".
func TestPrintForms(t *testing.T) {
	golden.Blocks(t, "testdata/forms.txt", func(lines []string) string {
		var b strings.Builder
		for _, line := range lines {
			name, hints, _ := strings.Cut(line, " ")
			hints, value, _ := strings.Cut(hints, "= ")
			h := dateHints(t, hints)
			h.Field, _ = ParseField(name)
			forms := Forms(h)
			if first := Habitual(h).String(); first != forms[0].String() {
				t.Errorf("%s: the habitual form is %s, the first is %s", line, first, forms[0])
			}
			if h.Field.Kind() == SexValue && forms[len(forms)-1].String() != "symbol" {
				t.Errorf("%s: the last form is %s", line, forms[len(forms)-1])
			}
			for q := range Prints(valueOf(t, h.Field, value), h) {
				b.WriteString("  " + q.Form.String() + ": " + q.Text)
				if !q.Alone {
					b.WriteString("  ?")
				}
				b.WriteByte('\n')
			}
		}
		return b.String()
	})
}

// printRow returns the outcome of a row.
func printRow(t *testing.T, h Hints, f []string) string {
	part := strings.Split(f[2], "|")
	switch form := strings.Fields(f[3]); {
	case form[0] == "names":
		n := Names{Surname: part[0], SecondSurname: part[1], GivenNames: part[2], Language: h.Language}
		return strings.Join(slices.Collect(PrintNames(n)), " | ")
	case form[0] == "parts":
		return NameParts{Prefix: part[0], Name: part[1], Suffix: part[2], Other: part[3]}.String()
	case form[0] == "beside":
		other, ok := ParseField(form[1])
		if !ok {
			t.Fatalf("%q is no field", form[1])
		}
		return strings.Join(PrintBeside(valueOf(t, h.Field, f[2]), other, valueOf(t, other, form[2]), h), " | ")
	}
	return printedText(h, valueOf(t, h.Field, f[2]), f[3])
}

// printedText returns what the form of a name prints.
func printedText(h Hints, p Parsed, form string) string {
	if form == "-" {
		return Print(p, h)
	}
	for _, f := range Forms(h) {
		if f.String() == form {
			return f.Print(p)
		}
	}
	return "no form"
}

// valueOf returns a value of a field by its canonical text, or another state by its name.
func valueOf(t *testing.T, f Field, s string) (p Parsed) {
	t.Helper()
	p.State = Read
	switch {
	case s == Permanent.String():
		return Parsed{State: Permanent}
	case s == Unknown.String():
		return Parsed{State: Unknown}
	case f.Kind() == DateValue:
		p.Value.Date = MustParseDate(s)
	case f.Kind() == SexValue:
		p.Value.Sex = SexCode(s[0])
	case f.Kind() == CountryValue:
		var ok bool
		if p.Value.Country, ok = MakeCountry(s); !ok {
			t.Fatalf("%q is no country", s)
		}
	default:
		p.Value.Text = s
	}
	return p
}
