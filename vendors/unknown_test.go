package vendors_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestNearest holds which of one's own tables an unknown answer is told to be near,
// in which order, and what it lacks.
func TestNearest(t *testing.T) {
	for _, test := range []struct {
		answer string
		marks  []string // of the tables a, b, c, ...
		want   string
	}{
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq2}]]"}, "a (missing /zq2)"},
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq2}, {at: /zq3}]]"}, ""}, // less than half
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq2}, {at: /zq3}, {at: /zq4}]]"}, "a (missing /zq3, /zq4)"},
		{`{"zq1":1}`, []string{"[[{at: /zq1, is: string}]]"}, "a (missing /zq1 of type string)"}, // two thirds
		{`{"zq1":1,"zq4":2}`, []string{"[[{at: /zq1, in: [a, b, c, d]}, {at: /zq4, in: [a, b, c, d, e]}]]"}, "a (missing /zq1 one of a|b|c|d, /zq4 one of a|b|c|d|…)"},
		{`{"zq1":"a","zq2":{},"zq3":{"x":1}}`, []string{"[[{at: /zq1, out: [a, b]}, {at: /zq2, some: [a, b]}, {at: /zq3, most: [a, b]}]]"},
			"a (missing /zq1 none of a|b, /zq2 with one of a|b, /zq3 of mostly known names)"},
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq2, not: true}]]"}, "a (missing no /zq2)"},
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq2, not: true}, {at: /zq3}]]"}, "a (missing /zq3)"},
		{`{"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq2, not: true}]]"}, ""},
		{`{"zq1":1}`, []string{`[[{at: /zq1}, {at: "", is: array}]]`}, "a (missing / of type array)"},
		{`{"status":1}`, []string{"[[{at: /status}, {at: /zq2}]]"}, ""}, // a name that several vendors have
		{`{"status":1,"zq1":1}`, []string{"[[{at: /status}, {at: /zq1}, {at: /zq2}]]"}, "a (missing /zq2)"},
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq3}]]", "[[{at: /zq1}, {at: /zq2}, {at: /zq3}]]"}, "b (missing /zq3); a (missing /zq3)"},
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq3}]]", "[[{at: /zq1}, {at: /zq2}, {at: /zq3}, {at: /zq4}]]"}, "b (missing /zq3, /zq4); a (missing /zq3)"},
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq2}]]", "[[{at: /zq1}, {at: /zq3}]]", "[[{at: /zq1}, {at: /zq4}]]", "[[{at: /zq1}, {at: /zq5}]]"},
			"a (missing /zq2); b (missing /zq3); c (missing /zq4)"},
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq4}], [{at: /zq1}, {at: /zq2}, {at: /zq3}]]"}, "a (missing /zq3)"},
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq4}], [{at: /zq1}, {at: /zq3}]]"}, "a (missing /zq4)"},
		{`{"zq1":1}`, []string{`[[{at: /zq1}, {at: "", is: array}, {at: /zq3}]]`}, ""}, // what an answer is, is no place of it
		{`{"zq1":1}`, []string{"[[{at: /zq1}, {at: /zq2, not: true}, {at: /zq3}, {at: /zq4}]]"}, ""},
		{`{"zq1":1,"zq2":1}`, []string{"[[{at: /zq1}, {at: /zq2}, {at: /zq3}, {at: /zq4}, {at: /zq5}]]"}, ""},
		{`{"zq1":1}`, []string{"[[{at: /zq1, is: string}, {at: /zq2}]]"}, ""},
		{`{"zq1":1,"x":[` + strings.Repeat("1,", 1<<16) + `1]}`, []string{"[[{at: /zq1}, {at: /zq2}]]"}, ""}, // a flood
	} {
		var private []*vendors.Table
		for i, marks := range test.marks {
			id := string(rune('a' + i))
			table, err := tablefile.Load(id, []byte("id: "+id+"\nmarks: "+marks+"\n"))
			if err != nil {
				t.Fatal(err)
			}
			private = append(private, table)
		}
		want := "no vendor's table fits this answer"
		if test.want != "" {
			want += "; nearest: " + test.want
		}
		if _, err := vendors.Read([]byte(test.answer), nil, private...); message(err) != want {
			t.Errorf("%.60s, %v:\n got %v\nwant %s", test.answer, test.marks, err, want)
		}
	}
}
