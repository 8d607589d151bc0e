package tape

import (
	"errors"
	"strings"
	"testing"
)

// TestSyntaxErrors holds where an input stops being an answer, and why.
func TestSyntaxErrors(t *testing.T) {
	deep := func(n int) string { return strings.Repeat("[", n) + strings.Repeat("]", n) }
	for _, test := range []struct{ in, want string }{
		{"", "offset 0: no JSON value"}, {" \t\r\n", "offset 0: no JSON value"}, {"\v", "offset 0: not valid JSON"},
		{"{} x", "offset 3: text after the JSON value"}, {"1 2", "offset 2: text after the JSON value"}, {"{}\n\t\r {}", "offset 6: text after the JSON value"},
		{"{} \t\r\n", ""}, {"{}\v", "offset 2: text after the JSON value"}, {"\"a\" \x00", "offset 4: text after the JSON value"},
		{`{"a":1,"a":2}`, ""}, {`{"a":1,"\u0061":`, "offset 16: the JSON value is cut short"},
		{`{"a":`, "offset 5: the JSON value is cut short"}, {`[1`, "offset 2: the JSON value is cut short"}, {`"ab`, "offset 3: the JSON value is cut short"},
		{`{"a"`, "offset 4: the JSON value is cut short"}, {`{"a":1,`, "offset 7: the JSON value is cut short"}, {`tru`, "offset 3: the JSON value is cut short"},
		{`{"a" 1}`, "offset 5: not valid JSON"}, {`[1,]`, "offset 2: not valid JSON"}, {`[1}`, "offset 2: not valid JSON"}, {`{a:1}`, "offset 1: not valid JSON"},
		{`{"a":tru}`, "offset 8: not valid JSON"}, {`[é]`, "offset 1: invalid UTF-8"}, {"[\"a\xff\"]", "offset 3: invalid UTF-8"}, {"\x80", "offset 0: invalid UTF-8"},
		{"{\"\xc3\":1}", "offset 2: invalid UTF-8"}, {`["\ud800"]`, "offset 2: not valid JSON"}, {`x`, "offset 0: not valid JSON"}, {`]`, "offset 0: not valid JSON"},
		{"[\x7f]", "offset 1: not valid JSON"},
		{deep(256), ""}, {deep(257), "offset 256: nested deeper than 256 levels"}, {strings.Repeat(`{"a":`, 256) + "1" + strings.Repeat("}", 256), ""},
		{strings.Repeat(`{"a":`, 257), "offset 1279: nested deeper than 256 levels"},
	} {
		var d Tape
		for range 2 { // an answer leaves nothing behind
			err := d.Parse([]byte(test.in))
			got := ""
			if err != nil {
				got = err.Error()
				if !errors.Is(err, ErrNotJSON) {
					t.Errorf("%.40q: no ErrNotJSON", test.in)
				}
			}
			if got != test.want {
				t.Errorf("%.40q: %s, want %s", test.in, got, test.want)
			}
		}
		if err := d.Parse([]byte(`{"a":["b"]}`)); err != nil || len(d.Nodes) != 3 {
			t.Errorf("behind %.40q: %v", test.in, err)
		}
	}
}

// TestQuick holds which answers are decoded quickly: all that is plainly valid, at
// whatever size.
func TestQuick(t *testing.T) {
	members := func(n int) string {
		var b strings.Builder
		for i := range n {
			b.WriteString(strings.Repeat(",", min(i, 1)) + `"` + strings.Repeat("n", i+1) + `":1`)
		}
		return "{" + b.String() + "}"
	}
	for _, test := range []struct {
		in    string
		quick bool
	}{
		{`{"a":[1,"é",null],"b":{"a":"\n"}}`, true}, {`["\u00e9\"","é"]`, true},
		{"[" + strings.Repeat("[[]],", 300) + "[]]", true}, {strings.Repeat("[", 256) + strings.Repeat("]", 256), true},
		{members(64), true}, {members(65), false}, {`{"\u0061":1}`, false}, {`["\ud83d\ude00"]`, false}, {`[1,]`, false}, {`[1`, false}, {`{"a":1,"a":1}`, false},
	} {
		if quick := new(Tape).scanned([]byte(test.in)); quick != test.quick {
			t.Errorf("%.40s: quick %t", test.in, quick)
		}
	}
}
