package infer

import (
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// TestSpoken holds that a name says one thing: the words are a map.
func TestSpoken(t *testing.T) {
	seen := make(map[string]normalize.Field)
	for f, names := range spoken {
		for _, name := range names {
			p := phrase(wordsOf(name))
			if other, ok := seen[p]; ok && other != f {
				t.Errorf("%q is said to be %s and %s", name, f, other)
			}
			seen[p] = f
			if got := lookup(name); got == normalize.NoField {
				t.Errorf("%q is not found", name)
			}
		}
	}
}

func TestOneAway(t *testing.T) {
	for _, test := range []struct {
		a, b string
		want bool
	}{
		{"nationnality", "nationality", true}, {"nationality", "nationnality", true}, {"notionality", "nationality", true},
		{"nationality", "nationality", true}, {"nationalities", "nationality", false}, {"xationality", "nationality", true},
		{"nationalityx", "nationality", true}, {"", "x", true}, {"ab", "ba", false},
	} {
		if got := oneAway(test.a, test.b); got != test.want {
			t.Errorf("oneAway(%q, %q) is %v", test.a, test.b, got)
		}
	}
}
