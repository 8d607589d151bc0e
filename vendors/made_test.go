package vendors_test

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

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
	documents(t, "document", nil, flat(t.Fields, t.Pages), t.Ignore, yield)
	for i := range t.Kinds {
		k := &t.Kinds[i]
		name := fmt.Sprintf("kind %d", i+1)
		documents(t, name, k, flat(k.Fields, k.Pages), k.Ignore, yield)
		for n, value := range k.Values {
			if n > 0 {
				yield(fmt.Sprintf("%s %s", name, "by value "+strconv.Itoa(n+1)), answerOf(t, k, n, set(nil, t.KindAt, value)))
			}
		}
		for j := range k.Marks {
			doc := satisfied(nil, slices.Delete(slices.Clone(k.Marks), j, j+1), 0)
			yield(fmt.Sprintf("%s but %d", name, j+1), answerOf(t, nil, 0, set(doc, "/one", "x")))
		}
		if len(k.Marks) > 0 {
			yield(name+" by mark 1", answerOf(t, k, 0, set(nil, "/one", "x")))
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
	for i, p := range t.Pages {
		if p.Around {
			var around any
			for j, b := range flat(nil, []vendors.Page{{At: p.At, Fields: p.Fields}}) {
				around = set(around, b.At[0], strconv.Itoa(j+1))
			}
			yield(fmt.Sprintf("around %d", i+1), answerOf(t, nil, 0, set(nil, "/one", "x"), around))
		}
	}
	for i, place := range t.Error.Status {
		yield(fmt.Sprintf("status %d", i+1), set(nil, place, 429))
	}
	if b := flat(t.Fields, t.Pages); len(b) > 0 && len(b[0].At) > 0 {
		for i, null := range t.Null {
			yield(fmt.Sprintf("null %d", i+1), answerOf(t, nil, 0, set(nil, b[0].At[0], null)))
		}
	}
	for i, place := range t.Elsewhere {
		yield(fmt.Sprintf("elsewhere %d", i+1), satisfied(set(nil, place, satisfied(set(nil, "/one", "x"), t.Where, 0)), t.Error.OK, 0))
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
			if n == 0 && len(v.When) > 0 {
				var without any
				for _, m := range v.When {
					if m.Not && m.Is == "false" || m.Is == "true" {
						without = set(without, m.At, false)
					}
				}
				if without = set(without, v.At, text); v.Around {
					yield(fmt.Sprintf("verdict %d but", i+1), answerOf(t, nil, 0, nil, without))
				} else {
					yield(fmt.Sprintf("verdict %d but", i+1), answerOf(t, nil, 0, without))
				}
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
func documents(t *vendors.Table, name string, k *vendors.Kind, fields []vendors.Binding, ignore []string, yield func(string, any)) {
	more := 1 // forms
	if k == nil || len(t.Fields)+len(t.Pages) == 0 {
		more = max(len(t.Wrap.Text), len(t.Wrap.Stated), len(t.Wrap.Sources)) + 1
		more = max(more, most(t.Lists, func(l vendors.List) int {
			return max(len(l.Sources), len(l.Languages), len(l.Affixes), len(l.Verdicts))
		}))
	}
	if k != nil { // which may say of a number which it is
		for _, b := range flat(t.Fields, t.Pages) {
			if b.Field == normalize.PersonalNumber || b.Field == normalize.DocumentNumber {
				b.Labels, b.At = b.Labels[:min(1, len(b.Labels))], b.At[:min(1, len(b.At))]
				fields = append(fields, b)
			}
		}
	}
	for n := range max(more, most(fields, func(b vendors.Binding) int { return max(len(b.At), len(b.Words)) })) {
		doc, left, list := opened(t, k, 0), any(nil), []entry(nil)
		texts := 0
		for _, b := range fields {
			texts++
			text := "no" + b.After + strconv.Itoa(texts) + b.Before + "no"
			if b.After == "" {
				text = text[len("no"):]
			}
			if b.Before == "" {
				text = text[:len(text)-len("no")]
			}
			if words := slices.Sorted(maps.Keys(b.Words)); n < len(words) {
				text = words[n]
			} else if n >= max(1, len(b.At)) {
				continue
			}
			if n < len(b.At) || n < len(b.Words) && len(b.At) > 0 {
				if at := b.At[min(n, len(b.At)-1)]; free(doc, at) {
					doc = set(doc, at, text)
				} else {
					left = set(left, at, text)
				}
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
			} else if n < len(b.Words) && len(b.Labels) > 0 {
				list = append(list, entry{label: b.Labels[0], text: text})
			}
		}
		if n < more && (k == nil || more > 1) {
			doc, list = forms(t, fields, doc, list, n)
		}
		if n == 0 {
			for _, name := range ignore {
				if slices.ContainsFunc(t.Lists, func(l vendors.List) bool { return l.At == "" }) {
					list = append(list, entry{label: name, text: "x"})
					continue
				}
				doc = set(doc, "/"+strings.ReplaceAll(strings.ReplaceAll(name, "~", "~0"), "/", "~1"), "x")
			}
			from := t.Rebuild
			if k != nil {
				from = k.Rebuild
			}
			for _, at := range slices.Concat(slices.Sorted(maps.Values(from.Elements)), slices.Sorted(maps.Values(from.Digits))) {
				doc = set(doc, at, "x")
			}
		}
		if len(list) > 0 {
			doc = entries(t, doc, list)
		}
		yield(fmt.Sprintf("%s %d", name, n+1), answerOf(t, k, 0, doc))
		if left != nil { // in front of, or behind, a place that has a text
			yield(fmt.Sprintf("%s %d more", name, n+1), answerOf(t, k, 0, left))
		}
	}
}

// flat returns the bindings of pages too, with their places in the document.
func flat(fields []vendors.Binding, pages []vendors.Page) []vendors.Binding {
	fields = slices.Clone(fields)
	for _, p := range pages {
		if p.Around {
			continue
		}
		for _, b := range p.Fields {
			places, parts := b.At, b.Parts
			b.At, b.Parts = nil, nil
			for _, at := range p.At {
				for _, place := range places {
					b.At = append(b.At, at+place)
				}
			}
			for _, place := range parts {
				b.Parts = append(b.Parts, p.At[0]+place)
			}
			if b.Stated != "" && len(p.At) == 1 {
				b.Stated = p.At[0] + b.Stated
			}
			fields = append(fields, b)
		}
	}
	return fields
}

// forms adds texts in the n-th form in which the table may find them, and how sure
// they are.
func forms(t *vendors.Table, fields []vendors.Binding, doc any, list []entry, n int) (any, []entry) {
	sure := any(0.5 * max(1, t.Confidence.Scale))
	if words := slices.Sorted(maps.Keys(t.Confidence.Words)); len(words) > 0 {
		sure = words[n%len(words)]
	}
	first := slices.IndexFunc(fields, func(b vendors.Binding) bool { return len(b.At) > 0 })
	if first >= 0 {
		at, object := fields[first].At[0], any(nil)
		if n > 0 && len(t.Wrap.Text) > 0 {
			object = set(object, t.Wrap.Text[min(n, len(t.Wrap.Text))-1], "text")
		}
		if n > 0 && n <= len(t.Wrap.Stated) {
			object = set(object, t.Wrap.Stated[n-1], "stated")
		}
		if object != nil {
			if t.Wrap.Confidence != "" {
				object = set(object, t.Wrap.Confidence, sure)
			}
			if codes := slices.Sorted(maps.Keys(t.Wrap.Sources)); n <= len(codes) {
				object = set(object, t.Wrap.Source, codes[n-1])
			}
			doc = set(doc, at, object)
		}
		above, name := at[:strings.LastIndexByte(at, '/')], at[strings.LastIndexByte(at, '/')+1:]
		if c := t.Confidence; c.Suffix != "" {
			doc = set(doc, at+c.Suffix, sure)
		} else if c.Object != "" {
			doc = set(doc, above+"/"+c.Object+"/"+name, sure)
		} else if c.List != "" {
			doc = set(doc, above+"/"+c.List, []any{map[string]any{c.Key: name, c.Value: sure}})
		}
	}
	for _, l := range t.Lists {
		for _, b := range fields {
			if len(b.Labels) == 0 {
				continue
			}
			e := entry{list: l.At, label: b.Labels[0], text: "form", stated: "stated", sure: sure}
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
type entry struct {
	list, label, text, stated, source, language, verdict string
	sure                                                 any
}

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
			if l.Confidence != "" && e.sure != nil {
				value = set(value, "/"+strings.TrimPrefix(l.Confidence, "/"), e.sure)
			}
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
