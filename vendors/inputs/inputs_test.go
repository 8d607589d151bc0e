package inputs_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"iter"
	"math/rand/v2"
	"runtime"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// fits reports whether a value is an answer of a built-in vendor.
func fits(value []byte) bool { return vendors.Fits(value, nil) }

// split returns one line for each answer: index, offset, then text or error.
func split(name string, r io.Reader, limit int) (lines []string) {
	return told(inputs.Answers(name, r, limit, fits))
}

func told(answers iter.Seq[inputs.Answer]) (lines []string) {
	for a := range answers {
		line := fmt.Sprintf("%d @%d %s", a.Index, a.Offset, a.JSON)
		if a.Err != nil {
			line = fmt.Sprintf("%d @%d error: %v", a.Index, a.Offset, a.Err)
		}
		lines = append(lines, line)
	}
	return lines
}

// An answer of a vendor that is a list, and one that does not begin as usual.
const (
	aws    = `[{"Type":{"Text":"LAST_NAME"},"ValueDetection":{}}]`
	awsOdd = `[{"Type":1},{"Type":{"Text":"LAST_NAME"},"ValueDetection":{}}]`
)

var splitTests = []struct {
	what, name, in string
	want           []string
}{
	{"nothing", "a.json", "", []string{"0 @0 "}},
	{"blanks", "a.json", " \n\t", []string{"0 @3 "}},
	{"one value", "a.json", `{"a":1}`, []string{`0 @0 {"a":1}`}},
	{"blanks around", "a.json", "\n {\"a\":1}\r\n", []string{`0 @2 {"a":1}`}},
	{"UTF-16", "a.json", "{\x00}\x00\n\x00{\x00}\x00", []string{"0 @0 error: offset 0: the text is UTF-16, and JSON is UTF-8"}},
	{"UTF-16, the other way", "a.json", "\x00{\x00}", []string{"0 @0 error: offset 0: the text is UTF-16, and JSON is UTF-8"}},
	{"UTF-16 by its mark", "a.json", "\xfe\xff\x4e\x2d", []string{"0 @0 error: offset 0: the text is UTF-16, and JSON is UTF-8"}},
	{"UTF-32", "a.json", "{\x00\x00\x00}\x00\x00\x00", []string{"0 @0 error: offset 0: the text is UTF-32, and JSON is UTF-8"}},
	{"UTF-32 by its mark", "a.json", "\xff\xfe\x00\x00", []string{"0 @0 error: offset 0: the text is UTF-32, and JSON is UTF-8"}},
	{"NUL", "a.json", "\x00\x00", []string{"0 @0 \x00\x00"}},
	{"gzip by its name, and is none", "a.json.gz", " {}", []string{"0 @1 {}"}},
	{"byte order mark", "a.json", "\ufeff{\"a\":1}", []string{`0 @3 {"a":1}`}},
	{"over several lines", "a.json", "{\n \"a\": 1\n}\n", []string{"0 @0 {\n \"a\": 1\n}"}},
	{"concatenated", "a.json", `{"a":1}{"b":2} {"c":3}`, []string{`0 @0 {"a":1}`, `1 @7 {"b":2}`, `2 @15 {"c":3}`}},
	{"over several lines, concatenated", "a.json", "{\n}\n{\n}\n", []string{"0 @0 {\n}", "1 @4 {\n}"}},
	{"lines", "a.json", "{\"a\":1}\n\n{\"b\":2}\r\n{\"c\":3}", []string{`0 @0 {"a":1}`, `1 @9 {"b":2}`, `2 @18 {"c":3}`}},
	{"scalars", "a.json", "1 \"x\"\nnull", []string{"0 @0 1", `1 @2 "x"`, "2 @6 null"}},
	{"braces in strings", "a.json", `{"a":"}{\"]\\"}` + "\n{}", []string{`0 @0 {"a":"}{\"]\\"}`, "1 @16 {}"}},

	{"list", "a.json", `[{"a":1}, {"b":2}]`, []string{`0 @1 {"a":1}`, `1 @10 {"b":2}`}},
	{"lines of an answer that is a list", "a.json", aws + "\n" + awsOdd + "\n", []string{"0 @0 " + aws, "1 @52 " + awsOdd}},
	{"lines by name of an answer that is a list, the first begins oddly", "a.ndjson", awsOdd + "\n" + aws + "\n[1]\n", []string{"0 @0 " + awsOdd, "1 @63 " + aws, "2 @115 [1]"}},
	{"empty list", "a.json", `[]`, []string{"0 @0 error: no answer"}},
	{"empty lists", "a.ndjson", "[]\n [ ]\n", []string{"0 @0 error: no answer"}},
	{"empty lists around an answer", "a.ndjson", "[]\n{\"a\":1}\n[]\n", []string{`0 @3 {"a":1}`}},
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

	{"a value over lines, then a line cut short", "a.json", "{\n}\n{\"b\":\n{\"c\":3}\n", []string{"0 @0 {\n}", "1 @4 {\"b\":\n{\"c\":3}\n"}},
	{"a list on a line, then no JSON", "a.json", "[1]\nx\ny\n{\"b\":2}\n", []string{"0 @1 1", "1 @4 x", "2 @6 y", `3 @8 {"b":2}`}},
	{"a list and more on a line, then no JSON", "a.json", "[1] 2\nx\n{\"b\":2}\n", []string{"0 @1 1", "1 @4 2", "2 @6 x\n{\"b\":2}\n"}},
	{"a list over lines, then no JSON", "a.json", "[1,\n2]\nx\n{\"b\":2}\n", []string{"0 @1 1", "1 @4 2", "2 @7 x\n{\"b\":2}\n"}},
	{"blanks in a list", "a.json", "[ \t\r\n1 \t\r\n, \t\r\n2 \t\r\n]", []string{"0 @5 1", "1 @15 2"}},
	{"blanks behind lines", "a.json", "{} \t\r\nx\n{}\t\ny\n{}", []string{"0 @0 {}", "1 @6 x", "2 @8 {}", "3 @12 y", "4 @14 {}"}},
	{"a value behind another on its line, then no JSON", "a.json", "{} {}\nx\n{}\n", []string{"0 @0 {}", "1 @3 {}", "2 @6 x\n{}\n"}},
	{"a comma before a brace", "a.json", "[1,}", []string{"0 @1 1", "1 @2 error: offset 0: not valid JSON"}},
	{"as long as it may be", "a.json", `"` + strings.Repeat("x", 198) + `"`, []string{`0 @0 "` + strings.Repeat("x", 198) + `"`}},
	{"too long by one", "a.json", `"` + strings.Repeat("x", 199) + `"`, []string{"0 @0 error: the answer is too long"}},
	{"too long", "a.json", `{"a":"` + strings.Repeat("x", 300) + `"}`, []string{"0 @0 error: the answer is too long"}},
	{"lines, one too long", "a.json", "{}\n{\"a\":\"" + strings.Repeat("x", 300) + "\"}\n{\"b\":2}\n",
		[]string{"0 @0 {}", "1 @3 error: the answer is too long", `2 @312 {"b":2}`}},
	{"lines by name, a list over lines", "a.jsonl", "[1,\n2]\n{}\n", []string{"0 @1 1", "1 @3 error: offset 0: the JSON value is cut short", "2 @4 2", "3 @5 ]", "4 @7 {}"}},
	{"a list cut short behind an element", "a.json", "[1", []string{"0 @1 1", "1 @2 error: offset 0: the JSON value is cut short"}},
	{"no JSON, then lines", "a.json", "hello, hello, hello, hello, hello\nworld\n[1]\n{\"a\":1}\n", []string{"0 @0 hello, hello, hello, hello, hello", "1 @41 1", `2 @44 {"a":1}`}},
	{"no JSON, then a line", "a.json", "hello\nworld\n{\"a\":1}\n", []string{"0 @0 hello", `1 @12 {"a":1}`}},
	{"a comma first", "a.json", ",\n{}", []string{"0 @0 ,", "1 @2 {}"}},
	{"lines, one too long and no JSON", "a.json", "{}\n" + strings.Repeat("x", 300) + "\n{\"b\":2}\n",
		[]string{"0 @0 {}", "1 @3 " + strings.Repeat("x", 16), `2 @304 {"b":2}`}},
	{"lines, one no JSON, then a value over lines", "a.json", "{}\nx\n{\n}\n", []string{"0 @0 {}", "1 @3 x", "2 @5 {\n}"}},
	{"lines, one cut short in a literal, then a value over lines", "a.json", "{}\n{\"a\":tru\n{\n}\n", []string{"0 @0 {}", `1 @3 {"a":tru`, "2 @12 {\n}"}},
	{"lines, one cut short, then a value over lines", "a.json", "{}\n{\"a\":\n{\"b\":1}\n{\n}\n", []string{"0 @0 {}", `1 @3 {"a":`, `2 @9 {"b":1}`, "3 @17 {", "4 @19 }"}},
	{"a value over lines, then one that looks like lines", "a.json", "{\n}\n[\n{tru}\n]\n{}\n", []string{"0 @0 {\n}", "1 @4 [\n{tru}\n]\n{}\n"}},
	{"a list and an object on a line, then no JSON", "a.json", "[1] {\"a\":1}\nx\n{\"b\":2}\n", []string{"0 @1 1", `1 @4 {"a":1}`, "2 @12 x\n{\"b\":2}\n"}},
	{"a list over lines at its end, then no JSON", "a.json", "[1\n,2]\nx\n{\"b\":2}\n", []string{"0 @1 1", "1 @4 2", "2 @7 x\n{\"b\":2}\n"}},
	{"a list over lines at its beginning, then no JSON", "a.json", "[1,\n2,3]\nx\n{\"b\":2}\n", []string{"0 @1 1", "1 @4 2", "2 @6 3", "3 @9 x\n{\"b\":2}\n"}},
	{"a number as long as it may be", "a.json", strings.Repeat("1", 200), []string{"0 @0 " + strings.Repeat("1", 200)}},
	{"a list and blanks as long as they may be", "a.json", "[1," + strings.Repeat(" ", 197) + "2]", []string{"0 @1 1", "1 @200 2"}},
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

// TestAnswersLinearGlued reads values one behind another, of which none is a line; decoded
// ahead or not.
func TestAnswersLinearGlued(t *testing.T) {
	const values = 200_000
	for _, value := range []string{"{}", `{"a":1}`, `{"a":[1,{}]} `} {
		for what, all := range map[string]iter.Seq[inputs.Answer]{
			"split":         inputs.Answers("a.json", strings.NewReader(strings.Repeat(value, values)), 64<<20, fits),
			"decoded ahead": inputs.Use{Read: always, Apart: true}.Answers("a.json", strings.NewReader(strings.Repeat(value, values)), 64<<20, fits),
		} {
			start, n := time.Now(), 0
			for range all {
				n++
			}
			if took := time.Since(start); took > 5*time.Second || n != values {
				t.Errorf("%s: %d of %d times %s took %v", what, n, values, value, took)
			}
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
		{"read error behind a broken line", io.MultiReader(strings.NewReader("{}\nx"+strings.Repeat(" ", 20)), iotest.ErrReader(io.ErrNoProgress)),
			[]string{"0 @0 {}", "1 @3 x" + strings.Repeat(" ", 20), "2 @24 error: multiple Read calls return no data or error"}},
		{"read error behind a broken line and its end", io.MultiReader(strings.NewReader("{}\nx"+strings.Repeat(" ", 20)+"\n"), iotest.ErrReader(io.ErrNoProgress)),
			[]string{"0 @0 {}", "1 @3 x" + strings.Repeat(" ", 20), "2 @25 error: multiple Read calls return no data or error"}},
		{"read error", io.MultiReader(strings.NewReader("{\"a\":1}\n{"), iotest.ErrReader(io.ErrNoProgress)),
			[]string{`0 @0 {"a":1}`, "1 @9 error: multiple Read calls return no data or error"}},
	} {
		if diff := cmp.Diff(test.want, split("a.json", test.r, 1000)); diff != "" {
			t.Errorf("%s: (-want +got)\n%s", test.what, diff)
		}
	}
	want := []string{"0 @0 error: the gzip data is damaged or cut short"}
	if diff := cmp.Diff(want, split("a.json.GZ", strings.NewReader("\x1e\x8bx"), 1000)); diff != "" {
		t.Errorf("gzip by its name alone: (-want +got)\n%s", diff)
	}
	want = []string{"0 @0 error: the data is compressed twice"}
	twice, _ := io.ReadAll(compressed("{}"))
	if diff := cmp.Diff(want, split("a.json", compressed(string(twice)), 1000)); diff != "" {
		t.Errorf("compressed twice: (-want +got)\n%s", diff)
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

// TestAnswersLarge reads values that are longer than what is read at once, in parts
// of many sizes, compressed or not.
func TestAnswersLarge(t *testing.T) {
	long := `{"a":"` + strings.Repeat("x", 100_000) + `","b":[` + strings.Repeat("1.5,", 20_000) + `2]}`
	for what, in := range map[string]string{
		"lines": strings.Repeat(long+"\n", 4), "concatenated": strings.Repeat(long, 4),
		"list": "[" + strings.Repeat(long+" ,\n", 3) + long + "]", "over lines": strings.Repeat(strings.Replace(long, ":", ":\n", 1), 4),
	} {
		for how, r := range map[string]io.Reader{
			"at once": strings.NewReader(in), "in parts": &parts{in, 7001}, "in small parts": &parts{in, 61}, "compressed": compressed(in),
			"data with the end": iotest.DataErrReader(strings.NewReader(in)), "reads of nothing": &parts{in, 0},
		} {
			n := 0
			for a := range inputs.Answers("a.json", r, 1<<20, fits) {
				if got := strings.Replace(string(a.JSON), "\n", "", 1); got != long || a.Err != nil || in[a.Offset] != '{' {
					t.Errorf("%s, %s: answer %d at %d of %d bytes: %v", what, how, n, a.Offset, len(a.JSON), a.Err)
				}
				n++
			}
			if n != 4 {
				t.Errorf("%s, %s: %d answers, want 4", what, how, n)
			}
		}
	}
}

// parts is read in parts of some size; with 0 every second read is of nothing.
type parts struct {
	rest string
	size int
}

func (p *parts) Read(b []byte) (int, error) {
	if p.rest == "" {
		return 0, io.EOF
	}
	n := p.size
	if n <= 0 {
		if p.size--; p.size%2 != 0 {
			return 0, nil
		}
		n = 5003
	}
	n = copy(b[:min(n, len(b))], p.rest)
	p.rest = p.rest[n:]
	return n, nil
}

// TestAnswersBounded holds that of an endless answer no more is read than there may be
// behind the limit, and that none of that is kept.
func TestAnswersBounded(t *testing.T) {
	const limit, farthest = 1 << 20, 256 << 20
	for _, test := range []struct{ begin, more, want string }{
		{`{"a":"`, "x", "@0 the answer is too long, and its end is not in sight"},
		{"[{},\n{\"a\":", "[", "@1, @4 offset 0: the JSON value is cut short, @5, @268435461 the answer is too long, and its end is not in sight"},
		{"[{},\n", "{\"a\":1},", "all"},
		{"[1,", "7", "@1, @3 the answer is too long, and its end is not in sight"},
		{"{}\n", " ", "@0, @268435458 nothing but blanks is in sight"},
		{"{}\nx", "\x00", "@0, @3, @268435459 the answer is too long, and its end is not in sight"},
		{"{}\n", "[\n", "all"},
	} {
		if testing.Short() && test.more != "x" {
			continue
		}
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		r := &endless{begin: test.begin, more: test.more}
		var got []string
		for a := range inputs.Answers("a.json", r, limit, fits) {
			text := fmt.Sprintf("@%d", a.Offset)
			if a.Err != nil {
				text += " " + a.Err.Error()
			}
			if got = append(got, text); len(got) > 10 {
				got = []string{"all"}
				break
			}
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("%q and more %q: %s, want %s", test.begin, test.more, got, test.want)
		}
		runtime.ReadMemStats(&after)
		if r.read > limit+farthest+1<<20 {
			t.Errorf("%q and more %q: %d bytes are read", test.begin, test.more, r.read)
		}
		if n := after.TotalAlloc - before.TotalAlloc; test.more == "x" && n > 8*limit {
			t.Errorf("%q and more %q: %d bytes of memory", test.begin, test.more, n)
		}
	}
}

// TestAnswersTiny holds that no end of values that are hardly any is not read to its end,
// and that a few are.
func TestAnswersTiny(t *testing.T) {
	answer := `{"surname":"DOE"}`
	for _, test := range []struct {
		in   string
		want int // answers
		err  error
	}{
		{strings.Repeat("{}", 250_000) + answer + strings.Repeat("[1]", 200_000), 450_001, nil},
		{strings.Repeat("{} \n", 300_000) + answer, 250_001, inputs.ErrTiny},
		{"[" + strings.Repeat("7,", 300_000) + "{}]", 250_001, inputs.ErrTiny},
		{strings.Repeat("x\n", 300_000) + answer, 250_001, inputs.ErrTiny},
	} {
		n, err := 0, error(nil)
		for a := range inputs.Answers("a.jsonl", strings.NewReader(test.in), 1<<20, func([]byte) bool { return false }) {
			n++
			err = a.Err
		}
		if n != test.want || err != test.err {
			t.Errorf("%.10q: %d answers and %v, want %d and %v", test.in, n, err, test.want, test.err)
		}
	}
}

// TestAnswersTooLong reads values that are longer than what may be held: in NDJSON
// only their line is lost.
func TestAnswersTooLong(t *testing.T) {
	long := strings.Repeat("x", 1<<20)
	for _, test := range []struct{ name, in, want string }{
		{"a.json", `{"a":"` + long + `"} {}`, "0 @0 too long, 1 @1048585"},
		{"a.json", "{\n\"a\":\"" + long + "\"}\n{}", "0 @0 too long, 1 @1048586"},
		{"a.json", `{"a":["` + long + `",tru]} {}`, "0 @0 too long"},
		{"a.json", `{} {"a":["` + long, "0 @0, 1 @3 too long"},
		{"a.json", "{}\n{\"a\":[\"" + long + "\",\n{\"b\":1}\n{}", "0 @0, 1 @3 too long, 2 @1048589, 3 @1048597"},
		{"a.json", "{}\n{\"a\":\"" + long + "\n{}\n{}", "0 @0, 1 @3 too long, 2 @1048586, 3 @1048589"},
		{"a.json", "{\n}\n{\"a\":\"" + long + "\n{}\n{}", "0 @0, 1 @4 too long"},
		{"a.json", "{}\n{\"a\":\"" + long + "\"}\n{\"b\":2}", "0 @0, 1 @3 too long, 2 @1048588"},
		{"a.jsonl", `"` + long + "\"\n{}", "0 @0 too long, 1 @1048579"},
		{"a.jsonl.gz", "{x" + long + "\n{}", "0 @0, 1 @1048579"},
		{"a.json", `["` + long + `",{}]`, "0 @1 too long, 1 @1048580"},
		{"a.json", `[{},"` + long + "\"\n,{}] {}", "0 @1, 1 @4 too long, 2 @1048584, 3 @1048588"},
		{"a.json", "[{},\"" + long + "\n{}\n{}", "0 @1, 1 @4 too long, 2 @1048582, 3 @1048585"},
		{"a.json", aws + "[" + aws[1:len(aws)-1] + `,"` + long + `",{}] {}`, "0 @0, 1 @51 too long, 2 @1048685"},
		{"a.json", "[1," + strings.Repeat(" ", 1<<20) + "2]", "0 @1, 1 @2 too long"},
	} {
		var got []string
		for a := range inputs.Answers(test.name, &parts{test.in, 4001}, 300_000, fits) {
			text := fmt.Sprintf("%d @%d", a.Index, a.Offset)
			if a.Err == inputs.ErrTooLong {
				text += " too long"
			} else if a.Err != nil {
				text += " " + a.Err.Error()
			}
			got = append(got, text)
		}
		if got := strings.Join(got, ", "); got != test.want {
			t.Errorf("%s, %.12q: %s, want %s", test.name, test.in, got, test.want)
		}
	}
}

// TestAnswersTooLongAlike holds that an answer that is too long costs itself: all others
// are what they are where none is too long.
func TestAnswersTooLongAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	for range 60 {
		var values []string
		for range 1 + random.IntN(6) {
			n := random.IntN(300)
			if random.IntN(3) == 0 {
				n = 150_000 + random.IntN(300_000)
			}
			values = append(values, []string{`{"a":"` + strings.Repeat("x\\n", n/3) + `"}`, `{"a":[` + strings.Repeat("1.5,[{}],", n/9) + `2]}`,
				`"` + strings.Repeat("é", n/2) + `"`, "{\n\"a\":\n" + strings.Repeat("7", n+1) + "}"}[random.IntN(4)])
		}
		for _, in := range []string{strings.Join(values, "\n"), strings.Join(values, " "), "[" + strings.Join(values, ",") + "]", strings.Join(values, "\r\n") + "\n[{}]"} {
			const limit = 100_000
			var want, got []string
			for a := range inputs.Answers("a.json", strings.NewReader(in), 1<<20, fits) {
				text := string(a.JSON)
				if len(text) > limit {
					text = "too long"
				}
				want = append(want, fmt.Sprintf("%d @%d %d:%d %s", a.Index, a.Offset, a.Line, a.Column, text))
			}
			for a := range inputs.Answers("a.json", &parts{in, 1 + random.IntN(100_000)}, limit, fits) {
				text := string(a.JSON)
				if a.Err != nil {
					text = strings.TrimPrefix(a.Err.Error(), "the answer is ")
				}
				got = append(got, fmt.Sprintf("%d @%d %d:%d %s", a.Index, a.Offset, a.Line, a.Column, text))
			}
			if diff := cmp.Diff(want, got); diff != "" {
				t.Fatalf("%.100q: (-want +got)\n%.1000s", in, diff)
			}
		}
	}
}

type endless struct {
	begin, more string
	read        int
	filled      []byte
}

func (e *endless) Read(b []byte) (int, error) {
	if e.read == 0 {
		e.read = copy(b, e.begin)
		return e.read, nil
	}
	if len(e.filled) < len(b) {
		e.filled = []byte(strings.Repeat(e.more, len(b)))
	}
	n := copy(b, e.filled)
	e.read += n
	return n, nil
}

// TestAnswersAsPrinted reads answers as vendors' documents print them.
func TestAnswersAsPrinted(t *testing.T) {
	printed := "{\n a: [1, ......],\n \"b\": 2\n}"
	for _, test := range []struct {
		what, name, in string
		limit          int
		want           []string
	}{
		{"one", "a.json", printed, 1000, []string{"0 @0 " + printed}},
		{"one behind another", "a.json", printed + "\n{}\n" + printed, 1000, []string{"0 @0 " + printed, "1 @29 {}", "2 @32 " + printed}},
		{"no answer", "a.json", "{\n no: [1, ......]\n}\n{}", 1000, []string{"0 @0 {\n no: [1, ......]\n"}},
		{"behind one that is no answer", "a.json", "{}\n{\n no: 1\n}\n" + printed, 1000, []string{"0 @0 {}", "1 @3 {\n no: 1\n}\n{\n a: [1"}},
		{"not closed", "a.json", printed[:len(printed)-1], 1000, []string{"0 @0 {\n a: [1, ......],\n"}},
		{"no object", "a.json", "[\n a: 1]", 1000, []string{"0 @0 [\n a: 1]"}},
		{"on one line", "a.json", "{a: 1}\n{b: 2}\n", 1000, []string{"0 @0 {a: 1}", "1 @7 {b: 2}"}},
		{"behind an element", "a.json", "[1{a: 1}]", 1000, []string{"0 @1 1", "1 @2 error"}},
		{"in a list", "a.json", "[{a: 1}, 2]", 1000, []string{"0 @0 [{a: 1}, 2]"}},
		{"behind a line that is no answer", "a.json", "{}\n{no: 1\n{\n a: 1\n}\n", 1000, []string{"0 @0 {}", "1 @3 {no: 1", "2 @10 {\n a: 1\n}\n"}},
		{"over lines of NDJSON", "a.jsonl", "{\n a: 1\n}\n", 1000, []string{"0 @0 {", "1 @3 a: 1", "2 @8 }"}},
		{"in NDJSON", "a.jsonl", "{\n{a: 1}\n", 1000, []string{"0 @0 {", "1 @2 {a: 1}"}},
		{"too long", "a.json", printed, 20, []string{"0 @0 {\n a: [1, ......],\n"}},
	} {
		for how, r := range map[string]io.Reader{
			"at once":      strings.NewReader(test.in),
			"byte by byte": iotest.OneByteReader(strings.NewReader(test.in)),
		} {
			asked := func(value []byte) bool {
				return bytes.Contains(value, []byte("a: ")) || value[0] == '{' && !bytes.Contains(value, []byte("no:"))
			}
			var got []string
			for a := range inputs.Answers(test.name, r, test.limit, asked) {
				line := fmt.Sprintf("%d @%d %s", a.Index, a.Offset, a.JSON)
				if a.Err != nil {
					line = fmt.Sprintf("%d @%d error", a.Index, a.Offset)
				}
				got = append(got, line)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("%s, %s: (-want +got)\n%s", test.what, how, diff)
			}
		}
	}
}

// TestPair pairs answers, which are "key" or "key value" here, or an error.
func TestPair(t *testing.T) {
	damaged := errors.New("damaged")
	input := func(answers ...string) iter.Seq[inputs.Answer] {
		return func(yield func(inputs.Answer) bool) {
			for i, text := range answers {
				a := inputs.Answer{Name: "in", Index: i, JSON: []byte(text)}
				if text == "!" {
					a.JSON, a.Err = nil, damaged
				}
				if !yield(a) {
					return
				}
			}
		}
	}
	key := func(a inputs.Answer) string {
		k, _, _ := strings.Cut(string(a.JSON), " ")
		return k
	}
	for _, test := range []struct {
		what string
		key  func(inputs.Answer) string
		in   [][]string
		want string
	}{
		{"in order", nil, [][]string{{"a", "b", "c"}, {"x", "!"}}, "a+x b+damaged c+none"},
		{"in order, the second longer", nil, [][]string{{"a"}, {"x", "y"}}, "a+x none+y"},
		{"in order, nothing", nil, [][]string{{}, {}}, ""},
		{"by key", key, [][]string{{"a 1", "b 1"}, {"b 2", "c 2", "a 2"}}, "a 1+a 2 b 1+b 2 none+c 2"},
		{"by key, of three", key, [][]string{{"a 1"}, {}, {"a 3"}}, "a 1+none+a 3"},
		{"a key twice", key, [][]string{{"a 1", "a 2"}, {"a 3", "a 4", "a 5"}}, "a 1+a 3 a 2+a 4 none+a 5"},
		{"without a key", key, [][]string{{" 1", "a 1"}, {" 2", "a 2"}}, "no key+none a 1+a 2 none+no key"},
		{"an error has no key", key, [][]string{{"!", "a 1"}, {"!", "a 2"}}, "damaged+none a 1+a 2 none+damaged"},
	} {
		var all []iter.Seq[inputs.Answer]
		for _, in := range test.in {
			all = append(all, input(in...))
		}
		var groups []string
		for group := range inputs.Pair(all, test.key) {
			var parties []string
			for _, a := range group {
				switch {
				case a.Err == inputs.ErrNoAnswer:
					parties = append(parties, "none")
				case a.Err == inputs.ErrNoKey:
					parties = append(parties, "no key")
				case a.Err != nil:
					parties = append(parties, a.Err.Error())
				default:
					parties = append(parties, string(a.JSON))
				}
			}
			groups = append(groups, strings.Join(parties, "+"))
		}
		if got := strings.Join(groups, " "); got != test.want {
			t.Errorf("%s: %s, want %s", test.what, got, test.want)
		}
		n := 0
		for range inputs.Pair(all, test.key) {
			n++
			break
		}
		if n != min(1, len(groups)) {
			t.Errorf("%s: %d groups behind a break", test.what, n)
		}
	}
}

// TestAnswersPanics: a fault of whoever says what an answer is costs no more than the
// answer; one of the reader ends its input with an error; one of the consumer is its own.
func TestAnswersPanics(t *testing.T) {
	fault := func([]byte) bool { panic("DOE") }
	var got []string
	for a := range inputs.Answers("a.json", strings.NewReader("[{},1] {a: DOE}"), 1000, fault) {
		got = append(got, string(a.JSON))
	}
	if diff := cmp.Diff([]string{"{}", "1", "{a: DOE}"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}

	got = nil
	for a := range inputs.Answers("a.json", io.MultiReader(strings.NewReader("{}\n{"), faulty{}), 1000, fits) {
		if a.Err == nil {
			got = append(got, string(a.JSON))
		} else if e := a.Err.Error(); strings.HasPrefix(e, "internal error in inputs_test.faulty.Read (inputs_test.go:") && !strings.Contains(e, "DOE") && a.Offset == 3 {
			got = append(got, "panic")
		}
	}
	if diff := cmp.Diff([]string{"{}", "panic"}, got); diff != "" {
		t.Errorf("(-want +got)\n%s", diff)
	}

	defer func() {
		if recover() != "mine" {
			t.Error("a panic of the consumer is lost")
		}
	}()
	for range inputs.Answers("a.json", strings.NewReader("{}"), 1000, fits) {
		panic("mine")
	}
}

type faulty struct{}

func (faulty) Read([]byte) (int, error) { panic("DOE") }

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

func always() bool { return true }

// TestAnswersApart holds that memory that is used again changes no answer before the next
// one is asked for.
func TestAnswersApart(t *testing.T) {
	random := rand.New(rand.NewPCG(7, 8))
	var text []byte
	for n := range 3000 {
		size := random.IntN(400)
		if n%100 == 0 {
			size = random.IntN(200_000)
		}
		text = fmt.Appendf(text, "{\"n\":%d,\"text\":%q}", n, strings.Repeat("x", size))
		if random.IntN(10) > 0 {
			text = append(text, '\n')
		}
	}
	for _, name := range []string{"a.json", "a.ndjson"} {
		for _, read := range []func() bool{nil, always, func() bool { return random.IntN(2) == 0 }} {
			next, stop := iter.Pull(inputs.Answers(name, bytes.NewReader(text), 64<<20, fits))
			for a := range (inputs.Use{Read: read, Apart: true}).Answers(name, iotest.HalfReader(bytes.NewReader(text)), 64<<20, fits) {
				want, _ := next()
				if !bytes.Equal(a.JSON, want.JSON) || a.Offset != want.Offset || a.Line != want.Line || a.Index != want.Index || fmt.Sprint(a.Err) != fmt.Sprint(want.Err) {
					t.Fatalf("%s: answer %d at %d is another", name, a.Index, a.Offset)
				}
			}
			if _, more := next(); more {
				t.Errorf("%s: an answer is missing", name)
			}
			stop()
		}
	}
}

// TestAnswersAhead holds that it changes nothing but the time whether lines are decoded
// where their ends are looked for: the answers, and what is read of them.
func TestAnswersAhead(t *testing.T) {
	const answer = `{"status":"OK","request_id":"r","results":[{"name":"JOHN DOE","dob":"26-12-1993"}]}`
	texts := []string{strings.Repeat(answer+"\n", 3), answer + " \t\r\n" + answer + answer + "\n" + answer, answer[:40] + "\n" + answer[40:] + "\n" + answer, answer + "x\n" + answer}
	for _, test := range splitTests {
		texts = append(texts, test.in)
	}
	random := rand.New(rand.NewPCG(5, 6))
	const bites = "{}[]\",:\\e0-\n \x00\x80"
	for range 3000 {
		b := []byte(texts[random.IntN(len(texts))])
		for range random.IntN(3) {
			if len(b) > 0 {
				b[random.IntN(len(b))] = bites[random.IntN(len(bites))]
			}
		}
		name := []string{"a.json", "a.ndjson"}[random.IntN(2)]
		limit := 60 + random.IntN(400)
		ahead := func() iter.Seq[inputs.Answer] {
			return inputs.Use{Read: always, Apart: true}.Answers(name, iotest.HalfReader(bytes.NewReader(b)), limit, fits)
		}
		want := split(name, iotest.HalfReader(bytes.NewReader(b)), limit)
		if got := told(ahead()); !cmp.Equal(got, want) {
			t.Fatalf("%s %q, at most %d: %q, want %q", name, b, limit, got, want)
		}
		for a := range ahead() {
			for range 2 { // the second time it is decoded again
				got, errGot := vendors.ReadAhead(a.JSON, a.Ahead, nil)
				want, errWant := vendors.Read(a.JSON, nil)
				if fmt.Sprint(errGot) != fmt.Sprint(errWant) || errGot == nil && !cmp.Equal(got, *want, cmpopts.IgnoreUnexported(vendors.Answer{}), cmpopts.EquateEmpty()) {
					t.Fatalf("%q is read otherwise: %v, %v\n%s", a.JSON, errGot, errWant, cmp.Diff(want, &got, cmpopts.IgnoreUnexported(vendors.Answer{}), cmpopts.EquateEmpty()))
				}
			}
		}
	}
}
