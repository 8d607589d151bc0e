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
	type entry struct {
		name  string
		field normalize.Field
	}
	var seen map[entry]bool // of one table: it has one voice
	add := func(name string, f normalize.Field, n int) {
		if seen[entry{name, f}] || isCode(name) {
			return
		}
		seen[entry{name, f}] = true
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
		seen = make(map[entry]bool)
		bindings(t.Fields)
		pages(t.Pages)
		for i := range t.Kinds {
			bindings(t.Kinds[i].Fields)
			pages(t.Kinds[i].Pages)
		}
	}
	seen = make(map[entry]bool)
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

// isCode reports whether a name is a letter, perhaps with digits: one vendor's, or one
// form's, such as the C.3 of a registration certificate.
func isCode(name string) bool {
	return len(strings.TrimRight(name, "0123456789")) <= 1
}

// mostly returns the field counted most, the first of several.
func mostly(counts map[normalize.Field]int) normalize.Field {
	return slices.MinFunc(slices.Collect(maps.Keys(counts)), func(a, b normalize.Field) int {
		return cmp.Or(cmp.Compare(counts[b], counts[a]), cmp.Compare(a, b))
	})
}

// lookup returns the field that a name or label stands for: as it is, its words in
// any order, or without words that say of what or how it is given.
func lookup(name string) normalize.Field {
	if f := spelled(name); f != normalize.NoField {
		return f
	}
	return spelled(corrected(name))
}

// spelled is lookup of a name as it is written.
func spelled(name string) normalize.Field {
	word, words := plainWord(name), wordsOf(name)
	for _, known := range []map[string]normalize.Field{meant, dictionary(), inWords()} {
		if f, ok := known[word]; ok {
			return f
		}
	}
	for first := true; ; first = false {
		ordered := phrase(words)
		if !first && slices.Contains(vague, ordered) {
			return normalize.NoField
		}
		if f, ok := dictionary()[ordered]; ok {
			return f
		}
		if f, ok := inWords()[ordered]; ok {
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

// corrected writes the long words of a name as built-in tables and the words below do,
// where they are one character away from a single one: nationnality.
func corrected(name string) string {
	const long = 8
	words := wordsOf(name)
	changed := false
	for i, w := range words {
		if len(w) < long || known()[w] {
			continue
		}
		found := ""
		for k := range known() {
			if len(k) < long || !oneAway(w, k) {
				continue
			}
			if found != "" {
				found = ""
				break
			}
			found = k
		}
		if found != "" {
			words[i], changed = found, true
		}
	}
	if !changed {
		return ""
	}
	return strings.Join(words, " ")
}

// known holds the words of all names.
var known = sync.OnceValue(func() map[string]bool {
	words := make(map[string]bool)
	for _, f := range normalize.Fields() {
		for _, w := range wordsOf(f.String()) {
			words[w] = true
		}
	}
	for _, names := range spoken {
		for _, name := range names {
			for _, w := range wordsOf(name) {
				words[w] = true
			}
		}
	}
	for w := range synonyms {
		words[w] = true
	}
	return words
})

// oneAway reports whether one character more, less or other makes b of a.
func oneAway(a, b string) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	return a[min(i+1, len(a)):] == b[i:] || a[i:] == b[min(i+1, len(b)):] || a[min(i+1, len(a)):] == b[min(i+1, len(b)):]
}
