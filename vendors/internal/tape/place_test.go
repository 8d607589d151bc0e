package tape

import (
	"slices"
	"strings"
	"testing"
)

// TestFind holds what is at a place of an answer: the RFC 6901 pointer of the value
// that is found there, or none.
func TestFind(t *testing.T) {
	const answer = `{"a":{"b":"x","0":"zero"},"one":[{"b":"y"}],"two":[{"b":null,"c":1},{"b":"z"}],"n":[[10,11],["p","q","r"]],
		"s/t":{"~":"t"},"\u0065":{"\u0062":"esc"},"t":[1,2,3,4,5,6,7,8,9,10,11,12],"text":"x"}`
	root := func(s string) string { return "[" + s + "]" }
	for _, test := range []struct{ answer, place, want string }{
		{answer, "", "/"}, {answer, "/a/b", "/a/b"}, {answer, "/a/c", "none"}, {answer, "/text/b", "none"}, {answer, "/none/b/c", "none"},
		{answer, "/one/b", "/one/0/b"}, {answer, "/one/0/b", "/one/0/b"}, {answer, "/one/1/b", "none"}, {answer, "/one/*/b", "/one/0/b"},
		{answer, "/two/b", "none"}, {answer, "/two/1/b", "/two/1/b"}, {answer, "/two/2/b", "none"}, {answer, "/two/9/b", "none"}, {answer, "/two/*/b", "/two/0/b"}, {answer, "/two/*/d", "none"},
		{answer, "/two/00/c", "/two/0/c"}, {answer, "/two/-1/c", "none"}, {answer, "/two/", "none"}, {answer, "/two/0000000001/b", "none"},
		{answer, "/a/*/b", "/a/b"}, {answer, "/a/0/b", "none"}, {answer, "/a/0", "/a/0"}, {answer, "/text/0", "/text"}, {answer, "/text/1", "none"}, {answer, "/text/*", "/text"},
		{answer, "/n/1/2", "/n/1/2"}, {answer, "/n/*/1", "/n/0/1"}, {answer, "/n/0/2", "none"}, {answer, "/n/0/:", "none"}, {answer, "/n/0//", "none"},
		{answer, "/t/0", "/t/0"}, {answer, "/t/9", "/t/9"}, {answer, "/t/10", "/t/10"}, {answer, "/t/11", "/t/11"}, {answer, "/t/12", "none"}, {answer, "/t/1-", "none"}, {answer, "/t/000000001", "/t/1"},
		{answer, "/s~1t/~0", "/s~1t/~0"}, {answer, "/s~1t", "/s~1t"}, {answer, "/~01", "none"}, {answer, "/e/b", "/e/b"}, {answer, "/E", "none"},
		{root(answer), "/a/b", "none"}, {root(answer), "/0/a/b", "/0/a/b"}, {root(answer), "/*/a/b", "/0/a/b"},
		{`{"x":[{"a~b":1}],"y":[{"a~b":1},{}]}`, "/x/a~0b", "/x/0/a~0b"}, {`{"y":[{"a~b":1},{}]}`, "/y/a~0b", "none"},
		{`{"abc\u0064":1}`, "/abcd", "/abcd"}, {`{"abc\u0064":1}`, "/abce", "none"}, {`{"\u0061":1,"b":2}`, "/b", "/b"}, {`{"abcdefg":1}`, "/abcd", "none"},
		{`{"x\u0061":1}`, "/xa", "/xa"}, {`{"\n":1}`, "/\n", "/\n"}, {`{"":{"b":1},"b":2}`, "//b", "//b"},
	} {
		for _, quick := range []bool{true, false} {
			var d Tape
			if quick && d.Parse([]byte(test.answer)) != nil || !quick && d.decode([]byte(test.answer)) != nil {
				t.Fatal(test.answer)
			}
			got := "none"
			if n := d.Find(0, PathOf(test.place)); n != None {
				if got = string(d.AppendPointer([]byte("at "), n))[3:]; got == "" {
					got = "/"
				}
			}
			if got != test.want {
				t.Errorf("%s in %.40s: %s, want %s", test.place, test.answer, got, test.want)
			}
		}
	}
}

// TestSearch goes on over the elements of an array until one fits.
func TestSearch(t *testing.T) {
	var d Tape
	if err := d.Parse([]byte(`{"l":[{"a":1},{"b":[{"c":2},{"c":3}]},{"b":{"c":3}}],"c":3}`)); err != nil {
		t.Fatal(err)
	}
	is := func(s string) func(int32) bool { return func(n int32) bool { return d.Is(n, s) } }
	for _, test := range []struct{ place, text, want string }{
		{"/l/*/a", "1", "/l/0/a"}, {"/l/*/b/*/c", "3", "/l/1/b/1/c"}, {"/l/*/b/*/c", "4", "none"}, {"/c", "3", "/c"}, {"/c", "2", "none"}, {"/d", "2", "none"},
	} {
		got := "none"
		if n := d.Search(0, PathOf(test.place), is(test.text)); n != None {
			got = string(d.AppendPointer(nil, n))
		}
		if got != test.want {
			t.Errorf("%s of %s: %s, want %s", test.place, test.text, got, test.want)
		}
	}
	if d.Member(None, KeyOf("a")) != None {
		t.Error("a member of nothing")
	}
}

// TestValues holds what is told of a value: its type, its text, whether it says
// nothing, and of an array of one object the object.
func TestValues(t *testing.T) {
	for _, test := range []struct {
		value, kind, text string
		isText, blank     bool
		sole              int32
	}{
		{`null`, "null", "", false, true, 1},
		{`true`, "true", "true", false, false, 1},
		{`false`, "false", "false", false, true, 1},
		{`0`, "number", "0", true, true, 1},
		{`0.0`, "number", "0.0", true, false, 1},
		{`-1e5`, "number", "-1e5", true, false, 1},
		{`""`, "string", "", true, true, 1},
		{`" \t"`, "string", " \t", true, false, 1},
		{`"  "`, "string", "  ", true, true, 1},
		{`"a\u0062\n"`, "string", "ab\n", true, false, 1},
		{`"a\\"`, "string", `a\`, true, false, 1},
		{`"\\"`, "string", `\`, true, false, 1},
		{`"ab"`, "string", "ab", true, false, 1},
		{`{}`, "object", "", false, true, 1},
		{`{"a":null,"b":[0,{"c":""}]}`, "object", "", false, true, 1},
		{`{"a":null,"b":[0,{"c":"x"}]}`, "object", "", false, false, 1},
		{`{"a":{}}`, "object", "", false, true, 1},
		{`[]`, "array", "", false, true, 1},
		{`["a"]`, "array", "", false, false, 1},
		{`[{}]`, "array", "", false, true, 2},
		{`[{"a":1}]`, "array", "", false, false, 2},
		{`[{},{}]`, "array", "", false, true, 1},
		{`[[]]`, "array", "", false, true, 1},
	} {
		for _, quick := range []bool{true, false} {
			var d Tape
			answer := []byte(`{"v":` + test.value + `}`)
			if quick && d.Parse(answer) != nil || !quick && d.decode(answer) != nil {
				t.Fatal(test.value)
			}
			n := d.Find(0, PathOf("/v"))
			if got := TypeName(d.Nodes[n].Kind); got != test.kind {
				t.Errorf("%s is of type %s", test.value, got)
			}
			if got := string(d.AppendText([]byte("-"), n)); got != "-"+test.text {
				t.Errorf("%s: text %q", test.value, got)
			}
			if d.IsText(n) != test.isText || d.Blank(n) != test.blank || d.Sole(n) != test.sole {
				t.Errorf("%s: text %t, blank %t, sole %d", test.value, d.IsText(n), d.Blank(n), d.Sole(n))
			}
			if scalar := test.kind != "object" && test.kind != "array" && test.kind != "null"; d.Is(n, test.text) != scalar || d.Is(n, test.text+"x") {
				t.Errorf("%s: is %q: %t", test.value, test.text, !scalar)
			}
			if d.Is(n, strings.Trim(test.value, `"`)) && test.text != strings.Trim(test.value, `"`) && test.kind == "string" {
				t.Errorf("%s: is as it stands", test.value)
			}
		}
	}
	var d Tape
	if d.Parse([]byte(`[{"a":1}]`)) != nil || d.Sole(0) != 0 {
		t.Error("what an answer is itself stays an array")
	}
}

func TestSegments(t *testing.T) {
	for pointer, want := range map[string][]string{"": nil, "/": {""}, "/a//b": {"a", "", "b"}, "/a~1b~0~01/*": {"a/b~~1", "*"}, "/~1": {"/"}, "/~0": {"~"}, "/a~1": {"a/"}, "/~1/~1b": {"/", "/b"}} {
		if got := Segments(pointer); !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", pointer, got, want)
		}
		if got := strings.Repeat("/", min(1, len(want))) + strings.Join(escaped(want), "/"); got != pointer {
			t.Errorf("%q: %s, want %s", want, got, pointer)
		}
	}
}

func escaped(names []string) (all []string) {
	for _, name := range names {
		all = append(all, string(EscapePointer([]byte("~/"+name), 2))[2:])
	}
	return all
}
