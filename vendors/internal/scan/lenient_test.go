package scan

import (
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
)

func TestAppendStrict(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{a: 1, b_2: "x"}`, `{"a": 1, "b_2": "x"}`},
		{`{"a": 1, b: [true, null]}`, `{"a": 1, "b": [true, null]}`},
		{`{a:{b:{c:-1.5e3}}}`, `{"a":{"b":{"c":-1.5e3}}}`},
		{`{null: 1, true: 2}`, `{"null": 1, "true": 2}`},
		{`[1, ......]`, `[1  ]`},
		{`[1, ......, 2]`, `[1,  2]`},
		{`[......, 1]`, `[ 1]`},
		{`[...]`, `[]`},
		{`{a: "b: c, ......"}`, `{"a": "b: c, ......"}`},
		{`{a: "\", b: "}`, `{"a": "\", b: "}`},

		// what is JSON, and what could mean another thing
		{`{"a": 1}`, ""},
		{`{a: 1`, ""},
		{`{'a': 1}`, ""},
		{`{a-b: 1}`, ""},
		{`{1a: 1}`, ""},
		{`{a 1}`, ""},
		{`[1 ...... 2]`, ""},
		{`[1, ...... 2]`, ""},
		{`......`, ""},
		{`[1, ... `, ""},
		{`[1, ...`, ""},
		{"[1,\n... ]", "[1 \n ]"},
		{`[1, ..]`, ""},
		{`{a: 1]`, ""},
		{`{a: "b`, ""},
		{`{a: 1 /* b */}`, ""},
		{``, ""},
	} {
		got, ok := AppendStrict(nil, []byte(c.in))
		if want := c.want != ""; ok != want || ok && string(got) != c.want {
			t.Errorf("AppendStrict(%s) = %s, %v; want %s", c.in, got, ok, c.want)
		}
	}
}
