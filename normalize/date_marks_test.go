package normalize

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestDateMarks puts marks before, between and behind the parts of dates, instead of the
// separators or beside them. None makes another date in silence; the golden says
// which are separators, which are told, and which leave no date or several.
func TestDateMarks(t *testing.T) {
	marks := []string{"", " ", "  ", "(", ")", "()", "( ", " )", ". -", "-.", "./", "/.", "/-", "-/", "- -", "/ /", "/-/", ",.", ".,", "-'", ".'", ";", ":", "\n", "\t", "|"}
	for _, m := range []string{"/", ".", ",", "'", "-", "_", "~", "*", "?"} {
		marks = append(marks, m, m+m, m+m+m, " "+m, m+" ", " "+m+" ", " "+m+m)
	}
	var b strings.Builder
	for _, base := range []struct{ hints, want, parts string }{
		{"", "1993-12-26", "|26|-|12|-|1993|"},
		{"IDN", "1993-06-05", "|5|-|6|-|1993|"},
		{"DEU", "1993-06-05", "|5|.|6|.|1993|"},
		{"IDN birth 2026-11-21", "1993-12-26", "|26|/|12|/|93|"},
		{"", "1993-12-26", "|1993|-|12|-|26|"},
		{"CHN", "1993-12-26", "|1993|年|12|月|26|日"},
		{"USA", "1993-06-05", "|5| |JUN| |1993|"},
		{"USA", "1993-06-05", "|June| |5|, |1993|"},
		{"FIN", "1993-06-05", "|5|. |kesäkuuta| |1993|"},
		{"", "1993-12", "|12|/|1993|"},
		{"[DD-MM-YYYY]", "1993-12-06", "|06|-|12|-|1993|"},
	} {
		parts := strings.Split(base.parts, "|")
		h := dateHints(t, base.hints)
		want := MustParseDate(base.want)
		fmt.Fprintf(&b, "%s %s\n", strings.Join(parts, ""), base.hints)
		for gap := 0; gap < len(parts); gap += 2 {
			outcomes := map[string][]string{}
			for i := range 2 * len(marks) {
				text := slices.Clone(parts)
				text[gap] = marks[i/2]
				if i%2 == 1 {
					if parts[gap] == "" || marks[i/2] == "" {
						continue
					}
					text[gap] = parts[gap] + marks[i/2]
				}
				p := ParsePrintedDate(strings.Join(text, ""), h)
				what := outcome(p)
				switch told := p.Note&(Repairs|NoteImprobable|NoteMasked) != 0; {
				case p.State == Read && p.Value.Date.Civil() == want && !told && p.Note&NoteNotation == 0:
					what = "read"
				case p.State == Read && p.Value.Date.Civil() == want:
					what = "read and told"
				case p.State == Ambiguous && p.Allows(Value{Date: want}):
					what = "one of several"
				case p.State == Read && !told && CompareDates(p.Value.Date, want).Agreement == Mismatch:
					t.Errorf("%q with %q is read as %s", strings.Join(text, ""), base.hints, outcome(p))
				}
				outcomes[what] = append(outcomes[what], fmt.Sprintf("%q", text[gap]))
			}
			for _, what := range slices.Sorted(func(yield func(string) bool) {
				for what := range outcomes {
					if what != "unreadable" && !yield(what) {
						return
					}
				}
			}) {
				fmt.Fprintf(&b, "  %d %s: %s\n", gap/2, what, strings.Join(outcomes[what], " "))
			}
		}
	}
	golden.File(t, "testdata/date_marks.golden", b.String())
}
