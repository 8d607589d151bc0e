package infer

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"sync"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// plainWord leaves letters and digits in lower case.
func plainWord(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}

// wrapping holds the names under which built-in tables have the text of whatever
// the name above, or the label beside, says.
var wrapping = sync.OnceValue(func() map[string]bool {
	names := make(map[string]bool)
	for _, t := range vendors.All() {
		places := slices.Concat(t.Wrap.Text, t.Wrap.Stated)
		for _, l := range t.Lists {
			places = append(places, l.Value, l.Stated)
		}
		for _, at := range places {
			names[plainWord(at[strings.LastIndexByte(at, '/')+1:])] = true
		}
	}
	delete(names, "") // what a table has no place for
	return names
})

// dictionary holds the field that built-in tables have under a name or label, by
// its letters and digits, and by its phrase. Names that tables disagree on are left out,
// and numbers, which are one vendor's.
var dictionary = sync.OnceValue(func() map[string]normalize.Field {
	counts := make(map[string]map[normalize.Field]int)
	count := func(name string, f normalize.Field, n int) {
		if strings.IndexFunc(name, unicode.IsLetter) < 0 {
			return
		}
		if counts[name] == nil {
			counts[name] = make(map[normalize.Field]int)
		}
		counts[name][f] += n
	}
	add := func(name string, f normalize.Field, n int) {
		word, ordered := plainWord(name), phrase(wordsOf(name))
		count(word, f, n)
		if ordered != word {
			count(ordered, f, n)
		}
	}
	bindings := func(bs []vendors.Binding) {
		for i := range bs {
			for _, at := range bs[i].At {
				names := tape.Segments(at)
				for len(names) > 0 && wrapping()[plainWord(names[len(names)-1])] {
					names = names[:len(names)-1]
				}
				if len(names) > 0 {
					add(names[len(names)-1], bs[i].Field, 1)
				}
			}
			for _, label := range bs[i].Labels {
				add(label, bs[i].Field, 1)
			}
		}
	}
	pages := func(ps []vendors.Page) {
		for i := range ps {
			bindings(ps[i].Fields)
		}
	}
	for _, t := range vendors.All() {
		bindings(t.Fields)
		pages(t.Pages)
		for i := range t.Kinds {
			bindings(t.Kinds[i].Fields)
			pages(t.Kinds[i].Pages)
		}
	}
	for _, f := range normalize.Fields() {
		add(f.String(), f, 1000)
	}
	words := make(map[string]normalize.Field, len(counts))
	for name, fields := range counts {
		all := 0
		for _, n := range fields {
			all += n
		}
		if f := mostly(fields); 4*fields[f] >= 3*all {
			words[name] = f
		}
	}
	return words
})

// mostly returns the field counted most, the first of several.
func mostly(counts map[normalize.Field]int) normalize.Field {
	return slices.MinFunc(slices.Collect(maps.Keys(counts)), func(a, b normalize.Field) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}

// lookup returns the field that a name or label stands for: as it is, its words in
// any order, or without words that say of what or how it is given.
func lookup(name string) normalize.Field {
	if f, ok := meant[plainWord(name)]; ok {
		return f
	}
	if f, ok := dictionary()[plainWord(name)]; ok {
		return f
	}
	words := wordsOf(name)
	for first := true; ; first = false {
		ordered := phrase(words)
		if !first && slices.Contains(vague, ordered) {
			return normalize.NoField
		}
		if f, ok := dictionary()[ordered]; ok {
			return f
		}
		switch {
		case len(words) > 1 && slices.Contains(suffixes, words[len(words)-1]):
			words = words[:len(words)-1]
		case len(words) > 1 && slices.Contains(prefixes, words[0]):
			words = words[1:]
		default:
			return normalize.NoField
		}
	}
}
