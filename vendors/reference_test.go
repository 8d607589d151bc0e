package vendors

import (
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/normalize"
)

// TestReference holds docs/reference/vendors.md and a page for each vendor beside it, which
// are made of the tables.
func TestReference(t *testing.T) {
	const pages = "../docs/reference/vendors"
	if golden.Update() {
		if err := os.MkdirAll(pages, 0o755); err != nil {
			t.Fatal(err)
		}
	}
	var rows [][]string
	stale := map[string]bool{}
	for _, name := range glob(t, pages+"/*.md") {
		stale[name] = true
	}
	for _, table := range All() {
		name := filepath.Join(pages, table.ID+".md")
		golden.File(t, name, page(table))
		delete(stale, name)
		fields, kinds := map[normalize.Field]bool{}, map[string]bool{}
		for _, b := range table.bindings() {
			fields[b.Field] = true
		}
		for _, k := range append(table.Kinds, Kind{Type: table.Type}) {
			if k.Type != normalize.NoType {
				kinds[k.Type.String()] = true
			}
		}
		types := strings.Join(slices.Sorted(maps.Keys(kinds)), ", ")
		if types == "" {
			types = "as the answer says"
		}
		rows = append(rows, []string{fmt.Sprintf("[`%s`](vendors/%[1]s.md)", table.ID), table.Title, types, fmt.Sprint(len(fields)), link(table.Doc)})
	}
	for name := range stale {
		if !golden.Update() {
			t.Errorf("%s is of no vendor; run %s", name, golden.Command())
		} else if err := os.Remove(name); err != nil {
			t.Error(err)
		}
	}
	golden.File(t, pages+".md", `# Vendors

Made of the tables of package [vendors](../../vendors) by `+"`go test ./vendors -update`; `ocrlint vendors show ID`"+` prints one as `+"`--vendor-file`"+`
reads it, and `+"`ocrlint vendors infer`"+` proposes one for answers of another vendor.

`+golden.Table([]string{"vendor", "product", "types of document", "fields", "documentation"}, rows))
}

func glob(t *testing.T, pattern string) []string {
	names, err := filepath.Glob(pattern)
	if err != nil {
		t.Fatal(err)
	}
	return names
}

func link(doc string) string {
	if at, rest, _ := strings.Cut(doc, " "); strings.HasPrefix(at, "http") {
		return strings.TrimSpace("<" + at + "> " + rest)
	}
	return doc
}

// bindings are all of the table.
func (t *Table) bindings() []Binding {
	all := slices.Clone(t.Fields)
	for _, p := range t.Pages {
		all = append(all, p.Fields...)
	}
	for _, k := range t.Kinds {
		all = append(all, k.Fields...)
		for _, p := range k.Pages {
			all = append(all, p.Fields...)
		}
	}
	return all
}

// page is the page of one vendor.
func page(t *Table) string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n\n%s. Documentation: %s.\n\nMade of the table by `go test ./vendors -update`. [All vendors](../vendors.md)\n", t.ID, strings.TrimSuffix(t.Title, "."), link(t.Doc))
	b.WriteString("\n## How its answers are recognised\n\n")
	for i, shape := range t.Marks {
		if i > 0 {
			b.WriteString("or ")
		}
		b.WriteString(conditions(shape) + "\n\n")
	}
	b.WriteString("## Documents\n\n")
	where := "The answer is one document."
	if t.Documents != "" {
		where = "At " + codes(append([]string{t.Documents}, t.Elsewhere...)) + "."
	} else if len(t.Elsewhere) > 0 {
		where = "The answer is one document, or at " + codes(t.Elsewhere) + "."
	}
	b.WriteString(where)
	if t.Type != normalize.NoType {
		fmt.Fprintf(&b, " Its type is `%s`.", t.Type)
	}
	if t.Country != "" {
		fmt.Fprintf(&b, " It is issued by `%s`.", t.Country)
	}
	if len(t.Where) > 0 {
		fmt.Fprintf(&b, " One is a document where %s.", conditions(t.Where))
	}
	if t.KindAt != "" {
		fmt.Fprintf(&b, " Its kind is told by `%s`.", t.KindAt)
	}
	if len(t.Unwrap) > 0 {
		fmt.Fprintf(&b, " JSON within strings is read at %s.", codes(t.Unwrap))
	}
	b.WriteString("\n")
	if len(t.Kinds) > 0 {
		var rows [][]string
		for _, k := range t.Kinds {
			rows = append(rows, []string{k.Title, when(t, &k), k.Type.String(), k.Country})
		}
		b.WriteString("\n" + golden.Table([]string{"kind", "where", "type", "issuer"}, rows))
	}
	b.WriteString("\n## Fields\n\n")
	for _, l := range t.Lists {
		fmt.Fprintf(&b, "Labels are looked for in the entries at %s: the label is `%s`, the text `%s`.\n\n", orWhole(l.At), l.Label, l.Value)
	}
	bindings(&b, t, nil, "", t.Fields, t.Pages)
	for i := range t.Kinds {
		k := &t.Kinds[i]
		if title := k.Title; len(k.Fields)+len(k.Pages) > 0 {
			if title == "" {
				title = when(t, k)
			}
			bindings(&b, t, k, "\n### "+title+"\n\n", k.Fields, k.Pages)
		}
	}
	errorsOf(&b, t)
	if len(t.Verdicts) > 0 {
		var rows [][]string
		for _, v := range t.Verdicts {
			of := "one check"
			if v.Whole {
				of = "the whole: an error is a refusal"
			}
			at := codes(v.Labels)
			if v.At != "" {
				at = codes([]string{v.At})
			}
			rows = append(rows, []string{v.Name, at, of})
		}
		b.WriteString("\n## Its own checks\n\nThey are kept, and told as the vendor's.\n\n" + golden.Table([]string{"name", "where", "of"}, rows))
	}
	if len(t.Ignore) > 0 {
		b.WriteString("\n## Left out\n\n" + codes(t.Ignore) + "\n")
	}
	return b.String()
}

// bindings writes the table of the fields of a document, or of a kind of it.
func bindings(b *strings.Builder, t *Table, k *Kind, head string, fields []Binding, pages []Page) {
	var rows [][]string
	row := func(f Binding, in, of string) {
		where := codes(f.Labels)
		if at := codes(f.At); at != "" {
			where = strings.TrimPrefix(where+", "+at, ", ")
		}
		if len(f.Parts) > 0 {
			where = "parts " + codes(f.Parts)
		}
		rows = append(rows, []string{"`" + f.Field.String() + "`", in + where, of, how(&f)})
	}
	for _, f := range fields {
		row(f, "", t.witness(k, &f).String())
	}
	for _, p := range pages {
		in := ""
		if at := codes(p.At); at != "" {
			in = "in " + at + ": "
		}
		for _, f := range p.Fields {
			of := p.Witness
			if f.Witness != 0 || of == 0 {
				of = t.witness(k, &f)
			}
			row(f, in, of.String())
		}
	}
	slices.SortStableFunc(rows, func(a, b []string) int { return order(a[0]) - order(b[0]) })
	if len(rows) > 0 {
		b.WriteString(head + golden.Table([]string{"field", "place or label", "witness", "how"}, rows))
	}
}

// order is the place of a field in the report.
func order(name string) int {
	f, _ := normalize.ParseField(strings.Trim(name, "`"))
	return int(f)
}

// how says in which form a text is.
func how(f *Binding) string {
	var all []string
	say := func(format, s string) {
		if s != "" {
			all = append(all, fmt.Sprintf(format, s))
		}
	}
	say("`%s`", f.Notation)
	say("in %s", f.Language)
	say("number: %s", schemeLinks(f.Schemes))
	say("behind `%s`", f.After)
	say("before `%s`", f.Before)
	say("the vendor's own form is at `%s`", f.Stated)
	if f.Else != normalize.NoField {
		say("else it is `%s`", f.Else.String())
	}
	var words []string
	for _, w := range slices.Sorted(maps.Keys(f.Words)) {
		words = append(words, fmt.Sprintf("`%s` is %s", w, said(f.Words[w])))
	}
	if len(words) > 8 {
		words = append(words[:8], fmt.Sprintf("and %d more codes", len(words)-8))
	}
	say("%s", strings.Join(words, ", "))
	return strings.Join(all, "; ")
}

func said(word string) string {
	if word == "" {
		return "nothing"
	}
	return word
}

func schemeLinks(ids []string) string {
	var all []string
	for _, id := range ids {
		all = append(all, fmt.Sprintf("[%s](../numbers.md#%[1]s)", id))
	}
	return strings.Join(all, ", ")
}

// errorsOf writes how the vendor says that it could not answer.
func errorsOf(b *strings.Builder, t *Table) {
	e := &t.Error
	if len(e.OK)+len(e.Code)+len(e.Classes) == 0 {
		return
	}
	b.WriteString("\n## Errors\n\n")
	if len(e.OK) > 0 {
		fmt.Fprintf(b, "It answered where %s. ", conditions(e.OK))
	}
	if len(e.Code) > 0 {
		fmt.Fprintf(b, "The code is at %s.", codes(e.Code))
	}
	b.WriteString("\n")
	var rows [][]string
	for _, c := range e.Classes {
		again := "no"
		if retryable[c.Class] {
			again = "yes"
		}
		rows = append(rows, []string{c.Class, codes(c.Codes), again})
	}
	if len(rows) > 0 {
		b.WriteString("\n" + golden.Table([]string{"class", "codes", "the same request may succeed later"}, rows))
	}
	if len(e.Retry) > 0 {
		fmt.Fprintf(b, "\nOf these may succeed later: %s.\n", codes(e.Retry))
	}
	if len(e.Final) > 0 {
		fmt.Fprintf(b, "\nOf these will not: %s.\n", codes(e.Final))
	}
}

// when says by what a kind is told.
func when(t *Table, k *Kind) string {
	var all []string
	if len(k.Values) > 0 {
		all = append(all, codes(k.Values))
	}
	if len(k.When) > 0 {
		all = append(all, conditions(k.When))
	}
	if len(k.Marks) > 0 {
		all = append(all, conditions(k.Marks))
	}
	if len(all) == 0 {
		return "any other"
	}
	return strings.Join(all, "; or ")
}

// conditions says marks in words.
func conditions(marks []Mark) string {
	var all []string
	for _, m := range marks {
		at := orWhole(m.At)
		says := at + " is there"
		switch {
		case m.Is != "":
			says = at + " is " + m.Is
		case len(m.In) > 0:
			says = at + " is one of " + codes(m.In)
		case len(m.Out) > 0:
			says = at + " is none of " + codes(m.Out)
		case len(m.Most) > 0:
			says = "most members of " + at + " are of " + codes(m.Most)
		case len(m.Some) > 0:
			says = at + " has one of " + codes(m.Some)
		}
		if m.Not {
			says = "not: " + says
		}
		all = append(all, says)
	}
	return strings.Join(all, "; ")
}

func orWhole(at string) string {
	if at == "" {
		return "the whole"
	}
	return "`" + at + "`"
}

// codes lists texts as they stand in an answer.
func codes(all []string) string {
	var b strings.Builder
	for i, s := range all {
		if i > 0 {
			b.WriteString(", ")
		}
		switch {
		case s == "":
			b.WriteString("the empty text")
		case strings.Contains(s, "`"):
			b.WriteString("`` " + s + " ``")
		default:
			b.WriteString("`" + s + "`")
		}
	}
	return b.String()
}
