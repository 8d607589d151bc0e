package ocrlint_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// fragile is a rule of one's own that panics with what it was told.
var fragile = rules.Rule{
	ID: "fragile", Title: "fragile", Doc: "Fails on one name.", Sources: []rules.Source{{Title: "own"}}, Severity: rules.Info, Since: "1", Group: rules.GroupText,
	Check: func(c *rules.Case) bool {
		if name := c.Value(normalize.Surname).String(); strings.Contains(name, "ROE") {
			panic(name)
		}
		return true
	},
}

func named(names ...string) iter.Seq[ocrlint.Answer] {
	return func(yield func(ocrlint.Answer) bool) {
		for i, name := range names {
			if !yield(ocrlint.Answer{Name: "in", Index: i, Offset: int64(100 * i), JSON: fmt.Appendf(nil, `{"surname":%q,"birth_date":"1990-01-02"}`, name)}) {
				return
			}
		}
	}
}

// TestStreamPanics: a panic costs the answer that shows it. The error says where, and
// nothing that the answer says.
func TestStreamPanics(t *testing.T) {
	for _, what := range []string{"rule", "render"} {
		for _, workers := range []int{1, 2} {
			o := ocrlint.Options{AsOf: asOf}
			if what == "rule" {
				o.Rules = []rules.Rule{fragile}
			}
			var got []string
			for s := range ocrlint.Stream(t.Context(), named("DOE", "ROE", "POE", "ROE"), workers, o, func(a ocrlint.Answer, r *rules.Report, err error) string {
				if err == nil {
					if what == "render" && a.Index%2 == 1 {
						panic(string(a.JSON))
					}
					return "report"
				}
				if p := new(ocrlint.PanicError); !errors.As(err, &p) || !strings.Contains(err.Error(), "panic_test.go:") {
					t.Errorf("%s: %v", what, err)
				}
				return string(ocrlint.Unread(a, err).AppendJSON(nil))
			}) {
				got = append(got, s)
			}
			if len(got) != 4 || got[0] != "report" || got[2] != "report" {
				t.Fatalf("%s, %d workers: %q", what, workers, got)
			}
			for i, s := range got {
				var line struct {
					Input  struct{ Index int }
					Result string
					Error  struct {
						Code, Message string
						Offset        int
					}
				}
				if i%2 == 0 {
					continue
				}
				if err := json.Unmarshal([]byte(s), &line); err != nil || line.Input.Index != i || line.Error.Offset != 100*i || line.Error.Code != "internal" || line.Result != "not_performed" {
					t.Errorf("%s, %d workers: %v: %s", what, workers, err, s)
				}
				if !strings.HasPrefix(line.Error.Message, "internal error in ocrlint_test.") || strings.Contains(s, "ROE") || strings.Contains(s, "surname") {
					t.Errorf("%s, %d workers: %s", what, workers, s)
				}
			}
		}
	}
}

// TestCompareStreamPanics: likewise of comparisons and measurements.
func TestCompareStreamPanics(t *testing.T) {
	groups := func(yield func([]ocrlint.Answer) bool) {
		for a := range named("DOE", "ROE", "POE") {
			if !yield([]ocrlint.Answer{a, a, {Err: ocrlint.ErrNoAnswer}}) {
				return
			}
		}
	}
	text := func(c *rules.Comparison) string {
		text := "compared"
		for _, p := range c.Parties {
			if p.Err != nil {
				text = p.Err.Error()
			}
			if p.Err == nil && !p.Absent && c.Parties[0].Index == 1 {
				t.Errorf("a party without the error: %+v", p)
			}
			if p.Err == nil && !p.Absent && p.Index == 1 {
				panic(p.Name + " ROE")
			}
		}
		return text
	}
	var compared, measured []string
	for s := range ocrlint.CompareStream(t.Context(), groups, 2, ocrlint.Options{AsOf: asOf}, func(all []*rules.Comparison, err error) string {
		if all[0].Parties[0].Index == 1 && all[0].Parties[0].Err == nil {
			panic("ROE")
		}
		return text(all[0])
	}) {
		compared = append(compared, s)
	}
	for s := range ocrlint.MeasureStream(t.Context(), groups, 2, ocrlint.Options{AsOf: asOf}, func(c *rules.Comparison, err error) string {
		if c.Parties[0].Index == 1 && c.Parties[0].Err == nil {
			panic("ROE")
		}
		return text(c)
	}) {
		measured = append(measured, s)
	}
	for _, got := range [][]string{compared, measured} {
		if len(got) != 3 || got[0] != "compared" || got[2] != "compared" || !strings.HasPrefix(got[1], "internal error in ocrlint_test.") || strings.Contains(got[1], "ROE") {
			t.Errorf("%q", got)
		}
	}
}
