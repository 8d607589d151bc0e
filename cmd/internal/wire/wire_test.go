package wire_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

var asOf = normalize.MustParseDate("2026-11-01")

// command is what the command prints on standard output.
func command(stdin []byte, args ...string) string {
	var out, complaints bytes.Buffer
	cli.Run(args, bytes.NewReader(stdin), &out, &complaints)
	return out.String()
}

// TestCheck holds that an answer gives the bytes that the command prints.
func TestCheck(t *testing.T) {
	files, err := filepath.Glob("../../../testdata/cases/*.txtar")
	if err != nil || len(files) < 200 {
		t.Fatal(len(files), err)
	}
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "answer.json" {
				continue
			}
			for _, flags := range [][]string{nil, {"--redact", "--repair"}} {
				want := command(f.Data, append([]string{"check", "--format", "json", "--as-of", "2026-11-01", "--config", "none"}, flags...)...)
				want = strings.Replace(want, `"input":{"name":"-"`, `"input":{"name":""`, 1)
				o := wire.Options{Options: ocrlint.Options{AsOf: asOf, Repair: flags != nil}, Redact: flags != nil}
				got, r, u := wire.Check(nil, f.Data, o)
				if (r == nil) == (u == nil) {
					t.Errorf("%s: report %v, unread %v", file, r != nil, u)
				}
				if diff := cmp.Diff(want, string(got)); diff != "" {
					t.Errorf("%s %v: (-command +got)\n%s", file, flags, diff)
				}
			}
		}
	}
}

// TestUnread holds what stands in place of a report, for what is no answer, or several.
func TestUnread(t *testing.T) {
	const plain = `{"surname":"DOE"}`
	for _, test := range []struct {
		in, code string
		offset   int64
		message  string
	}{
		{"", "syntax", 0, "no JSON value"},
		{" [ ]", "no_answer", 0, "no answer"},
		{" {\"surname\":x}", "syntax", 12, "not valid JSON"},
		{"{}", "unknown_vendor", 0, "no vendor's table fits this answer; ocrlint vendors infer proposes a table from such answers, which --vendor-file takes"},
		{plain + " x", "syntax", 18, "not valid JSON"},
		{"[" + plain + ", {]", "syntax", 21, "not valid JSON"},
		{plain + " " + plain, "several", 18, "more than one answer"},
		{"[" + plain + "," + plain + "]", "several", 19, "more than one answer"},
		{`{"a":"` + strings.Repeat("x", 100) + `"}`, "too_long", 0, "the answer is too long"},
	} {
		line, r, u := wire.Check(nil, []byte(test.in), wire.Options{Options: ocrlint.Options{AsOf: asOf}, Limit: 100})
		if r != nil || u == nil || u.Code != test.code || u.Offset != test.offset || u.Message != test.message || u.Index != 0 {
			t.Errorf("%.40q: %+v", test.in, u)
		}
		if !strings.Contains(string(line), `"error":{"code":"`+test.code+`"`) || !strings.HasSuffix(string(line), "\n") {
			t.Errorf("%.40q: %s", test.in, line)
		}
	}
	if _, r, u := wire.Check(nil, []byte("["+plain+"]"), wire.Options{Options: ocrlint.Options{AsOf: asOf}}); r == nil {
		t.Errorf("a list of one answer: %+v", u)
	}
}

// TestPanic holds that a fault of the program is told by its place.
func TestPanic(t *testing.T) {
	o := wire.Options{Options: ocrlint.Options{AsOf: asOf, Vendor: new(vendors.Table), Private: []*vendors.Table{nil}}}
	if _, r, u := wire.Check(nil, []byte("{}"), o); r != nil || u.Code != "internal" {
		t.Errorf("%+v", u)
	}
}

// TestCompare holds that answers give the bytes that the command prints of files with
// these names.
func TestCompare(t *testing.T) {
	read := func(name string) []string {
		text, err := os.ReadFile("../../../testdata/compare/" + name)
		if err != nil {
			t.Fatal(err)
		}
		return strings.Split(strings.TrimSpace(string(text)), "\n")
	}
	first, second := read("first.ndjson"), read("second.ndjson")
	for _, answers := range [][]string{
		{first[0], second[0]}, {first[1], second[1], first[0]}, {first[0], "{}"}, {"{}", `[{"a":1},{}]`, "[]"}, {second[0], second[0]},
	} {
		t.Chdir(t.TempDir())
		args := []string{"compare", "--format", "json", "--as-of", "2026-11-01", "--config", "none"}
		for i, a := range answers {
			if err := os.WriteFile(strconv.Itoa(i), []byte(a), 0o666); err != nil {
				t.Fatal(err)
			}
			args = append(args, strconv.Itoa(i))
		}
		elements, err := wire.List([]byte("[" + strings.Join(answers, " ,\n") + "] "))
		if err != nil {
			t.Fatal(err)
		}
		got, err := wire.Compare(nil, elements, wire.Options{Options: ocrlint.Options{AsOf: asOf}})
		if err != nil {
			t.Fatal(err)
		}
		want := command(nil, args...)
		if strings.HasPrefix(answers[1], "[") { // the command takes its elements one by one
			want = string(got)
			if !strings.Contains(want, "more than one answer") {
				t.Errorf("%s", want)
			}
		}
		if diff := cmp.Diff(want, string(got)); diff != "" {
			t.Errorf("%.80s: (-command +got)\n%s", answers, diff)
		}
	}
	if _, err := wire.Compare(nil, [][]byte{[]byte("{}")}, wire.Options{Options: ocrlint.Options{AsOf: asOf}}); err != wire.ErrFew {
		t.Error(err)
	}
	if _, err := wire.Compare(nil, make([][]byte, wire.MostCompared+1), wire.Options{Options: ocrlint.Options{AsOf: asOf}}); err != wire.ErrMany {
		t.Error(err)
	}
	got, err := wire.Compare(nil, [][]byte{[]byte("{}"), []byte("[]")}, wire.Options{Options: ocrlint.Options{AsOf: asOf}})
	if err != nil || !strings.Contains(string(got), `"name":"1"`) || !strings.Contains(string(got), "no answer") {
		t.Errorf("an empty list: %v, %s", err, got)
	}
}

func TestList(t *testing.T) {
	for _, test := range []struct{ in, err string }{
		{"", "offset 0: the JSON value is cut short"},
		{"{}", "offset 0: not a JSON array"},
		{" [1", "offset 3: the JSON value is cut short"},
		{"[1,]", "offset 2: not valid JSON"},
		{"[1] 2", "offset 3: the array is not all of it"},
		{"[1] x", "offset 4: not valid JSON"},
		{"[1,{\"a\":1,\"a\":2}] \n", ""},
		{"[\"\xff\"]", "offset 2: not valid JSON"},
	} {
		_, err := wire.List([]byte(test.in))
		if got := ""; err != nil && err.Error() != test.err || err == nil && test.err != got {
			t.Errorf("%q: %v, want %s", test.in, err, test.err)
		}
	}
}

// TestZones holds that a text gives the bytes that the command prints.
func TestZones(t *testing.T) {
	zone, err := os.ReadFile("../../../testdata/zone.txt")
	if err != nil {
		t.Fatal(err)
	}
	utf16 := []byte("\xff\xfe")
	for _, b := range zone {
		utf16 = append(utf16, b, 0)
	}
	broken := bytes.Replace(zone, []byte("0"), []byte("O"), 1)
	for _, text := range [][]byte{zone, utf16, append(append([]byte("scan\n"), zone...), broken...)} {
		for _, flags := range [][]string{nil, {"--repair"}, {"--redact"}} {
			want := command(text, append([]string{"mrz", "--format", "json"}, flags...)...)
			got, err := wire.Zones(nil, text, strings.Contains(strings.Join(flags, ""), "repair"), strings.Contains(strings.Join(flags, ""), "redact"))
			if diff := cmp.Diff(want, string(got)); diff != "" || err != nil || want == "" {
				t.Errorf("%v, %v: (-command +got)\n%s", flags, err, diff)
			}
		}
	}
	for text, want := range map[string]string{"%PDF-1.7": "a PDF, no text", "\x89PNG": "an image, no text", "hello": "no zone: "} {
		if _, err := wire.Zones(nil, []byte(text), false, false); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: %v, want %s", text, err, want)
		}
	}
}

func TestCatalogues(t *testing.T) {
	for _, test := range []struct {
		args []string
		got  []byte
	}{
		{[]string{"rules", "--format", "json"}, wire.Rules()},
		{[]string{"vendors", "--format", "json"}, wire.Vendors()},
		{[]string{"version"}, []byte("ocrlint " + wire.Version() + "\n")},
	} {
		if diff := cmp.Diff(command(nil, test.args...), string(test.got)); diff != "" {
			t.Errorf("%v: %s", test.args, diff)
		}
	}
	for _, name := range wire.Schemas {
		if text, ok := wire.Schema(name); !ok || text != command(nil, "schema", name) {
			t.Errorf("schema %s: %v", name, ok)
		}
	}
	own := &vendors.Table{ID: "own", Title: "Own"}
	if got := string(wire.Vendors(own)); !strings.HasPrefix(got, "[\n  {\n    \"id\": \"own\"") {
		t.Errorf("%.80s", got)
	}
}
