package normalize

import (
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

var wordTables = []struct {
	name   string
	words  []word
	values string // the canonical values
}{
	{"sex", sexWords[:], "M F X unknown caption end"},
	{"marital status", maritalWords[:], "single married divorced widowed separated civil_union unknown caption"},
	{"religion", religionWords[:], "islam christian_protestant catholic hindu buddhist confucian belief none jewish sikh unknown caption"},
	{"eye color", eyeWords[:], "brown black blue green grey hazel maroon pink dichromatic unknown caption"},
	{"blood type", bloodWords[:], "O A B AB unknown caption"},
	{"rhesus", rhesusWords[:], "+ -"},
	{"unit", unitWords[:], "cm m ft in kg lb"},
	{"document type", documentWords[:], strings.Join(docTypeNames[1:], " ")},
}

// hintsFor makes hints that a row's scope names, with the i-th of its countries
// and languages.
func hintsFor(t *testing.T, w word, i int) (h Hints) {
	scope := strings.Fields(w.scope)
	if len(scope) == 0 {
		return h
	}
	name := scope[i]
	if c, ok := MakeCountry(name); ok && len(name) == 3 {
		h.Country = c
	} else if strings.ToLower(name[:2]) == name[:2] {
		h.Language = name
	} else {
		t.Errorf("%q: %q is neither a country nor a language", w.key, name)
	}
	for _, s := range scope {
		if name, ok := strings.CutPrefix(s, "@"); ok {
			if h.Type, ok = ParseDocType(name); !ok {
				t.Errorf("%q: %q is no type of document", w.key, name)
			}
		}
	}
	return h
}

// Every row is found where it holds and no other row shadows it.
func TestWords(t *testing.T) {
	for _, table := range wordTables {
		t.Run(table.name, func(t *testing.T) {
			if !slices.IsSortedFunc(table.words, func(a, b word) int { return strings.Compare(a.key, b.key) }) {
				t.Error("the keys are not sorted")
			}
			for _, w := range table.words {
				if key := string(fold.Append(nil, w.key)); key != w.key {
					t.Errorf("%q is not a key, %q is", w.key, key)
				}
				for value := range strings.SplitSeq(w.value, "|") {
					if !slices.Contains(strings.Fields(table.values), value) {
						t.Errorf("%q: %q is no value", w.key, value)
					}
				}
				for i := range max(1, len(strings.Fields(w.scope))-strings.Count(w.scope, "@")) {
					h := hintsFor(t, w, i)
					if row := find(lookup(table.words, []byte(w.key)), &h); row == nil || row.value != w.value {
						t.Errorf("%q in %q: found %+v, want %+v", w.key, w.scope, row, w)
					}
				}
			}
		})
	}
}

// No long word is one letter off another one with another meaning.
func TestNear(t *testing.T) {
	for _, table := range wordTables {
		for _, a := range table.words {
			for _, b := range table.words {
				if isLong(a.key) && isLong(b.key) && a.value != b.value && oneLetterOff(a.key, []byte(b.key)) {
					t.Errorf("%s: %q (%s) and %q (%s) are one letter apart", table.name, a.key, a.value, b.key, b.value)
				}
			}
		}
	}
}

func TestOneLetterOff(t *testing.T) {
	for _, tt := range []struct {
		a, b string
		want bool
	}{
		{"kawin", "kawim", true}, {"kawin", "kawn", true}, {"kawin", "kkawin", true}, {"kawin", "kawinn", true},
		{"kawin", "awin", true}, {"kawin", "kawi", true}, {"a", "", true}, {"", "b", true}, {"a", "b", true},
		{"kawin", "kwain", false}, {"kawin", "kamim", false}, {"kawin", "kaw", false}, {"", "ab", false},
	} {
		if got := oneLetterOff(tt.a, []byte(tt.b)); got != tt.want {
			t.Errorf("%q, %q: got %t", tt.a, tt.b, got)
		}
		if got := oneLetterOff(tt.b, []byte(tt.a)); got != tt.want {
			t.Errorf("%q, %q: got %t", tt.b, tt.a, got)
		}
	}
}
