package vendors

import (
	"cmp"
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestCodes holds what every error code of every table means: its class, and
// whether the same request may succeed later.
func TestCodes(t *testing.T) {
	var lines []string
	for _, table := range tables() {
		env := &table.Error
		for i, m := range env.OK {
			lines = append(lines, fmt.Sprintf("%s\tok %d\t%s", table.ID, i, m.String()))
		}
		lines = append(lines, fmt.Sprintf("%s\tat\t%s", table.ID, strings.Join(env.Code, " ")))
		var codes []string
		for _, c := range env.Classes {
			codes = append(codes, c.Codes...)
		}
		codes = append(codes, slices.Concat(env.Retry, env.Final, []string{"any other"})...)
		slices.SortFunc(codes, cmp.Compare)
		for _, code := range slices.Compact(codes) {
			later := "final"
			class, again, unlisted := env.class(strings.TrimSuffix(code, "*"), "")
			if again {
				later = "later"
			}
			if unlisted {
				later += "\tunlisted"
			}
			lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s", table.ID, code, class, later))
		}
	}
	golden.File(t, filepath.Join("testdata", "codes.tsv"), strings.Join(lines, "\n")+"\n")
}

func TestListed(t *testing.T) {
	for _, c := range []struct {
		pattern, code string
		want          bool
	}{
		{"E1", "E1", true}, {"E1", "E12", false}, {"E1*", "E12", true}, {"E1*", "E1", true}, {"E1*", "E2", false}, {"*", "", true},
		{"A:b*", "A: b c", true}, {"A:b", "A: b", true}, {"A:b", "A b", false}, {"A: b", "A:b", true}, {"A: b*", "A: b c", true}, {"", "", true}, {"", "x", false},
	} {
		if got := listed([]string{"other", c.pattern}, c.code); got != c.want {
			t.Errorf("listed(%q, %q) = %t", c.pattern, c.code, got)
		}
	}
}
