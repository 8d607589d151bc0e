package mrz

import (
	"flag"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/fuzz/oracle"
)

var cases = flag.Int("cases", 200_000, "zones that the differential test makes")

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"

// TestDifferential holds Parse against the oracle over specimens, random zones
// whose digits are right, and both with characters changed, lost, added and
// swapped.
func TestDifferential(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	var seeds []string
	for _, s := range specimens(t) {
		seeds = append(seeds, s.zone())
	}
	r := rand.New(rand.NewPCG(9303, 3))
	valid := 0
	for range *cases {
		text := seeds[r.IntN(len(seeds))]
		if r.IntN(3) == 0 {
			text = randomZone(r)
		}
		for range r.IntN(4) {
			text = mutate(r, text)
		}
		z, err := Parse(text)
		if z.Layout() == nil {
			if err == nil {
				t.Fatalf("neither layout nor error: %q", text)
			}
			continue
		}
		testZone(t, text, &z, err)
		if z.Valid() {
			valid++
		}
		if t.Failed() {
			t.Fatalf("zone %q", text)
		}
	}
	if valid < *cases/10 {
		t.Errorf("only %d of %d zones were valid", valid, *cases)
	}
	t.Logf("%d zones, %d valid", *cases, valid)
}

func testZone(t *testing.T, text string, z *Zone, err error) {
	t.Helper()
	again, err2 := Parse(z.String())
	if again != *z || err != err2 {
		t.Error("the zone's own text parses to another zone")
	}
	lines := z.Lines()
	inside := func(line, column int) bool {
		return 1 <= line && line <= len(lines) && 1 <= column && column <= len(lines[line-1])+1
	}
	for _, c := range z.Checks() {
		if !inside(int(c.Line), int(c.Column)) {
			t.Errorf("check %v is nowhere", c)
		} else if c.Got != 0 && lines[c.Line-1][c.Column-1] != c.Got {
			t.Errorf("check %v is not at its place", c)
		}
	}
	for _, p := range z.Problems() {
		if p.Kind != LineLength && !inside(p.Line, p.Column) {
			t.Errorf("problem %v is nowhere", p)
		}
	}
	if err != nil && z.Valid() {
		t.Errorf("valid with error %v", err)
	}
	if err == nil {
		testAgainstOracle(t, z)
	}
}

// randomZone returns a zone of a random ICAO layout whose every digit is right by
// the naive function.
func randomZone(r *rand.Rand) string {
	some := func(form string) string {
		b := []byte(form)
		for i := range b {
			switch b[i] {
			case 'L', 'A':
				b[i] = alphabet[r.IntN(26)]
			case 'N', '9':
				b[i] = alphabet[26+r.IntN(10)]
			case 'X':
				b[i] = alphabet[r.IntN(len(alphabet))]
			}
		}
		return string(b)
	}
	digit := func(s string) string { return string(oracle.Digit(s)) }
	nat := []string{"UTO", "FRA", "NLD", "CHN", "VNM", "RUS", "D<<", "SVK"}[r.IntN(8)]
	number, birth, expiry := some("XXXXXXXXX"), some("NNNNNN"), some("NNNNNN")
	nd := digit(number)
	names := fill(some("AAAAAA")+"<<"+some("AAAA"), 30)
	middle := nat + birth + digit(birth) + "F" + expiry + digit(expiry)
	long := ""
	if r.IntN(4) == 0 {
		rest := strings.ReplaceAll(some("XXX"), "<", "0")
		long = rest + digit(number+rest) + "<"
		if r.IntN(2) == 0 {
			long = rest + digit(number+"<"+rest) + "<"
		}
		nd = "<"
	}
	switch r.IntN(4) {
	case 0:
		optional := some("XXXXXXXXXXXXXX")
		number, nd := number, digit(number)
		tail := number + nd + birth + digit(birth) + expiry + digit(expiry) + optional + digit(optional)
		return "P<" + nat + names + "<<<<<<<<<\n" + number + nd + middle + optional + digit(optional) + digit(tail)
	case 1:
		optional := fill(long, 7)
		tail := number + nd + birth + digit(birth) + expiry + digit(expiry) + optional
		return "I<" + nat + names + "<\n" + number + nd + middle + optional + digit(tail)
	case 2:
		optional := long + some("XXXXXXXXXXXXXXX")[len(long):]
		two := some("XXXXXXXXXXX")
		tail := number + nd + optional + birth + digit(birth) + expiry + digit(expiry) + two
		return "I<" + nat + number + nd + optional + "\n" + birth + digit(birth) + "M" + expiry + digit(expiry) + nat + two + digit(tail) + "\n" + names
	}
	number = some("XXXXXXXXX")
	return "V<" + nat + names + "<<<<<<<<<\n" + number + digit(number) + middle + some("XXXXXXXXXXXXXXXX")
}

// mutate changes one thing of a text.
func mutate(r *rand.Rand, text string) string {
	i := r.IntN(len(text))
	switch r.IntN(12) {
	case 0: // lost
		return text[:i] + text[i+1:]
	case 1: // added
		return text[:i] + alphabet[r.IntN(len(alphabet)):][:1] + text[i:]
	case 2: // swapped
		j := r.IntN(len(text))
		b := []byte(text)
		b[i], b[j] = b[j], b[i]
		return string(b)
	case 3: // a filler
		return text[:i] + "<" + text[i+1:]
	case 4: // not of the alphabet
		return text[:i] + string(rune(r.IntN(256))) + text[i+1:]
	case 5: // lines swapped
		a, b, _ := strings.Cut(text, "\n")
		return b + "\n" + a
	}
	return text[:i] + alphabet[r.IntN(len(alphabet)):][:1] + text[i+1:]
}
