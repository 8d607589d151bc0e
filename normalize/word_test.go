package normalize

import (
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// hintsFor makes hints that a row's scope names, with the i-th of its countries
// and languages.
func hintsFor[V comparable](t *testing.T, w word[V], i int) (h Hints) {
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
			if h.Type, ok = docTypeNamed(name); !ok {
				t.Errorf("%q: %q is no type of document", w.key, name)
			}
		}
	}
	return h
}

// Every row of every table is found where it holds, no other row shadows it, and no
// long word is one letter off another one with another meaning.
func TestWords(t *testing.T) {
	testWords(t, "sex", sexWords, func(v sexes) bool { return v != 0 })
	testWords(t, "marital status", maritalWords, oneOf("single married divorced widowed separated civil_union"))
	testWords(t, "religion", religionWords, oneOf("islam christian_protestant catholic hindu buddhist confucian belief none jewish sikh"))
	testWords(t, "eye color", eyeWords, oneOf("brown black blue green grey hazel maroon pink dichromatic"))
	testWords(t, "blood type", bloodWords, oneOf("O A B AB"))
	testWords(t, "rhesus", rhesusWords, func(v string) bool { return v == "+" || v == "-" })
	testWords(t, "unit", unitWords, func(v unit) bool { return noUnit < v && v < hyphen })
	testWords(t, "document type", documentWords, func(v DocType) bool { return NoType < v && v < numDocTypes })
}

// oneOf returns what holds for the senses with the canonical values, and for those
// without.
func oneOf(values string) func(sense) bool {
	is := func(v string) bool { return slices.Contains(strings.Fields(values), v) }
	return func(s sense) bool {
		return s.kind != valueSense && s.value+s.or == "" || is(s.value) && (s.or == "" || is(s.or))
	}
}

func testWords[V comparable](t *testing.T, name string, table words[V], valid func(V) bool) {
	t.Run(name, func(t *testing.T) {
		if !slices.IsSortedFunc(table, func(a, b word[V]) int { return strings.Compare(a.key, b.key) }) {
			t.Error("the keys are not sorted")
		}
		for _, w := range table {
			if key := string(fold.Append(nil, w.key)); key != w.key {
				t.Errorf("%q is not a key, %q is", w.key, key)
			}
			if !valid(w.value) {
				t.Errorf("%q: %v is no value", w.key, w.value)
			}
			for i := range max(1, len(strings.Fields(w.scope))-strings.Count(w.scope, "@")) {
				h := hintsFor(t, w, i)
				if row := table.lookup([]byte(w.key)).find(&h); row == nil || row.value != w.value {
					t.Errorf("%q in %q: found %+v, want %+v", w.key, w.scope, row, w)
				}
			}
			for _, other := range table {
				if isLong(w.key) && isLong(other.key) && w.value != other.value && oneLetterOff(w.key, []byte(other.key)) {
					t.Errorf("%q (%v) and %q (%v) are one letter apart", w.key, w.value, other.key, other.value)
				}
			}
		}
	})
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
