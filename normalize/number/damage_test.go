package number

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// damaged returns what becomes of value when one digit is misread, lost or
// doubled, or two neighbours are swapped.
func damaged(value string) (values []string) {
	for i, c := range value {
		if !isDigit(c) {
			continue
		}
		before, digit, after := value[:i], value[i:i+1], value[i+1:]
		for _, d := range digit0 {
			if d != c {
				values = append(values, before+string(d)+after)
			}
		}
		values = append(values, before+after, before+digit+digit+after)
		if after != "" && isDigit(rune(after[0])) && after[0] != value[i] {
			values = append(values, before+after[:1]+digit+after[1:])
		}
	}
	return values
}

// TestDamage holds how much of the damage to its valid examples each scheme
// tells, and by what. What passes is another good number of the scheme. The
// counts change with the rule or the examples of a scheme, and only with them.
func TestDamage(t *testing.T) {
	var b strings.Builder
	b.WriteString("# Damaged valid examples by what their scheme says: misread, lost, doubled and swapped digits.\nscheme\tdamaged\tpass")
	for p := WrongShape; p <= CheckFails; p++ {
		fmt.Fprintf(&b, "\t%s", p)
	}
	for _, s := range schemes {
		all := 0
		var told [CheckFails + 1]int
		for _, e := range s.valid {
			good := s.judge(e.Value)
			for _, v := range damaged(e.Value) {
				r := s.judge(v)
				if r.Canonical == good.Canonical {
					continue // a zero lost in front, a restored one
				}
				all++
				told[r.Problem]++
			}
		}
		fmt.Fprintf(&b, "\n%s\t%d\t%d", s.id, all, told[NoProblem])
		for _, n := range told[WrongShape:] {
			fmt.Fprintf(&b, "\t%d", n)
		}
	}
	b.WriteByte('\n')
	golden.File(t, "testdata/damage.tsv", b.String())
}
