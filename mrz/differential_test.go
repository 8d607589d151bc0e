package mrz

import (
	"bytes"
	"flag"
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/fuzz/oracle"
)

var cases = flag.Int("cases", 100_000, "zones that the differential test makes")

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789<"

// TestDifferential holds Parse and Find against the oracle, and their short ways for a
// clean text against the long ones, over specimens, random zones of Doc 9303 and of every
// national layout whose digits are right, and all of them with characters changed, lost,
// added and swapped, lines cut, and bytes that are no text.
func TestDifferential(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	var seeds []string
	for _, s := range specimens(t) {
		seeds = append(seeds, s.zone())
	}
	r := rand.New(rand.NewPCG(9303, 3))
	valid, zones := 0, map[string]int{}
	for i := range *cases {
		if i > 0 && i%1_000_000 == 0 {
			t.Logf("%d zones, %d valid", i, valid)
		}
		text := seeds[r.IntN(len(seeds))]
		switch r.IntN(5) {
		case 0, 1:
			text = randomZone(r)
		case 2:
			all := registered().layouts
			text = zoneOf(r, all[r.IntN(len(all))])
		}
		for range r.IntN(4) {
			if text != "" {
				text = mutate(r, text)
			}
		}
		z, err := Parse(text)
		if long, err2 := parseLines(text); long != z || err2 != err {
			t.Fatalf("two ways, two zones: %q", text)
		}
		if i%8 == 0 {
			testFindWays(t, text, &z)
		}
		if z.Layout() == nil {
			if err == nil {
				t.Fatalf("neither layout nor error: %q", text)
			}
			continue
		}
		testZone(t, text, &z, err)
		zones[z.layout.id]++
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
	for _, l := range registered().layouts {
		if *cases >= 100_000 && zones[l.id] == 0 {
			t.Errorf("no zone of %s", l.id)
		}
	}
	t.Logf("%d zones, %d valid, by layout %v", *cases, valid, zones)
}

// testFindWays: Find of a text finds the same as without its short way, and of a clean zone
// the zone.
func testFindWays(t *testing.T, text string, z *Zone) {
	t.Helper()
	found, err := Find(text)
	long, err2 := findAny(text, nil)
	if err != err2 || !reflect.DeepEqual(found, long) {
		t.Fatalf("two ways, two findings: %q", text)
	}
	if z.Valid() && !z.short && !z.blanks && (len(found) != 1 || found[0].Zone.String() != z.String()) {
		t.Fatalf("a valid zone is not found: %q", text)
	}
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
		} else if c.Got == 0 {
			continue
		} else if given := lines[c.Line-1][c.Column-1]; given != c.Got && (given != ' ' || c.Got != '<') { // a blank may stand for a filler
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
	if err == nil || !z.unfit {
		testAgainstOracle(t, z)
	}
}

// zoneOf returns a zone of the layout, of random characters of the class of each column,
// whose every digit is right by the naive function.
func zoneOf(r *rand.Rand, l *Layout) string {
	lines := make([][]byte, len(l.widths))
	for i, w := range l.widths {
		lines[i] = []byte(strings.Repeat("<", w))
	}
	for _, f := range l.fields {
		of := ""
		for c := range len(alphabet) {
			if classOf(alphabet[c])&f.class != 0 {
				of += alphabet[c : c+1]
			}
		}
		for col := f.From; col <= f.To; col++ {
			lines[f.Line-1][col-1] = of[r.IntN(len(of))]
		}
		switch f.element {
		case DocumentCode:
			copy(lines[f.Line-1][f.From-1:], fill(l.codes[r.IntN(len(l.codes))], f.To-f.From+1))
		case IssuingState:
			if len(l.states) > 0 {
				copy(lines[f.Line-1][f.From-1:], l.states[r.IntN(len(l.states))])
			}
		case BirthDate, ExpiryDate, IssueDate:
			if f.To-f.From == 5 {
				copy(lines[f.Line-1][f.From-1:], fmt.Sprintf("%02d%02d%02d", r.IntN(100), 1+r.IntN(12), 1+r.IntN(28)))
			}
		case Sex:
			lines[f.Line-1][f.From-1] = "MF<"[r.IntN(3)]
		}
	}
	for _, d := range l.digits {
		covered := ""
		for _, s := range d.covers {
			covered += string(lines[s.Line-1][s.From-1 : s.To])
		}
		if len(d.covers) > 0 {
			lines[d.line-1][d.column-1] = oracle.Digit(covered)
		}
	}
	return string(bytes.Join(lines, []byte{'\n'}))
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
	switch r.IntN(20) {
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
	case 4: // not of the alphabet, also no text at all
		return text[:i] + string([]byte{byte(r.IntN(256))}) + text[i+1:]
	case 5: // of several bytes
		return text[:i] + string(rune(r.IntN(0x10000))) + text[i+1:]
	case 6: // lines swapped
		a, b, _ := strings.Cut(text, "\n")
		return b + "\n" + a
	case 7: // cut
		return text[:i]
	case 8: // the end of a line cut
		end := strings.IndexByte(text[i:], '\n')
		if end < 0 {
			return text
		}
		return text[:i] + text[i+end:]
	case 9: // other line ends and blanks
		return text[:i] + []string{"\r", "\n", " ", "\r\n", "\t"}[r.IntN(5)] + text[i:]
	case 10:
		return strings.ReplaceAll(text, "\n", []string{"\r\n", "\r\r\n", "\n ", " \n"}[r.IntN(4)])
	case 11: // around it
		return []string{"\n", " ", "\r\n", "\u00a0"}[r.IntN(4)] + text + []string{"", "\n", "\r\n", " "}[r.IntN(4)]
	}
	return text[:i] + alphabet[r.IntN(len(alphabet)):][:1] + text[i+1:]
}
