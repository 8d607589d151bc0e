package normalize

import (
	"math/rand/v2"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// Names in ASCII are spellings of each other when their letters are the same, whoever
// issues the document: no table of transliteration has to be asked.
func TestSpellsASCII(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	name := func() string {
		b := make([]byte, r.IntN(5))
		for i := range b {
			b[i] = "AaIiUE1 <-'."[r.IntN(12)]
		}
		return string(b)
	}
	same := 0
	for range 50_000 {
		a, b := name(), name()
		issuer := [...]string{"", "UTO", "DEU", "TUR", "ESP", "CHN"}[r.IntN(6)]
		want := sameLetters(a, b)
		if want {
			same++
		}
		if mrz.Spells(a, b, issuer) != want || mrz.SpelledElsewhere(a, b) != want {
			t.Fatalf("%q and %q of %s: same letters %v", a, b, issuer, want)
		}
	}
	if same < 1000 {
		t.Errorf("only %d pairs are the same", same)
	}
}
