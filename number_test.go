package ocrlint_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/rules"
)

// places returns where a number of the scheme stands in a plain answer, as type of
// document and field: on its own cards as their number, and a person's on the first of
// them, or an identity card, as the holder's.
func places(s number.Scheme) (at [][2]string) {
	cards := s.Cards()
	for _, card := range cards {
		at = append(at, [2]string{card, "document_number"})
	}
	if s.Bearer().NamesPerson() {
		at = append(at, [2]string{append(cards, "national_id")[0], "personal_number"})
	}
	return at
}

func checkNumber(t *testing.T, country, card, field, value string) rules.DocumentReport {
	t.Helper()
	answer := fmt.Sprintf(`{"document_type":%q,"issuing_country":%q,%q:%q}`, card, country, field, value)
	report, err := ocrlint.Check([]byte(answer), ocrlint.Options{AsOf: normalize.MustParseDate("2026-11-01")})
	if err != nil {
		t.Fatal(err)
	}
	return report.Documents[0]
}

// TestGoodNumbers: nobody accuses a good number, whatever kind of number it may be
// taken for.
func TestGoodNumbers(t *testing.T) {
	for _, s := range number.All() {
		for _, country := range append(s.Also(), s.Country()) {
			for _, e := range s.Valid() {
				for _, at := range places(s) {
					for _, f := range checkNumber(t, country, at[0], at[1], e.Value).Findings {
						if f.Severity >= rules.Warning {
							t.Errorf("%s %q as %s of a %s of %s: %v %s", s, e.Value, at[1], at[0], country, f.Severity, f.Message)
						}
					}
				}
			}
		}
	}
}

// damaged returns what becomes of a number when one digit is misread, lost or
// doubled, or two neighbours are swapped, by the kind of damage.
func damaged(value string) map[string][]string {
	m := map[string][]string{}
	for i, c := range value {
		if c < '0' || c > '9' {
			continue
		}
		before, digit, after := value[:i], value[i:i+1], value[i+1:]
		for d := '0'; d <= '9'; d++ {
			if d != c {
				m["misread"] = append(m["misread"], before+string(d)+after)
			}
		}
		m["lost"] = append(m["lost"], before+after)
		m["doubled"] = append(m["doubled"], before+digit+digit+after)
		if after != "" && after[0] != value[i] && '0' <= after[0] && after[0] <= '9' {
			m["swapped"] = append(m["swapped"], before+after[:1]+digit+after[1:])
		}
	}
	return m
}

// TestDamagedNumbers damages the valid examples of every scheme. The damage is
// told; or the scheme takes what came out for another good number, which nothing
// can show; or no scheme speaks, and nothing is said, good or bad; or another scheme
// vouches for it. For a person's number with a check digit that the document shows, only one with a
// check digit does, by a chance of one in ten.
func TestDamagedNumbers(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	type counts struct{ told, other, silent, vouched int }
	all := map[string]*counts{}
	for _, s := range number.All() {
		if s.Country() == "" {
			continue
		}
		for _, e := range s.Valid() {
			good := s.Check(e.Value)
			for kind, values := range damaged(e.Value) {
				key := s.Strength().String() + "\t" + kind
				if all[key] == nil {
					all[key] = &counts{}
				}
				for _, at := range places(s) {
					for _, v := range values {
						r := s.Check(v)
						if r.Canonical == good.Canonical {
							continue
						}
						d := checkNumber(t, s.Country(), at[0], at[1], v)
						switch {
						case slices.ContainsFunc(d.Findings, func(f rules.Finding) bool { return strings.HasPrefix(f.Rule, "national-number-") }):
							all[key].told++
						case r.Status == number.Valid && r.Problem == number.NoProblem:
							all[key].other++
						case len(d.Numbers) > 0 && d.Numbers[0].Result.Status == number.Valid:
							all[key].vouched++
							shown := slices.Contains(append(s.Cards(), s.PrintedOn()...), at[0])
							if by := d.Numbers[0].Scheme; shown && s.Bearer().NamesPerson() && s.Strength() >= number.Soft && by.Strength() < number.Soft {
								t.Errorf("%s %s: vouched for by %s, which has no check", s, v, by)
							}
						default:
							all[key].silent++
						}
					}
				}
			}
		}
	}
	var lines []string
	for key, c := range all {
		lines = append(lines, fmt.Sprintf("%s\t%d\t%d\t%d\t%d\n", key, c.told, c.other, c.silent, c.vouched))
	}
	slices.Sort(lines)
	golden.File(t, "testdata/damaged_numbers.tsv", "# Damaged valid examples of the national numbers by what a report says of them.\n"+
		"strength\tdamage\ttold\tanother good number\tno scheme speaks\tanother scheme vouches\n"+strings.Join(lines, ""))
}
