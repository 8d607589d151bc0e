package inputs_test

import (
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// fits reports whether a value is an answer of a built-in vendor.
func fits(value []byte) bool { return vendors.Fits(value, nil) }

// split returns one line for each answer: index, offset, then text or error.
func split(name string, r io.Reader, limit int) (lines []string) {
	for a := range inputs.Answers(name, r, limit, fits) {
		line := fmt.Sprintf("%d @%d %s", a.Index, a.Offset, a.JSON)
		if a.Err != nil {
			line = fmt.Sprintf("%d @%d error: %v", a.Index, a.Offset, a.Err)
		}
		lines = append(lines, line)
	}
	return lines
}

var splitTests = []struct {
	what, name, in string
	want           []string
}{
	{"nothing", "a.json", "", []string{"0 @0 "}},
	{"blanks", "a.json", " \n\t", []string{"0 @3 "}},
	{"one value", "a.json", `{"a":1}`, []string{`0 @0 {"a":1}`}},
	{"blanks around", "a.json", "\n {\"a\":1}\r\n", []string{`0 @2 {"a":1}`}},
	{"byte order mark", "a.json", "\ufeff{\"a\":1}", []string{`0 @3 {"a":1}`}},
	{"over several lines", "a.json", "{\n \"a\": 1\n}\n", []string{"0 @0 {\n \"a\": 1\n}"}},
	{"concatenated", "a.json", `{"a":1}{"b":2} {"c":3}`, []string{`0 @0 {"a":1}`, `1 @7 {"b":2}`, `2 @15 {"c":3}`}},
	{"over several lines, concatenated", "a.json", "{\n}\n{\n}\n", []string{"0 @0 {\n}", "1 @4 {\n}"}},
	{"lines", "a.json", "{\"a\":1}\n\n{\"b\":2}\r\n{\"c\":3}", []string{`0 @0 {"a":1}`, `1 @9 {"b":2}`, `2 @18 {"c":3}`}},
	{"scalars", "a.json", "1 \"x\"\nnull", []string{"0 @0 1", `1 @2 "x"`, "2 @6 null"}},
	{"braces in strings", "a.json", `{"a":"}{\"]\\"}` + "\n{}", []string{`0 @0 {"a":"}{\"]\\"}`, "1 @16 {}"}},

	{"list", "a.json", `[{"a":1}, {"b":2}]`, []string{`0 @1 {"a":1}`, `1 @10 {"b":2}`}},
	{"empty list", "a.json", `[]`, nil},
	{"list of lists", "a.json", `[[1],[2]]`, []string{"0 @1 [1]", "1 @5 [2]"}},
	{"list over lines", "a.json", "[\n{\"a\":1},\n{\"b\":2}\n]\n", []string{`0 @2 {"a":1}`, `1 @11 {"b":2}`}},
	{"lines of lists", "a.json", "[1,2]\n[3]\n", []string{"0 @1 1", "1 @3 2", "2 @7 3"}},

	{"cut short", "a.json", `{"a":1`, []string{`0 @0 {"a":1`}},
	{"cut short over several lines", "a.json", "{\n \"a\": [\n", []string{"0 @0 {\n \"a\": [\n"}},
	{"no JSON", "a.json", "hello\nworld\n", []string{"0 @0 hello"}},
	{"concatenated, then bad", "a.json", `{"a":1} {"b" {"c":3}`, []string{`0 @0 {"a":1}`, `1 @8 {"b" {"c":3}`}},
	{"over several lines, then bad", "a.json", "{\n}\n{\n tru\n}\n{\n}\n", []string{"0 @0 {\n}", "1 @4 {\n tru\n}\n{\n}\n"}},
	{"unbalanced quote over several lines", "a.json", "{\n \"a\": \"x,\n \"b\": 1\n}\n{\n}\n", []string{"0 @0 {\n \"a\": \"x,\n \"b\": 1\n}\n{\n}\n"}},
	{"list, bad element", "a.json", `[{"a":1}, {"b":tru}, {}]`, []string{`0 @1 {"a":1}`, `1 @10 {"b":tru}, {}]`}},
	{"list, comma missing", "a.json", `[{"a":1} {"b":2}]`, []string{`0 @1 {"a":1}`, "1 @9 error: offset 0: not valid JSON"}},
	{"list, comma too many", "a.json", `[{"a":1},]`, []string{`0 @1 {"a":1}`, "1 @8 error: offset 0: not valid JSON"}},
	{"list cut short", "a.json", `[{"a":1},`, []string{`0 @1 {"a":1}`, "1 @9 error: offset 0: the JSON value is cut short"}},
	{"list cut short in an element", "a.json", `[{"a":1},{"b"`, []string{`0 @1 {"a":1}`, `1 @9 {"b"`}},
	{"list over lines, bad element", "a.json", "[\n{\"a\":1},\n{\"b\":tru},\n{\"c\":3}\n]\n",
		[]string{`0 @2 {"a":1}`, "1 @11 {\"b\":tru},\n{\"c\":3}\n]\n"}},

	{"lines, one cut short", "a.json", "{\"a\":1}\n{\"b\":\n{\"c\":3}\n{\"d\":4}\n", []string{`0 @0 {"a":1}`, `1 @8 {"b":`, `2 @14 {"c":3}`, `3 @22 {"d":4}`}},
	{"lines, one cut short, the next no JSON", "a.json", "{\"a\":1}\n{\"b\":\nDOE\n{\"c\":3}\n", []string{`0 @0 {"a":1}`, `1 @8 {"b":`, "2 @14 DOE", `3 @18 {"c":3}`}},
	{"lines, one cut short in a string", "a.json", "{\"a\":1}\n{\"b\":\"x\n{\"c\":3}\n", []string{`0 @0 {"a":1}`, `1 @8 {"b":"x`, `2 @16 {"c":3}`}},
	{"lines, one cut short in a list", "a.json", "{\"a\":1}\n{\"b\":[1,\n{\"c\":3}\n{\"d\":4}\n", []string{`0 @0 {"a":1}`, `1 @8 {"b":[1,`, `2 @17 {"c":3}`, `3 @25 {"d":4}`}},
	{"lines, the first cut short", "a.json", "{\"a\":\n{\"b\":2}\n{\"c\":3}\n", []string{`0 @0 {"a":`, `1 @6 {"b":2}`, `2 @14 {"c":3}`}},
	{"lines, the first no JSON", "a.json", "# log\n# more\n{\"b\":2}\n", []string{"0 @0 # log", `1 @13 {"b":2}`}},
	{"a damaged value that looks like lines", "a.json", "[\n[\n{\n{\"a\"\n", []string{"0 @0 ["}},
	{"lines, some no JSON", "a.json", "{\"a\":1}\nx\ny\n{\"b\":2}\n", []string{`0 @0 {"a":1}`, "1 @8 x", "2 @10 y", `3 @12 {"b":2}`}},
	{"lines, the last cut short", "a.json", "{\"a\":1}\n{\"b\"", []string{`0 @0 {"a":1}`, `1 @8 {"b"`}},
	{"lines, bad but closed", "a.json", "{\"a\":1}\n{tru}\n{\"c\":3}\n", []string{`0 @0 {"a":1}`, "1 @8 {tru}", `2 @14 {"c":3}`}},
	{"lines by name, all bad", "a.ndjson", "x\n y\n{\"a\"\n", []string{"0 @0 x", "1 @3 y", `2 @5 {"a"`}},
	{"lines by name, not so", "a.ndjson", "{\n}\n", []string{"0 @0 {", "1 @2 }"}},
	{"lines by name, list broken in a line", "a.ndjson", "[{\"a\":1},{]\n{\"b\":2}\n", []string{`0 @1 {"a":1}`, "1 @9 {]", `2 @12 {"b":2}`}},
	{"lines by name, list cut short in an element", "a.ndjson", "[{\"a\":1},{\"b\":\n{\"c\":3}}\n", []string{`0 @1 {"a":1}`, `1 @9 {"b":`, `2 @15 {"c":3}`, "3 @22 }"}},
	{"lines, list cut short in an element", "a.json", "[{\"a\":1},{\"b\":\n{\"c\":3}\n{\"d\":4}\n",
		[]string{`0 @1 {"a":1}`, `1 @9 {"b":`, `2 @15 {"c":3}`, `3 @23 {"d":4}`}},
	{"lines, list cut short between elements", "a.json", "[{\"a\":1}\n{\"b\":2}\n",
		[]string{`0 @1 {"a":1}`, "1 @8 error: offset 0: the JSON value is cut short", `2 @9 {"b":2}`}},

	{"too long", "a.json", `{"a":"` + strings.Repeat("x", 300) + `"}`, []string{"0 @0 error: the answer is too long"}},
	{"lines, one too long", "a.json", "{}\n{\"a\":\"" + strings.Repeat("x", 300) + "\"}\n{\"b\":2}\n",
		[]string{"0 @0 {}", "1 @3 error: the answer is too long", `2 @312 {"b":2}`}},
	{"nested too deep", "a.json", strings.Repeat("[", 20000), []string{"0 @0 " + strings.Repeat("[", 20000)}},
}

func TestAnswers(t *testing.T) {
	for _, test := range splitTests {
		limit := 200
		if strings.HasPrefix(test.what, "nested") {
			limit = 256 << 20
		}
		for how, r := range map[string]io.Reader{
			"at once":      strings.NewReader(test.in),
			"byte by byte": iotest.OneByteReader(strings.NewReader(test.in)),
			"compressed":   compressed(test.in),
		} {
			if how == "byte by byte" && limit == 256<<20 {
				continue // slow, and what a broken value is yielded with depends on the reads
			}
			got := split(test.name, r, limit)
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s, %s: (-want +got)\n%s", test.what, how, diff)
			}
		}
	}
}

// TestAnswersLinear reads lines that each begin what the next ones could go on
// with.
func TestAnswersLinear(t *testing.T) {
	const lines = 50_000
	for _, line := range []string{"{\"a\":[\n", "[1,\n", "{\n", "{},\n", "\"\n"} {
		in := strings.Repeat("{\"a\":[\n", 9000) + strings.Repeat(line, lines)
		start := time.Now()
		n := 0
		for range inputs.Answers("a.json", strings.NewReader(in), 256<<20, fits) {
			n++
		}
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%d lines of %q took %v", lines, line, took)
		}
		if n == 0 {
			t.Errorf("no answer of %q", line)
		}
	}
}

func compressed(s string) io.Reader {
	var b bytes.Buffer
	z := gzip.NewWriter(&b)
	io.WriteString(z, s)
	z.Close()
	return &b
}

func TestAnswersReadError(t *testing.T) {
	var whole bytes.Buffer
	io.Copy(&whole, compressed("{\"a\":1}\n{\"b\":2}\n"))
	short := whole.Bytes()[:whole.Len()-6]
	for _, test := range []struct {
		what string
		r    io.Reader
		want []string
	}{
		{"gzip cut short", bytes.NewReader(short), []string{`0 @0 {"a":1}`, `1 @8 {"b":2}`, "2 @16 error: the gzip data is damaged or cut short"}},
		{"no gzip behind the mark", strings.NewReader("\x1f\x8bxyz"), []string{"0 @0 error: the gzip data is damaged or cut short"}},
		{"read error", io.MultiReader(strings.NewReader("{\"a\":1}\n{"), iotest.ErrReader(io.ErrNoProgress)),
			[]string{`0 @0 {"a":1}`, "1 @9 error: multiple Read calls return no data or error"}},
	} {
		if diff := cmp.Diff(test.want, split("a.json", test.r, 1000)); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", test.what, diff)
		}
	}
}

// TestAnswersArray reads arrays that a table takes for one answer, and others.
func TestAnswersArray(t *testing.T) {
	table := &vendors.Table{ID: "test", Marks: [][]vendors.Mark{{{At: "/0/result/output", Is: "object"}}}}
	for _, test := range []struct {
		in   string
		want []string
	}{
		{`[{"result":{"output":{}}},{"result":2}] {}`, []string{`0 [{"result":{"output":{}}},{"result":2}]`, "1 {}"}},
		{`[{"result":{}},{"result":{"output":{}}}]`, []string{`0 {"result":{}}`, `1 {"result":{"output":{}}}`}},
		{"[ {\"result\":{\"output\":{}}}\n]\n", []string{"0 [ {\"result\":{\"output\":{}}}\n]"}},
		{`[{"result":{"output":{}}},`, []string{`0 [{"result":{"output":{}}},`}},
	} {
		var got []string
		for a := range inputs.Answers("a.json", strings.NewReader(test.in), 256<<20, func(v []byte) bool { return vendors.Fits(v, table) }) {
			got = append(got, fmt.Sprintf("%d %s", a.Index, a.JSON))
		}
		if diff := cmp.Diff(test.want, got); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", test.in, diff)
		}
	}
}

func TestAnswersStops(t *testing.T) {
	n := 0
	for range inputs.Answers("a.json", strings.NewReader("[1,2,3]\n{}\n{}"), 256<<20, fits) {
		if n++; n == 2 {
			break
		}
	}
	if n != 2 {
		t.Errorf("%d answers, want 2", n)
	}
}

func BenchmarkAnswers(b *testing.B) {
	line := `{"surname":"` + strings.Repeat("X", 1000) + `"}` + "\n"
	for name, in := range map[string]string{
		"lines":        strings.Repeat(line, 1000),
		"concatenated": strings.Repeat(strings.TrimSpace(line), 1000),
	} {
		b.Run(name, func(b *testing.B) {
			b.SetBytes(int64(len(in)))
			b.ReportAllocs()
			for b.Loop() {
				for range inputs.Answers("a.json", strings.NewReader(in), 256<<20, fits) {
				}
			}
		})
	}
}
