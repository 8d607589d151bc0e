package inputs_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// TestLocate: where a person who looks at the file sees the place.
func TestLocate(t *testing.T) {
	const answer = `{"a": 1,
  "b" : [ {"ä": "x", "c": "é"},
    {"c": 2} ],
  "a": 3, "d/e": {"~": true}, "s": "{\"in\": 1}"
}`
	for pointer, want := range map[string][2]int{
		"":           {1, 1},
		"/a":         {1, 7},
		"/b":         {2, 9},
		"/b/0":       {2, 11},
		"/b/0/ä":     {2, 17},
		"/b/0/c":     {2, 27},
		"/b/1/c":     {3, 11},
		"/d~1e/~0":   {4, 24},
		"/s#/in":     {4, 36},
		"/b/0/x":     {2, 11}, // the nearest around it
		"/b/7/x":     {2, 9},
		"/x/y":       {1, 1},
		"/a/b":       {1, 7},
		"/b/01":      {2, 9},
		"no pointer": {1, 1},
	} {
		if line, column := inputs.Locate([]byte(answer), pointer); [2]int{line, column} != want {
			t.Errorf("%s: %d:%d, want %d:%d", pointer, line, column, want[0], want[1])
		}
	}
	for _, broken := range []string{"", " ", "{", "[1,", `{"a"`, `{"a":`, "{a: 1}", "\xff", `{"a":1}}`, `{"a": {"b": tru}}`} {
		if line, column := inputs.Locate([]byte(broken), "/a/b"); line != 1 || column < 1 || column > len(broken)+1 {
			t.Errorf("%q: %d:%d", broken, line, column)
		}
	}
}

// TestLines: an answer says on which line and in which column it begins.
func TestLines(t *testing.T) {
	for text, want := range map[string][][2]int{
		"{}":             {{1, 1}},
		"\n\n  {}":       {{3, 3}},
		"{}\n{}\n\n{}\n": {{1, 1}, {2, 1}, {4, 1}},
		"[{},\n {}, {}]": {{1, 2}, {2, 2}, {2, 6}},
		"{\n} {\n}\n{}":  {{1, 1}, {2, 3}, {4, 1}},
		"{}\n{bad\n{}\n": {{1, 1}, {2, 1}, {3, 1}},
		strings.Repeat("{\"a\": 1}\n", 20000) + " {}": nil,
	} {
		var got [][2]int
		for a := range inputs.Answers("a.json", strings.NewReader(text), 1<<20, func([]byte) bool { return false }) {
			got = append(got, [2]int{a.Line, a.Column})
		}
		if want == nil {
			if last := got[len(got)-1]; len(got) != 20001 || last != [2]int{20001, 2} {
				t.Errorf("%d answers, the last at %v", len(got), last)
			}
			continue
		}
		if len(got) != len(want) {
			t.Fatalf("%q: %v", text, got)
		}
		for i := range want {
			if got[i] != want[i] {
				t.Errorf("%q: answer %d at %v, want %v", text, i, got[i], want[i])
			}
		}
	}
}
