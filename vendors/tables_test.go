package vendors_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/vendors"
)

// TestTables shows what is read at every place and label of every table, and by what
// little an answer is recognised: testdata/read/ID.txtar, whose answers -update makes
// of the table. So nobody loses a label, a word or a mark of a table unseen.
func TestTables(t *testing.T) {
	for _, table := range vendors.All() {
		var a txtar.Archive
		made(table, func(name string, answer any) {
			text, err := json.Marshal(answer)
			if err != nil {
				t.Fatal(err)
			}
			of := table
			if strings.HasPrefix(name, "recognise ") {
				of = nil
			}
			a.Files = append(a.Files, txtar.File{Name: name + ".json", Data: append(text, '\n')},
				txtar.File{Name: name + ".read", Data: []byte(reading(text, of, false))})
		})
		name := filepath.Join("testdata", "read", table.ID+".txtar")
		golden.File(t, name, string(txtar.Format(&a)))
		had, err := txtar.ParseFile(name)
		if err != nil {
			t.Error(err)
			continue
		}
		for i := 0; i+1 < len(had.Files); i += 2 { // whatever the table has now
			of := table
			if strings.HasPrefix(had.Files[i].Name, "recognise ") {
				of = nil
			}
			golden.Text(t, name+", "+had.Files[i].Name, string(had.Files[i+1].Data), reading(had.Files[i].Data, of, false))
		}
	}
	files, _ := filepath.Glob("testdata/read/*.txtar")
	for _, name := range files {
		if _, ok := vendors.Lookup(strings.TrimSuffix(filepath.Base(name), ".txtar")); !ok {
			t.Errorf("%s is of no table", name)
			if golden.Update() {
				os.Remove(name)
			}
		}
	}
}

// made yields answers with a text wherever a table looks for one.
func made(t *vendors.Table, yield func(name string, answer any)) {
	for i, shape := range t.Marks {
		for n := range most(shape, func(m vendors.Mark) int { return max(len(m.In), len(m.Some), len(m.Most), len(m.Out)) }) {
			yield(fmt.Sprintf("recognise %d %d", i+1, n+1), satisfied(nil, shape, n))
		}
		for j, m := range shape {
			rest := slices.Delete(slices.Clone(shape), j, j+1)
			answer := satisfied(nil, rest, 0)
			if m.Not {
				answer = set(answer, m.At, "x")
			}
			if answer != nil {
				yield(fmt.Sprintf("recognise %d but %d", i+1, j+1), answer)
			}
			if m.Is == "string" || m.Is == "number" {
				yield(fmt.Sprintf("recognise %d other %d", i+1, j+1), satisfied(set(nil, m.At, true), rest, 0))
			} else if m.Is != "" {
				yield(fmt.Sprintf("recognise %d other %d", i+1, j+1), satisfied(set(nil, m.At, "x"), rest, 0))
			}
		}
	}
	whole(t, yield)
	documents(t, "document", nil, t.Fields, t.Pages, t.Ignore, yield)
	for i := range t.Kinds {
		k := &t.Kinds[i]
		name := fmt.Sprintf("kind %d", i+1)
		documents(t, name, k, k.Fields, k.Pages, k.Ignore, yield)
		for n, value := range k.Values {
			if n > 0 {
				yield(fmt.Sprintf("%s %s", name, "by value "+strconv.Itoa(n+1)), answerOf(t, k, n, set(nil, t.KindAt, value)))
			}
		}
		for n := range max(0, most(k.Marks, func(m vendors.Mark) int { return len(m.Some) })-1) {
			yield(fmt.Sprintf("%s by mark %d", name, n+2), answerOf(t, k, n+1, nil))
		}
	}
}

func most[T any](all []T, of func(T) int) int {
	n := 1
	for _, x := range all {
		n = max(n, of(x))
	}
	return n
}

// whole yields answers that tell about themselves, and the vendor's verdicts.
func whole(t *vendors.Table, yield func(name string, answer any)) {
	for n := range most([][]string{t.Metadata.Time, t.Metadata.Version, t.Metadata.Pages}, func(s []string) int { return len(s) }) {
		answer := answerOf(t, nil, 0, set(nil, "/one", "x"))
		if n == 0 {
			answer = set(answer, t.RequestID, "r")
		}
		for i, places := range [][]string{t.Metadata.Time, t.Metadata.Version, t.Metadata.Pages} {
			if n < len(places) {
				answer = set(answer, places[n], strconv.Itoa(i+1))
			}
		}
		yield(fmt.Sprintf("about %d", n+1), answer)
	}
	for i, v := range t.Verdicts {
		values, names := slices.Sorted(maps.Keys(v.Values)), slices.Sorted(maps.Keys(v.Names))
		for n := range max(1, len(values), len(names), len(v.Labels)) {
			text := "x"
			if len(values) > 0 {
				text = values[min(n, len(values)-1)]
			} else if len(names) > 0 && v.By == "" {
				text = names[n]
			}
			doc := satisfied(nil, v.When, 0)
			switch {
			case v.At != "":
				doc = set(doc, v.At, text)
				if v.By != "" && n < len(names) {
					doc = set(doc, v.At[:strings.LastIndexByte(v.At, '/')+1]+v.By, names[n])
				}
			case len(t.Lists) > 0:
				doc = entries(t, doc, []entry{{label: v.Labels[min(n, len(v.Labels)-1)], text: text}})
			}
			if v.Around {
				yield(fmt.Sprintf("verdict %d %d", i+1, n+1), answerOf(t, nil, 0, nil, doc))
			} else {
				yield(fmt.Sprintf("verdict %d %d", i+1, n+1), answerOf(t, nil, 0, doc))
			}
		}
	}
}

// documents yields answers with a document of a kind, or of none: one for the first
// places, words and codes, one for the second, and so on.
func documents(t *vendors.Table, name string, k *vendors.Kind, fields []vendors.Binding, pages []vendors.Page, ignore []string, yield func(string, any)) {
	fields = slices.Clone(fields)
	for _, p := range pages {
		for _, b := range p.Fields {
			places := b.At
			b.At = nil
			for _, at := range p.At {
				for _, place := range places {
					b.At = append(b.At, at+place)
				}
			}
			parts := b.Parts
			b.Parts = nil
			for _, place := range parts {
				b.Parts = append(b.Parts, p.At[0]+place)
			}
			if b.Stated != "" && len(p.At) == 1 {
				b.Stated = p.At[0] + b.Stated
			}
			fields = append(fields, b)
		}
	}
	last := most(fields, func(b vendors.Binding) int { return max(len(b.At), len(b.Words)) })
	if k == nil {
		last = max(last, len(t.Wrap.Text)+1, len(t.Wrap.Stated)+1, most(t.Lists, func(l vendors.List) int {
			return max(len(l.Sources), len(l.Languages), len(l.Affixes), len(l.Verdicts))
		}))
	}
	for n := range last {
		var doc any
		var list []entry
		texts := 0
		for _, b := range fields {
			texts++
			text := b.After + strconv.Itoa(texts) + b.Before
			if words := slices.Sorted(maps.Keys(b.Words)); n < len(words) {
				text = words[n]
			} else if n >= max(1, len(b.At)) {
				continue
			}
			if n < len(b.At) || n < len(b.Words) && len(b.At) > 0 {
				doc = set(doc, b.At[min(n, len(b.At)-1)], text)
			}
			if n == 0 {
				for i, at := range b.Parts {
					doc = set(doc, at, strconv.Itoa(2001+i))
				}
				if b.Stated != "" {
					doc = set(doc, b.Stated, text+" stated")
				}
				for range max(1, b.Nth) {
					for _, label := range b.Labels {
						list = append(list, entry{label: label, text: text})
					}
				}
			}
		}
		if k == nil {
			doc, list = forms(t, doc, list, n)
		}
		if n == 0 {
			for _, name := range ignore {
				doc = set(doc, "/"+strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1"), "x")
			}
			if k == nil {
				for _, at := range slices.Concat(slices.Sorted(maps.Values(t.Rebuild.Elements)), slices.Sorted(maps.Values(t.Rebuild.Digits))) {
					doc = set(doc, at, "x")
				}
			}
		}
		if len(list) > 0 {
			doc = entries(t, doc, list)
		}
		yield(fmt.Sprintf("%s %d", name, n+1), answerOf(t, k, 0, doc))
	}
}

// forms adds texts in the n-th form in which the table may find them.
func forms(t *vendors.Table, doc any, list []entry, n int) (any, []entry) {
	first := slices.IndexFunc(t.Fields, func(b vendors.Binding) bool { return len(b.At) > 0 })
	if first >= 0 && n > 0 {
		at, object := t.Fields[first].At[0], any(nil)
		if n <= len(t.Wrap.Text) {
			object = set(object, t.Wrap.Text[n-1], "text")
		}
		if n <= len(t.Wrap.Stated) {
			object = set(object, t.Wrap.Stated[n-1], "stated")
		}
		if object != nil {
			if t.Wrap.Confidence != "" {
				object = set(object, t.Wrap.Confidence, 0.5)
			}
			doc = set(doc, at, object)
		}
	}
	for _, l := range t.Lists {
		for _, b := range t.Fields {
			if len(b.Labels) == 0 {
				continue
			}
			e := entry{list: l.At, label: b.Labels[0], text: "form", stated: "stated"}
			if codes := slices.Sorted(maps.Keys(l.Sources)); n < len(codes) {
				e.source = codes[n]
			}
			if codes := slices.Sorted(maps.Keys(l.Languages)); n < len(codes) {
				e.language = codes[n]
			}
			if codes := slices.Sorted(maps.Keys(l.Verdicts)); n < len(codes) {
				e.verdict = codes[n]
			}
			if n < len(l.Affixes) {
				e.label += " " + l.Affixes[n].Text
			}
			list = append(list, e)
			break
		}
	}
	return doc, list
}

// entry is one of a label/value list, of the first list where it names none.
type entry struct{ list, label, text, stated, source, language, verdict string }

// entries puts lists into a document.
func entries(t *vendors.Table, doc any, list []entry) any {
	for i, l := range t.Lists {
		var all []any
		for _, e := range list {
			if e.list != l.At && (e.list != "" || i > 0) {
				continue
			}
			member := func(in any, name, text string) any {
				if name == "" || text == "" {
					return in
				}
				if name[0] != '/' {
					name = "/" + name
				}
				return set(in, name, text)
			}
			value := member(member(member(any(nil), l.Value, e.text), l.Stated, e.stated), l.Source, e.source)
			in := value
			if l.Each != "" {
				in = set(nil, "/"+strings.TrimPrefix(l.Each, "/"), []any{value})
			}
			in = member(member(member(in, l.Label, e.label), l.Language, e.language), l.Verdict, e.verdict)
			all = append(all, in)
		}
		if len(all) > 0 {
			doc = set(doc, l.At, all)
		}
	}
	return doc
}

// answerOf returns an answer with one document of a kind, which the n-th of its marks
// tells, in what stands around it.
func answerOf(t *vendors.Table, k *vendors.Kind, n int, doc any, around ...any) any {
	doc = satisfied(doc, t.Where, 0)
	if k != nil {
		if len(k.Values) > 0 {
			doc = set(doc, t.KindAt, k.Values[min(n, len(k.Values)-1)])
		}
		doc = satisfied(doc, k.Marks, n)
	}
	answer := any(nil)
	if len(around) > 0 {
		answer = around[0]
	}
	if doc != nil {
		answer = set(answer, t.Documents, doc)
	}
	if k != nil {
		answer = satisfied(answer, k.When, n)
	}
	return satisfied(answer, t.Error.OK, 0)
}

// satisfied returns the value with what conditions ask for, the n-th of their words.
func satisfied(v any, marks []vendors.Mark, n int) any {
	nth := func(words []string) string { return strings.TrimSuffix(words[min(n, len(words)-1)], "*") }
	for _, m := range marks {
		if m.Not {
			continue
		}
		at := m.At
		switch {
		case len(m.In) > 0:
			v = set(v, at, nth(m.In))
		case len(m.Out) > 0:
			v = set(v, at, "x")
		case len(m.Some) > 0:
			v = set(v, at+"/"+nth(m.Some), "x")
		case len(m.Most) > 0:
			v = set(v, at+"/"+nth(m.Most), "x")
		case m.Is == "object":
			v = set(v, at, map[string]any{})
		case m.Is == "array":
			v = set(v, at, []any{})
		case m.Is == "number":
			v = set(v, at, 1)
		case m.Is == "true" || m.Is == "false":
			v = set(v, at, m.Is == "true")
		default:
			v = set(v, at, "x")
		}
	}
	return v
}

// set returns the value v with x at a place. What has a value at the place, or in
// front of it, stays as it is.
func set(v any, place string, x any) any {
	if place == "" {
		if m, ok := v.(map[string]any); ok {
			if more, ok := x.(map[string]any); ok {
				for name, e := range more {
					if _, had := m[name]; !had {
						m[name] = e
					}
				}
			}
			return m
		}
		if v != nil {
			return v
		}
		return x
	}
	name, rest, _ := strings.Cut(place[1:], "/")
	if rest != "" || strings.HasSuffix(place, "/") && place != "/"+name {
		rest = "/" + rest
	}
	i, err := strconv.Atoi(name)
	element := name == "*" || err == nil && i < 10
	if v == nil {
		if v = any(map[string]any{}); element {
			v = []any{}
		}
	}
	switch v := v.(type) {
	case map[string]any:
		if name == "*" {
			return set(v, rest, x)
		}
		name = strings.ReplaceAll(strings.ReplaceAll(name, "~1", "/"), "~0", "~")
		v[name] = set(v[name], rest, x)
	case []any:
		if !element {
			i, rest = 0, place
		}
		for len(v) <= i {
			v = append(v, nil)
		}
		v[i] = set(v[i], rest, x)
		return v
	}
	return v
}
