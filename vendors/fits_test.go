package vendors_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestFits holds which answers fulfil a condition.
func TestFits(t *testing.T) {
	for _, test := range []struct {
		mark     string
		fit, not []string
	}{
		{"at: /a", []string{`{"a":1}`, `{"a":""}`, `{"a":{}}`, `{"a":false}`}, []string{`{"a":null}`, `{"b":1}`, `[]`, `"a"`}},
		{"at: /a, is: string", []string{`{"a":"x"}`, `{"a":""}`}, []string{`{"a":1}`, `{"a":["x"]}`, `{"a":null}`}},
		{"at: /a, is: number", []string{`{"a":0}`}, []string{`{"a":"0"}`}},
		{"at: /a, is: true", []string{`{"a":true}`}, []string{`{"a":false}`, `{"a":"true"}`}},
		{"at: /a, is: false", []string{`{"a":false}`}, []string{`{"a":true}`}},
		{"at: /a, is: object", []string{`{"a":{}}`, `{"a":[{}]}`}, []string{`{"a":[]}`, `{"a":[{},{}]}`, `{"a":"x"}`}},
		{"at: /a, is: array", []string{`{"a":[]}`, `{"a":{}}`}, []string{`{"a":"x"}`}},
		{`at: "", is: array`, []string{`[]`, `[{"a":1}]`}, []string{`{}`, `{"a":1}`}},
		{`at: "", is: object}, {at: /a`, []string{`{"a":1}`}, []string{`[{"a":1}]`}},
		{"at: /a, in: [x, y*]", []string{`{"a":"x"}`, `{"a":"y"}`, `{"a":"yes"}`}, []string{`{"a":"xx"}`, `{"a":"zy"}`, `{"a":["x"]}`, `{"a":""}`}},
		{"at: /a, in: [1, true]", []string{`{"a":1}`, `{"a":"1"}`, `{"a":true}`}, []string{`{"a":1.0}`}},
		{`at: "/a/*/b", in: [x]`, []string{`{"a":[{"b":"y"},{"b":"x"}]}`, `{"a":{"b":"x"}}`}, []string{`{"a":[{"b":"y"}]}`, `{"a":[]}`}},
		{"at: /a, out: [x, y]", []string{`{"a":"z"}`, `{"a":1}`}, []string{`{"a":"x"}`, `{"a":"y"}`, `{"a":""}`, `{"a":" "}`, `{"a":null}`, `{"a":{"x":1}}`, `{"a":["z"]}`, `{}`}},
		{"at: /a, some: [x, y]", []string{`{"a":{"x":1}}`, `{"a":{"y":null}}`, `{"a":[{"y":1}]}`}, []string{`{"a":{"z":1}}`, `{"a":{}}`, `{"a":"x"}`, `{"a":[{"x":1},{"x":1}]}`}},
		{"at: /a, most: [x, y]", []string{`{"a":{"x":1}}`, `{"a":{"x":1,"y":2,"z":3}}`}, []string{`{"a":{"x":1,"z":3}}`, `{"a":{}}`, `{"a":"x"}`, `{"a":[{"x":1}]}`}},
		{"at: /a, not: true", []string{`{}`, `{"a":null}`, `{"a":""}`, `{"a":0}`, `{"a":{"b":null}}`, `{"a":[]}`}, []string{`{"a":1}`, `{"a":"x"}`, `{"a":{"b":1}}`, `{"a":true}`}},
		{"at: /a, is: string, not: true", []string{`{}`, `{"a":1}`, `{"a":[]}`}, []string{`{"a":""}`, `{"a":"x"}`}},
		{"at: /a, in: [x, ''], not: true", []string{`{"a":"y"}`, `{}`}, []string{`{"a":"x"}`, `{"a":""}`}},
		{"at: /a, out: [x], not: true", []string{`{"a":"x"}`, `{"a":""}`, `{}`}, []string{`{"a":"y"}`}},
		{"at: /a, some: [x], not: true", []string{`{"a":{"y":1}}`, `{}`}, []string{`{"a":{"x":null}}`}},
		{"at: /a, most: [x], not: true", []string{`{"a":{"y":1}}`, `{}`}, []string{`{"a":{"x":null}}`}},
	} {
		table, err := tablefile.Load("acme", []byte("id: acme\nmarks: [[{"+test.mark+"}]]\n"))
		if err != nil {
			t.Fatal(err)
		}
		for want, answers := range map[bool][]string{true: test.fit, false: test.not} {
			for _, answer := range answers {
				if got := vendors.Fits([]byte(answer), table); got != want {
					t.Errorf("%s: %s fits: %t", test.mark, answer, got)
				}
			}
		}
	}
	for _, answer := range []string{``, `{`, `{"surname"}`} {
		if vendors.Fits([]byte(answer), nil) {
			t.Errorf("%s fits", answer)
		}
	}
}

// TestRecogniseBest holds which of several tables that fit is taken: the one with
// the most conditions, and of one's own and the built-in ones one's own.
func TestRecogniseBest(t *testing.T) {
	table := func(id, marks string) *vendors.Table {
		made, err := tablefile.Load(id, []byte("id: "+id+"\nmarks: "+marks+"\n"))
		if err != nil {
			t.Fatal(err)
		}
		return made
	}
	one, two := table("one", "[[{at: /a}]]"), table("two", "[[{at: /a}, {at: /b}], [{at: /c}]]")
	also := table("also", "[[{at: /b}], [{at: /a}, {at: /b}]]")
	twice := table("twice", "[[{at: /a}], [{at: /d}]]")
	for _, test := range []struct {
		answer  string
		private []*vendors.Table
		want    string
	}{
		{`{"a":1}`, []*vendors.Table{one, two}, "one"}, {`{"a":1,"b":1}`, []*vendors.Table{one, two}, "two"}, {`{"a":1,"b":1}`, []*vendors.Table{two, one}, "two"},
		{`{"b":1}`, []*vendors.Table{one, two}, "no vendor's table fits this answer; nearest: two (missing /a)"},
		{`{"a":1,"c":1}`, []*vendors.Table{one, two}, "the tables of several vendors fit this answer"},
		{`{"a":1,"b":1,"c":1}`, []*vendors.Table{one, two}, "two"},
		{`{"a":1,"b":1}`, []*vendors.Table{two, also}, "the tables of several vendors fit this answer"},
		{`{"a":1,"d":1}`, []*vendors.Table{twice}, "twice"},
		{`{"a":1,"b":1}`, []*vendors.Table{one, also, two, one}, "the tables of several vendors fit this answer"},
		{`{"surname":"DOE"}`, []*vendors.Table{one}, "plain"}, {`{"surname":"DOE","a":1}`, []*vendors.Table{one}, "one"},
	} {
		a, err := vendors.Read([]byte(test.answer), nil, test.private...)
		got := ""
		if err != nil {
			got = err.Error()
		} else {
			got = a.Vendor
		}
		if got != test.want {
			t.Errorf("%s: %s, want %s", test.answer, got, test.want)
		}
	}
}
