package document

import (
	"math/rand/v2"
	"testing"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize"
)

// TestAlike holds that names that are taken to be alike without a comparison compare as a
// match.
func TestAlike(t *testing.T) {
	random := rand.New(rand.NewPCG(1, 2))
	letters := []rune("aAbBkKsSiIzéÉñßẞſKıİµμΜσςΣжЖǆǅǄÅåΩω '-@[^{`~_9")
	compared := 0
	for range 200_000 {
		var a, b []rune
		for range 1 + random.IntN(5) {
			r := letters[random.IntN(len(letters))]
			a = append(a, r)
			for range random.IntN(4) { // to another case of it
				r = unicode.SimpleFold(r)
			}
			switch random.IntN(12) {
			case 0: // another letter
				r = letters[random.IntN(len(letters))]
			case 1: // the character beside the other case of letters
				r ^= 0x20
			}
			b = append(b, r)
		}
		p, q := normalize.ParseName(string(a), normalize.Hints{}), normalize.ParseName(string(b), normalize.Hints{})
		x, y := p.Value.Text, q.Value.Text
		if p.State != normalize.Read || q.State != normalize.Read || !alike(x, y) {
			continue
		}
		compared++
		for _, zone := range []bool{false, true} {
			c := normalize.CompareNames(normalize.Names{Surname: x, GivenNames: x}, normalize.Names{Surname: y, GivenNames: y, Zone: zone}, normalize.Country{})
			match := normalize.Comparison{Agreement: normalize.Match, Reason: normalize.NoReason}
			if c.Surname != match || c.GivenNames != match {
				t.Fatalf("%q and %q compare as %v", x, y, c)
			}
		}
	}
	if compared < 10_000 {
		t.Errorf("only %d pairs of names were alike", compared)
	}
}
