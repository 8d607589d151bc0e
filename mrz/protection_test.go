package mrz

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestProtections: how many equations cover each element, of one valid specimen of each
// layout and refinement, and how many of its characters have blind spots.
func TestProtections(t *testing.T) {
	seen := map[string]bool{}
	var b strings.Builder
	for _, s := range specimens(t) {
		z, err := ParseLines(s.Lines...)
		if s.Part != "" || err != nil || z.Status() == Invalid {
			continue
		}
		id := z.Layout().ID() + " " + z.National().ID()
		if z.overflow > 0 {
			id += " long number"
		}
		if seen[id] {
			continue
		}
		seen[id] = true
		fmt.Fprintf(&b, "%s:", id)
		for e := DocumentCode; e < Names; e++ {
			if z.Has(e) {
				fmt.Fprintf(&b, " %v %d", e, z.Protection(e))
			}
		}
		spots, alike, pairs := 0, 0, 0
		for _, spot := range z.BlindSpots() {
			switch {
			case spot.With != Place{}:
				pairs++
			case spot.Lookalikes != "":
				alike++
			default:
				spots++
			}
		}
		fmt.Fprintf(&b, "; blind %d, %d of them look-alikes, and %d pairs\n", spots+alike, alike, pairs)
	}
	golden.File(t, "testdata/protection.golden", b.String())
	if n := new(Zone).Protection(DocumentNumber); n != 0 {
		t.Errorf("no zone: %d", n)
	}
}

// The pairs that readers take for each other, and what print is taken for.
func TestAlike(t *testing.T) {
	const pairs = "0C 0D 0G 0O 0Q 0U 0< 1I 1L 1< 2Z 2< 3< 4A 4< 5S 6G 7T 7Z 7< 8B 8< 9O 9< C< E< GQ IT I< K< L< MN MW NR OQ S< Z<"
	var got []string
	for i, a := range []byte(characters) {
		for j, b := range []byte(characters) {
			if Alike(a, b) != Alike(b, a) {
				t.Errorf("%c and %c: not in both directions", a, b)
			}
			if i < j && Alike(a, b) {
				got = append(got, string(a)+string(b))
			}
			if i == j && Alike(a, b) {
				t.Errorf("%c is like itself", a)
			}
		}
	}
	if g := strings.Join(got, " "); g != pairs {
		t.Errorf("got  %s\nwant %s", g, pairs)
	}
	const printed = "!1 $5 &8 A4 B8 D0 E3 G6 I1 O0 Q0 S5 T7 U0 Z2 [1 ]1 b6 g9 h4 i1 l1 o0 q9 s5 z2 |1"
	got = nil
	for c := range 256 {
		if d, ok := PrintedDigit(byte(c)); ok {
			got = append(got, string(rune(c))+string(d))
		} else if d != 0 {
			t.Errorf("%c: %c, but not ok", c, d)
		}
	}
	if g := strings.Join(got, " "); g != printed {
		t.Errorf("got  %s\nwant %s", g, printed)
	}
}
