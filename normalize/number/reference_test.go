package number

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
)

// TestReference holds docs/reference/numbers.md, which is made of the schemes.
func TestReference(t *testing.T) {
	var b strings.Builder
	b.WriteString(`# National numbers

Made of the schemes of package [number](../../normalize/number) by ` + "`go test ./normalize/number -update`; `ocrlint numbers ID`" + ` prints one.

The strength says how far a failing check digit can be relied on, because calling a good number wrong is much worse than missing a bad
one:

| strength | what is known | a failing check digit is |
|---|---|---|
| hard | the issuer's own rule, without exceptions | an error |
| soft | the rule is right, but genuine numbers break it, or no issuer publishes it | a warning |
| advisory | a rule circulates that no issuer confirms | for the record |
| none | there is no check digit, only a shape | – |

A number that passes is well-formed; that it was ever issued, nobody can tell from it. The examples are official specimens or invented.

`)
	schemes := All()
	slices.SortStableFunc(schemes, func(a, b Scheme) int { return strings.Compare(countryName(a.Country()), countryName(b.Country())) })
	var rows [][]string
	for _, s := range schemes {
		rows = append(rows, []string{countryName(s.Country()), fmt.Sprintf("[`%s`](#%s)", s.ID(), s.ID()), s.Name(), called(s.Bearer().String()), s.Strength().String(), stated(s)})
	}
	b.WriteString(golden.Table([]string{"country", "id", "number", "names", "strength", "states"}, rows))
	for _, s := range schemes {
		fmt.Fprintf(&b, "\n## %s\n\n%s", s.ID(), s.Name())
		if s.LocalName() != "" {
			fmt.Fprintf(&b, " (%s)", s.LocalName())
		}
		if s.Country() != "" {
			fmt.Fprintf(&b, ", %s", countryName(s.Country()))
			for _, c := range s.Also() {
				fmt.Fprintf(&b, ", %s", countryName(c))
			}
		}
		fmt.Fprintf(&b, ". %s\n\nIt names a %s", s.Rule(), called(s.Bearer().String()))
		if cards := s.Cards(); len(cards) > 0 {
			fmt.Fprintf(&b, " and is the number of: %s", strings.Join(cards, ", "))
		}
		if cards := s.PrintedOn(); len(cards) > 0 {
			fmt.Fprintf(&b, "; beside a number of their own it is printed on: %s", strings.Join(cards, ", "))
		}
		fmt.Fprintf(&b, ". Strength: **%s**.", s.Strength())
		if s.Masked() {
			b.WriteString(" The law wants it masked where it is shown.")
		}
		var examples [][]string
		for _, e := range s.Valid() {
			examples = append(examples, []string{"`" + e.Value + "`", strings.TrimSuffix("right: "+e.Says, ": ")})
		}
		for _, e := range s.Invalid() {
			examples = append(examples, []string{"`" + e.Value + "`", "wrong: " + e.Says})
		}
		b.WriteString("\n\n" + golden.Table([]string{"example", "what is said of it"}, examples) + "\n")
		sources := s.Sources()
		if len(sources) == 0 {
			b.WriteString("Sources: none, the shape is known from specimens only.\n")
			continue
		}
		b.WriteString("Sources:\n\n")
		for _, source := range sources {
			fmt.Fprintf(&b, "- %s\n", source)
		}
	}
	golden.File(t, "../../docs/reference/numbers.md", b.String())
}

func countryName(code string) string {
	if s, ok := mrz.LookupState(code); ok {
		return s.Name
	}
	return "international"
}

// called is the word for what a number names.
func called(bearer string) string { return strings.ReplaceAll(bearer, "_", " ") }

// stated lists what the examples show a number to say of its holder.
func stated(s Scheme) string {
	var all []string
	for _, e := range s.Valid() {
		f := s.Check(e.Value).Facts
		for what, says := range map[string]bool{"birth date": f.YearDigits > 0 && f.Month > 0, "sex": f.Sex != 0, "region": f.Region != "", "nationality": f.Nationality != ""} {
			if says && !slices.Contains(all, what) {
				all = append(all, what)
			}
		}
	}
	slices.Sort(all)
	return strings.Join(all, ", ")
}
