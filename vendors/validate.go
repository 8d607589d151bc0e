package vendors

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
)

// ErrInvalidTable is what the error of an invalid table is.
var ErrInvalidTable = errors.New("not a valid table")

// Fault is something that is wrong in a table.
type Fault struct {
	Path   string // where, by the keys of a table's file: "fields[3].at[0]"; "" is the table as a whole
	Reason string
}

// Faults are all that is wrong in a table. They are ErrInvalidTable.
type Faults []Fault

func (fs Faults) Error() string {
	lines := make([]string, len(fs))
	for i, f := range fs {
		lines[i] = f.Reason
		if f.Path != "" {
			lines[i] = f.Path + ": " + f.Reason
		}
	}
	return strings.Join(lines, "\n")
}

// Is reports whether target is ErrInvalidTable.
func (fs Faults) Is(target error) bool { return target == ErrInvalidTable }

// Validate checks what the types of the members leave open. Its error is Faults.
func (t *Table) Validate() error {
	if t == nil {
		return Faults{{"", "no table"}}
	}
	v := validation{table: t}
	v.required("id", t.ID != "")
	v.is("id", t.ID, anID)
	v.required("marks", len(t.Marks) > 0)
	for i, shape := range t.Marks {
		at := index("marks", i)
		switch {
		case len(shape) == 0:
			v.fault(at, "marks: less than 1")
		case !slices.ContainsFunc(shape, func(m Mark) bool { return !m.anyAnswer() }):
			v.fault(at, "marks: every answer is so: name a member that only answers of this vendor have")
		}
		v.marks(at, shape)
	}
	v.each("unwrap", t.Unwrap, aPointer)
	v.is("request_id", t.RequestID, aPointer)
	v.each("metadata.time", t.Metadata.Time, aPointer)
	v.each("metadata.version", t.Metadata.Version, aPointer)
	v.each("metadata.pages", t.Metadata.Pages, aPointer)
	v.envelope("error", &t.Error)
	v.is("documents", t.Documents, aPointer)
	v.each("elsewhere", t.Elsewhere, aPointer)
	v.marks("where", t.Where)
	v.enum("type", uint8(t.Type), t.Type.String(), "a document type")
	v.is("country", t.Country, aState)
	v.is("kind_at", t.KindAt, aPointer)
	v.is("title_at", t.TitleAt, aPointer)
	for i := range t.Kinds {
		v.kind(index("kinds", i), &t.Kinds[i])
	}
	v.witness("witness", t.Witness)
	v.bindings("fields", t.Fields)
	v.pages("pages", t.Pages)
	for i := range t.Lists {
		v.labelled(index("lists", i), &t.Lists[i])
	}
	v.rebuild("rebuild", &t.Rebuild)
	v.each("wrap.text", t.Wrap.Text, aPointer)
	v.each("wrap.stated", t.Wrap.Stated, aPointer)
	v.parts("wrap.parts", t.Wrap.Parts)
	v.is("wrap.confidence", t.Wrap.Confidence, aPointer)
	v.is("wrap.source", t.Wrap.Source, aPointer)
	for _, code := range slices.Sorted(maps.Keys(t.Wrap.Sources)) {
		v.witness(entry("wrap.sources", code), t.Wrap.Sources[code])
	}
	v.confidence("confidence", &t.Confidence)
	for i := range t.Verdicts {
		v.verdict(index("verdicts", i), &t.Verdicts[i])
	}
	if len(v.faults) > 0 {
		return v.faults
	}
	return nil
}

// anyAnswer reports whether the condition is that there is an answer, or an object.
func (m *Mark) anyAnswer() bool {
	return m.At == "" && (m.Is == "" || m.Is == "object") && len(m.In)+len(m.Out)+len(m.Most)+len(m.Some) == 0
}

// validation gathers the faults of a table.
type validation struct {
	table  *Table
	faults Faults
}

func index(path string, i int) string { return path + "[" + strconv.Itoa(i) + "]" }
func entry(path, name string) string  { return path + "[" + name + "]" }
func (v *validation) fault(path, format string, args ...any) {
	v.faults = append(v.faults, Fault{path, fmt.Sprintf(format, args...)})
}

// key is the last key of a path.
func key(path string) string {
	name, _, _ := strings.Cut(path[strings.LastIndexByte(path, '.')+1:], "[")
	return name
}

func (v *validation) required(path string, given bool) {
	if !given {
		v.fault(path, "%s: missing or empty", key(path))
	}
}

// is checks a text, "" being not given.
func (v *validation) is(path, text string, f form) {
	if text != "" && !f.holds(text) {
		hint := ""
		if f.words != nil {
			hint = nearest.Hint(text, f.words())
		}
		v.fault(path, "%s %q: not %s%s", key(path), text, f.title, hint)
	}
}

func (v *validation) each(path string, texts []string, f form) {
	for i, text := range texts {
		v.is(index(path, i), text, f)
	}
}

func (v *validation) values(path string, texts map[string]string, f form) {
	for _, name := range slices.Sorted(maps.Keys(texts)) {
		v.is(entry(path, name), texts[name], f)
	}
}

// enum checks a value of an enumeration that is not the zero value.
func (v *validation) enum(path string, value uint8, name, title string) {
	if value != 0 && name == "" {
		v.fault(path, "%s: not %s", key(path), title)
	}
}

func (v *validation) witness(path string, w document.Witness) {
	v.enum(path, uint8(w), w.String(), "a witness")
}

func (v *validation) marks(path string, marks []Mark) {
	for i := range marks {
		at := index(path, i)
		v.is(at+".at", marks[i].At, aPointer)
		v.is(at+".is", marks[i].Is, aType)
	}
}

func (v *validation) envelope(path string, e *Envelope) {
	v.marks(path+".ok", e.OK)
	v.each(path+".code", e.Code, aPointer)
	v.each(path+".status", e.Status, aPointer)
	for i, c := range e.Classes {
		at := index(path+".classes", i)
		v.required(at+".class", c.Class != "")
		v.is(at+".class", c.Class, aClass)
		v.required(at+".codes", len(c.Codes) > 0)
	}
}

func (v *validation) kind(path string, k *Kind) {
	v.marks(path+".when", k.When)
	v.marks(path+".marks", k.Marks)
	v.enum(path+".type", uint8(k.Type), k.Type.String(), "a document type")
	v.is(path+".country", k.Country, aState)
	v.bindings(path+".fields", k.Fields)
	v.pages(path+".pages", k.Pages)
	v.witness(path+".witness", k.Witness)
	v.each(path+".schemes", k.Schemes, aScheme)
	v.rebuild(path+".rebuild", &k.Rebuild)
	switch {
	case len(k.Values) > 0 && v.table.KindAt == "":
		v.fault(path+".values", "values: there is no kind_at that they are values of")
	case len(k.Values) == 0 && len(k.Marks) == 0 && len(k.When) == 0:
		v.fault(path, "kinds: none of values, when and marks tells this one")
	}
}

func (v *validation) pages(path string, ps []Page) {
	for i := range ps {
		at := index(path, i)
		v.required(at+".at", len(ps[i].At) > 0)
		v.each(at+".at", ps[i].At, aPointer)
		v.witness(at+".witness", ps[i].Witness)
		v.bindings(at+".fields", ps[i].Fields)
	}
}

func (v *validation) bindings(path string, bs []Binding) {
	for i := range bs {
		v.binding(index(path, i), &bs[i])
	}
}

func (v *validation) binding(path string, b *Binding) {
	v.required(path+".field", b.Field != normalize.NoField)
	v.enum(path+".field", uint8(b.Field), b.Field.String(), "a canonical field")
	v.enum(path+".else", uint8(b.Else), b.Else.String(), "a canonical field")
	v.each(path+".at", b.At, aPointer)
	if b.Field.Kind() == normalize.DateValue {
		v.parts(path+".parts", b.Parts)
	} else {
		v.each(path+".parts", b.Parts, aPointer)
	}
	v.labels(path+".labels", b.Labels)
	if b.Nth < 0 {
		v.fault(path+".nth", "nth: less than 0")
	}
	v.witness(path+".witness", b.Witness)
	v.is(path+".notation", b.Notation, aNotation)
	v.is(path+".language", b.Language, aLanguage)
	v.each(path+".schemes", b.Schemes, aScheme)
	v.is(path+".stated", b.Stated, aPointer)
	switch {
	case b.Field.String() == "":
	case len(b.At)+len(b.Parts)+len(b.Labels) == 0:
		v.fault(path, "field %q: no at, parts or labels says where it is", b.Field)
	case len(b.Labels) > 0 && len(v.table.Lists) == 0:
		v.fault(path, "field %q: labels, and there are no lists", b.Field)
	case b.Notation != "" && b.Field.Kind() != normalize.DateValue:
		v.fault(path, "field %q: a notation, and the field is no date", b.Field)
	}
}

func (v *validation) labels(path string, labels []string) {
	for i, label := range labels {
		v.required(index(path, i), label != "")
	}
}

// parts checks the places of a year, a month and a day.
func (v *validation) parts(path string, places []string) {
	if len(places) > 0 && len(places) != 3 {
		v.fault(path, "parts: not 3")
		return
	}
	v.each(path, places, aPointer)
}

func (v *validation) labelled(path string, l *List) {
	v.is(path+".at", l.At, aPointer)
	v.required(path+".label", l.Label != "")
	v.required(path+".value", l.Value != "")
	for _, code := range slices.Sorted(maps.Keys(l.Sources)) {
		v.witness(entry(path+".sources", code), l.Sources[code])
	}
	v.values(path+".languages", l.Languages, aLanguage)
	for i, a := range l.Affixes {
		at := index(path+".affixes", i)
		v.required(at+".text", a.Text != "")
		v.required(at+".witness", a.Witness != document.NoWitness)
		v.witness(at+".witness", a.Witness)
	}
	v.values(path+".verdicts", l.Verdicts, anOutcome)
}

func (v *validation) rebuild(path string, r *Rebuild) {
	v.required(path+".layout", r.Layout != "" || len(r.Elements)+len(r.Digits) == 0)
	v.is(path+".layout", r.Layout, aLayout)
	for _, at := range []struct {
		path   string
		places map[string]string
	}{{path + ".elements", r.Elements}, {path + ".digits", r.Digits}} {
		for _, name := range slices.Sorted(maps.Keys(at.places)) {
			v.is(entry(at.path, name), name, anElement)
			v.is(entry(at.path, name), at.places[name], aPointer)
		}
	}
}

func (v *validation) confidence(path string, c *Confidence) {
	if !(c.Scale >= 0) {
		v.fault(path+".scale", "scale: less than 0")
	}
	for _, word := range slices.Sorted(maps.Keys(c.Words)) {
		switch sure := c.Words[word]; {
		case !(sure >= 0):
			v.fault(entry(path+".words", word), "words: less than 0")
		case sure > 1:
			v.fault(entry(path+".words", word), "words: more than 1")
		}
	}
}

func (v *validation) verdict(path string, d *Verdict) {
	v.required(path+".name", d.Name != "")
	v.is(path+".at", d.At, aPointer)
	v.labels(path+".labels", d.Labels)
	v.marks(path+".when", d.When)
	v.values(path+".values", d.Values, anOutcome)
}
