package tablefile_test

import (
	"cmp"
	"fmt"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

const pageHead = `# Table files

Every key of a vendor's table in YAML, the file that ` + "`--vendor-file`" + ` and ` + "`vendor_files`" + ` read. How to make one:
[a vendor that is not in the list](../vendors.md#a-vendor-that-is-not-in-the-list). ` + "`ocrlint vendors show ID`" + ` prints the built-in ones in this form.

Made of the comments of [vendors.Table](../../vendors/table.go) and of the examples beside its test by ` + "`go test ./vendors/tablefile -update`" + `.
` + "`ocrlint schema table`" + ` prints the same as a JSON Schema, with which an editor completes and explains the keys.

- Only ` + "`id`" + ` and ` + "`marks`" + ` are required of a table. An unknown key is an error, told with its line.
- A **pointer** is a place in JSON by [RFC 6901](https://www.rfc-editor.org/rfc/rfc6901): ` + "`/card/name`" + `; ` + "`/pages/0`" + ` is the first of an array. In a name, ` + "`~`" + ` is written
  ` + "`~0`" + ` and ` + "`/`" + ` is ` + "`~1`" + `. The segment ` + "`*`" + ` stands for every element of an array, or for the value itself where a vendor gives one object instead.
- Where **texts** or **pointers** are expected, one may stand without a list: ` + "`at: /dob`" + ` is ` + "`at: [/dob]`" + `. Numbers and truth values need no quotes: ` + "`in: [true, 200]`" + `.
- A **witness** is who says a value; what one says is compared with what the others say: %s.
- JSON is read as well. YAML's anchors, aliases and tags are not.

`

// TestReference holds docs/reference/tables.md, which explains every key of a table.
func TestReference(t *testing.T) {
	examples := examplesOf(t)
	shown := map[string]bool{}
	all := sections(t)
	var b strings.Builder
	fmt.Fprintf(&b, pageHead, witnesses(t))
	for _, s := range all {
		fmt.Fprintf(&b, "## %s\n\n", s.name())
		if len(s.at) > 1 {
			fmt.Fprintf(&b, "Stands at `%s`.\n\n", strings.Join(s.at, "`, `"))
		}
		fmt.Fprintf(&b, "%s\n\n", predicate(s.doc))
		var rows [][]string
		for _, k := range s.keys {
			value := k.value(all)
			if k.required {
				value += ", required"
			}
			rows = append(rows, []string{"`" + k.name + "`", value, k.doc})
		}
		b.WriteString(golden.Table([]string{"key", "value", "what it is"}, rows))
		for _, e := range examples[s.name()] {
			table, err := tablefile.Load(s.name(), e.table)
			if err != nil {
				t.Fatal(err)
			}
			shows(reflect.ValueOf(*table), shown)
			fmt.Fprintf(&b, "\n```yaml\n%s```\n\n```json\n%s```\n\n```text\n%s```\n", e.table, e.answer, reading(table, e.answer))
		}
		b.WriteString("\n")
		delete(examples, s.name())
	}
	for name := range examples {
		t.Errorf("an example of %s, which is no section", name)
	}
	for _, s := range all {
		for _, k := range s.keys {
			if !shown[k.member+" of "+s.typ.Name()] {
				t.Errorf("no example in %s has the key %s of %s", examplesFile, k.name, s.name())
			}
		}
	}
	golden.File(t, "../../docs/reference/tables.md", strings.TrimSuffix(b.String(), "\n"))
}

var subject = regexp.MustCompile(`^\w+ (is )?`)

// predicate is what a comment says of its subject, which is the heading.
func predicate(doc string) string {
	doc = subject.ReplaceAllString(doc, "")
	return strings.ToUpper(doc[:1]) + doc[1:]
}

// witnesses names them, and says what they are.
func witnesses(t *testing.T) string {
	comments := constantsOf(t, "../../normalize/document/reading.go", "NoWitness")
	var all []string
	for w := document.Visual; w.String() != ""; w++ {
		all = append(all, fmt.Sprintf("`%s` (%s)", w, comments[w]))
	}
	return strings.Join(all, ", ")
}

// links are the pages that tell more of what stands at a key.
var links = map[string]string{
	"field": "../vendors.md#fields", "else": "../vendors.md#fields", "of": "../vendors.md#fields", "type": "../vendors.md#fields",
	"witness": "../witnesses.md", "notation": "notations.md#dates", "schemes": "numbers.md", "layout": "layouts.md",
	"class": "../library.md#when-the-vendor-could-not-answer",
}

// value says in words what may stand at a key.
func (k *key) value(all []*section) string {
	if of := structOf(k.typ); of != nil {
		text := fmt.Sprintf("[%s](#%[1]s)", named(all, of).name())
		switch k.typ {
		case of:
			return text
		case reflect.SliceOf(of):
			return "list of " + text
		}
		return "list of lists of " + text
	}
	of := k.typ
	if of.Kind() == reflect.Slice || of.Kind() == reflect.Map {
		of = of.Elem()
	}
	text := map[reflect.Type]string{
		reflect.TypeFor[string]():            k.form,
		reflect.TypeFor[bool]():              "`true` or `false`",
		reflect.TypeFor[int]():               "whole number",
		reflect.TypeFor[float64]():           "number",
		reflect.TypeFor[normalize.Field]():   "field",
		reflect.TypeFor[normalize.DocType](): "type of document",
		reflect.TypeFor[document.Witness]():  "witness",
	}[of]
	switch {
	case k.words != nil:
		text = "`" + strings.Join(k.words, "`, `") + "`"
	case strings.HasPrefix(text, pointer):
		text = "pointer"
	case text == "":
		text = "text"
	}
	if to := links[k.name]; to != "" {
		text = fmt.Sprintf("[%s](%s)", text, to)
	}
	switch {
	case k.typ.Kind() == reflect.Slice && (text == "text" || text == "pointer"):
		return text + "s"
	case k.typ.Kind() == reflect.Slice:
		return "list of: " + text
	case k.typ.Kind() == reflect.Map:
		return cmp.Or(k.of, "text") + " → " + text
	}
	return text
}

// pointer begins what Validate says that a place must be.
const pointer = "an RFC 6901 pointer"

// example is a table, an answer, and so what is read.
type example struct{ table, answer []byte }

const examplesFile = "testdata/examples.txtar"

// examplesOf returns the examples by the section that they are of: NAME.yaml with NAME.json
// behind it, or NAME-2.yaml and so on.
func examplesOf(t *testing.T) map[string][]example {
	a, err := txtar.ParseFile(examplesFile)
	if err != nil {
		t.Fatal(err)
	}
	all := map[string][]example{}
	for i := 0; i+1 < len(a.Files); i += 2 {
		name, ok := strings.CutSuffix(a.Files[i].Name, ".yaml")
		if !ok || a.Files[i+1].Name != name+".json" {
			t.Fatalf("%s: %s and %s are no example", examplesFile, a.Files[i].Name, a.Files[i+1].Name)
		}
		of, _, _ := strings.Cut(name, "-")
		all[of] = append(all[of], example{a.Files[i].Data, a.Files[i+1].Data})
	}
	return all
}

// shows notes which keys are given in a table, by Member of Type.
func shows(v reflect.Value, shown map[string]bool) {
	switch v.Kind() {
	case reflect.Slice:
		for i := range v.Len() {
			shows(v.Index(i), shown)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if f := v.Type().Field(i); !v.Field(i).IsZero() {
				shown[f.Name+" of "+v.Type().Name()] = true
				shows(v.Field(i), shown)
			}
		}
	}
}

// reading tells what is read of an answer.
func reading(table *vendors.Table, answer []byte) string {
	a, err := vendors.Read(answer, nil, table)
	if err != nil {
		return err.Error() + "\n"
	}
	var b strings.Builder
	note := func(format, text string) {
		if text != "" {
			fmt.Fprintf(&b, format, text)
		}
	}
	note("request %s\n", a.RequestID)
	if a.About != (document.About{}) {
		fmt.Fprintf(&b, "of %s, version %s, pages %d\n", a.About.Time, a.About.Version, a.About.Pages)
	}
	if e := a.Error; e != nil {
		fmt.Fprintf(&b, "error %s: %s, retryable %t\n", e.Code, e.Class, e.Retryable)
	}
	for _, d := range a.Documents {
		b.WriteString(strings.TrimSpace(fmt.Sprintf("document %s %s", d.Type, d.Country)) + "\n")
		note("  titled %s\n", d.Title)
		for _, r := range d.Raws {
			fmt.Fprintf(&b, "  %s: %s (%s, %s", r.Field, r.Text, r.Witness, r.At)
			note(", stated %s", r.Stated)
			note(", in %s", r.Notation)
			note(", language %s", r.Language)
			note(", %s", strings.Join(r.Schemes, " or "))
			if r.Else != normalize.NoField {
				note(", else %s", r.Else.String())
			}
			if r.Confidence >= 0 {
				fmt.Fprintf(&b, ", confidence %.3g", r.Confidence)
			}
			b.WriteString(")\n")
		}
		if p := d.Pieces; p != nil {
			for i, piece := range p.Of {
				what := piece.Element.String()
				if piece.Digit {
					what = "check digit of " + what
				}
				fmt.Fprintf(&b, "  %s of the zone: %s (%s)\n", what, piece.Text, p.At[i])
			}
		}
		for _, v := range d.Advisory {
			fmt.Fprintf(&b, "  the vendor's check %s: %s (%s)\n", v.Name, v.Value, v.At)
		}
		for _, r := range d.Rest {
			if !r.Known {
				fmt.Fprintf(&b, "  unknown: %s (%s)\n", r.Label, r.At)
			}
		}
	}
	return b.String()
}
