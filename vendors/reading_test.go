package vendors_test

import (
	"errors"
	"fmt"
	"iter"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// archives yields the tables of every feature, with their answers.
func archives(t *testing.T) iter.Seq2[string, *txtar.Archive] {
	names, err := filepath.Glob("testdata/tables/*.txtar")
	if err != nil || len(names) == 0 {
		t.Fatalf("no tables: %v", err)
	}
	return func(yield func(string, *txtar.Archive) bool) {
		for _, name := range names {
			a, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			if !yield(name, a) {
				return
			}
		}
	}
}

// TestReading shows for tables of every feature, testdata/tables/*.txtar, what is
// read of answers: each archive has a table and answers, each with its reading. LONG64K in
// an answer is a text of as many bytes, with its quotes, MANYTWICE two members a
// hundred times.
func TestReading(t *testing.T) {
	for name, a := range archives(t) {
		table, err := tablefile.Load(name, a.Files[0].Data)
		if err != nil {
			t.Fatal(err)
		}
		readings := make(map[string]string)
		for _, f := range a.Files {
			if answer, ok := strings.CutSuffix(f.Name, ".read"); ok {
				readings[answer] = string(f.Data)
			}
		}
		files := a.Files[:1:1]
		for _, f := range a.Files[1:] {
			answer, ok := strings.CutSuffix(f.Name, ".json")
			if !ok {
				continue
			}
			got := golden.Text(t, name+", "+f.Name, readings[answer], reading([]byte(long.Replace(string(f.Data))), table, true))
			files = append(files, f, txtar.File{Name: answer + ".read", Data: []byte(got)})
		}
		if a.Files = files; golden.Update() {
			golden.Write(t, name, string(txtar.Format(a)))
		}
	}
}

var long = strings.NewReplacer(
	"MANYTWICE", strings.Repeat(`"a": 1, "b": 2, `, 100),
	`"LONG64K"`, `"`+strings.Repeat("x", 64<<10-2)+`"`,
	`"LONG64K+"`, `"`+strings.Repeat("x", 64<<10-1)+`"`,
	`"LONG40K"`, `"`+strings.Repeat("x", 40<<10-2)+`"`,
)

// reading tells all that is read of an answer, a line for each thing, and on demand
// which fields the table has.
func reading(answer []byte, table *vendors.Table, bound bool) string {
	var b strings.Builder
	a, err := vendors.Read(answer, table)
	switch {
	case errors.Is(err, vendors.ErrUnknownVendor):
		return "unknown vendor\n"
	case err != nil:
		return err.Error() + "\n"
	}
	note := func(format, text string) {
		if text != "" {
			fmt.Fprintf(&b, format, text)
		}
	}
	if table == nil {
		note("vendor %s\n", a.Vendor)
	}
	note("request %s\n", a.RequestID)
	if a.About != (document.About{}) {
		fmt.Fprintf(&b, "about %q %q %d\n", a.About.Time, a.About.Version, a.About.Pages)
	}
	if a.Lenient {
		b.WriteString("as printed\n")
	}
	if e := a.Error; e != nil {
		fmt.Fprintf(&b, "error %q %s later %t %s\n", e.Code, e.Class, e.Retryable, e.At)
	}
	for _, m := range a.Twice {
		note("twice %s", m.At)
		if m.Differs {
			b.WriteString(" and differs")
		}
		b.WriteByte('\n')
	}
	for _, d := range a.Documents {
		fmt.Fprintf(&b, "document %s %s\n", d.Type, d.Country)
		note(" title %q\n", d.Title)
		for i, r := range d.Raws {
			fmt.Fprintf(&b, " %s %s %q %s", r.Field, r.Witness, cut(r.Text), r.At)
			note(" stated %q", r.Stated)
			note(" %s", r.StatedAt)
			note(" label %q", r.Label)
			note(" in %s", r.Notation)
			note(" language %s", r.Language)
			note(" of %s", strings.Join(r.Schemes, " or "))
			if r.Else != normalize.NoField {
				note(" else %s", r.Else.String())
			}
			if r.Confidence >= 0 {
				fmt.Fprintf(&b, " sure %.3g", r.Confidence)
			}
			if first := slices.IndexFunc(d.Raws, func(q document.Raw) bool { return q.Same == r.Same && q.Field == r.Field }); r.Same != 0 && first < i {
				note(" same as %s", d.Raws[first].At)
			}
			b.WriteByte('\n')
		}
		if p := d.Pieces; p != nil {
			for i, piece := range p.Of {
				fmt.Fprintf(&b, " piece of %s: %s digit %t %q %s\n", p.Layout, piece.Element, piece.Digit, piece.Text, p.At[i])
			}
		}
		for _, v := range d.Advisory {
			fmt.Fprintf(&b, " verdict %s: %s %s", v.Name, v.Value, v.At)
			if v.Field != normalize.NoField {
				note(" on %s", v.Field.String())
			}
			if v.Label {
				b.WriteString(" by its label")
			}
			if v.Whole {
				b.WriteString(" on the whole")
			}
			b.WriteByte('\n')
		}
		for _, r := range d.Rest {
			kind := [...]string{"unmapped", "wrong type", "too long", "too many", "masked line"}[r.Kind]
			fmt.Fprintf(&b, " rest %q %s %s", r.Label, r.At, kind)
			if r.Known {
				b.WriteString(", known")
			}
			b.WriteByte('\n')
		}
		if bound {
			var fields []string
			for _, f := range d.Bound {
				fields = append(fields, f.String())
			}
			note(" bound: %s\n", strings.Join(fields, " "))
		}
	}
	return b.String()
}

// cut keeps what tells a long text from others.
func cut(text string) string {
	if len(text) <= 200 {
		return text
	}
	return fmt.Sprintf("%s… %d bytes", text[:20], len(text))
}

// TestVerdictPlaces: what is a verdict at a place, and at the elements of a list.
func TestVerdictPlaces(t *testing.T) {
	table := &vendors.Table{ID: "mine", Marks: [][]vendors.Mark{{{At: "/zq1"}}}, Verdicts: []vendors.Verdict{
		{Name: "check", At: "/v", Values: map[string]string{"*": "error"}}, {Name: "each", At: "/w/*", Values: map[string]string{"*": "error"}},
	}}
	for text, want := range map[string]string{
		`"x"`: "check /v, each /w", `["x"]`: "each /w/0", `["x","y"]`: "each /w/0, each /w/1", `{"y":"x"}`: "", `null`: "", `""`: "", `[["x"]]`: "", `[]`: "",
	} {
		a, err := vendors.Read([]byte(`{"zq1":"1","v":`+text+`,"w":`+text+`}`), nil, table)
		if err != nil {
			t.Fatal(err)
		}
		var said []string
		for _, v := range a.Documents[0].Advisory {
			said = append(said, v.Name+" "+v.At)
		}
		if got := strings.Join(said, ", "); got != want {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
