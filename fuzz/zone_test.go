package fuzz

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/fuzz/oracle"
	"github.com/ocrlint/ocrlint/mrz"
)

// zones are the specimens of package mrz, as seeds.
func zones(tb testing.TB) (all []string) {
	f, err := os.Open("../mrz/testdata/specimens.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	for in := bufio.NewScanner(f); in.Scan(); {
		var s struct{ Lines []string }
		if err := json.Unmarshal(in.Bytes(), &s); err != nil {
			tb.Fatal(err)
		}
		all = append(all, strings.Join(s.Lines, "\n"))
	}
	return all
}

// FuzzZone: whatever the bytes, Parse returns; a zone's own text parses to the
// same zone; every check and problem is at a place of the text; and a zone is
// never valid when the oracle says that it is not.
func FuzzZone(f *testing.F) {
	for _, z := range append(zones(f), inventedZones(f)...) {
		f.Add(z)
	}
	f.Add("V UTOERIKSSON  ANNA MARIA                   \nL8988901C4XXX4009078F9612109")
	f.Add("P0000000\n0222222200AAA7108215X041204110001Y68190000 0")
	f.Add("P<UTOERIKSSON<<ANNA\nL898902C36UTO7408122F1204159ZE184226B<<<<<10")
	f.Add("P<TLSGUTERRES<<JOSE<<<<<<<<<<<<<<<<\nP1234567<TLS9006151M3105012<<<<<<<<")
	f.Add("A000000\r\r\n00000000000000000000000000")
	f.Fuzz(func(t *testing.T, text string) {
		z, err := mrz.Parse(text)
		if again, err2 := mrz.Parse(text); again != z || err != err2 {
			t.Fatal("two results for one text")
		}
		if z.Layout() == nil {
			if err == nil {
				t.Fatal("neither a zone nor an error")
			}
			return
		}
		if again, err2 := mrz.Parse(z.String()); again != z || err != err2 {
			t.Fatal("the zone's own text parses to another zone")
		}
		lines := z.Lines()
		inside := func(line, column int) bool {
			return 1 <= line && line <= len(lines) && 1 <= column && column <= len(lines[line-1])+1
		}
		for _, c := range z.Checks() {
			if c.Got == 0 {
				continue
			}
			if !inside(int(c.Line), int(c.Column)) {
				t.Fatalf("check %v is nowhere", c)
			}
			if given := lines[c.Line-1][c.Column-1]; given != c.Got && (given != ' ' || c.Got != '<') { // a blank may stand for a filler
				t.Fatalf("check %v is not at its place", c)
			}
		}
		for _, p := range z.Problems() {
			if p.Kind != mrz.LineLength && !inside(p.Line, p.Column) {
				t.Fatalf("problem %v is nowhere", p)
			}
			if p.Error() == "" {
				t.Fatal("a problem without words")
			}
		}
		for _, n := range z.Notes() {
			if n.Column > 0 && !inside(n.Line, n.Column) || n.Error() == "" || n.Kind < mrz.MissingFillers {
				t.Fatalf("note %v is nowhere, or says nothing", n)
			}
		}
		verified := 0
		for _, c := range z.Checks() {
			if c.Status == mrz.Valid {
				verified++
			}
		}
		switch z.Status() {
		case mrz.Valid:
			if verified == 0 || len(z.Problems()) > 0 || !z.Valid() {
				t.Fatal("valid, with nothing that verifies or with problems")
			}
		case mrz.Unverified:
			if verified > 0 || len(z.Problems()) > 0 || z.Valid() {
				t.Fatal("unverified, though something verifies, or with problems")
			}
		case mrz.Invalid:
			if z.Diagnose().Kind == mrz.Consistent {
				t.Fatal("invalid and consistent")
			}
		default:
			t.Fatal("a zone without a status")
		}
		if key, ok := z.AccessKey(); ok != (key != "") {
			t.Fatal("a key that is none")
		}
		for e := mrz.DocumentCode; e.String() != ""; e++ {
			z.Element(e)
			if line, column := z.Place(e); z.Has(e) && !inside(line, column) {
				t.Fatalf("%v is nowhere", e)
			}
		}
		if err != nil || !z.Valid() {
			return
		}
		lines = whole(&z)
		if o, icao := oracle.Consult(z.Layout().ID(), strings.Join(lines, "\n")); icao {
			if !o.Valid() {
				t.Fatal("valid, but not for the oracle")
			}
			return
		}
		digits, known := oracle.National(z.Layout().ID(), lines...)
		if !known {
			t.Fatal("a layout without an oracle")
		}
		for _, c := range z.Checks() {
			if c.Status != mrz.NotApplicable && c.Got != digits[c.Element.String()] {
				t.Fatalf("%v: valid, but not for the oracle", c.Element)
			}
		}
	})
}

// whole returns the lines of a zone with the fillers that the notes say are meant.
func whole(z *mrz.Zone) []string {
	lines := append([]string(nil), z.Lines()...)
	for _, n := range z.Notes() {
		switch n.Kind {
		case mrz.BlankFillers:
			for i := range lines {
				lines[i] = strings.ReplaceAll(lines[i], " ", "<")
			}
		case mrz.MissingFillers, mrz.SealLine:
			lines[n.Line-1] += strings.Repeat("<", n.Want-n.Got)
		}
	}
	return lines
}

// FuzzFind: whatever the bytes, the zones found stand in the text one after the
// other, every column has its place there, and each is what Parse makes of its
// lines; no zone is an error.
func FuzzFind(f *testing.F) {
	for _, z := range append(zones(f), inventedZones(f)...) {
		f.Add(z)
		f.Add("text " + strings.ToLower(strings.ReplaceAll(z, "\n", " | ")) + " text\n" + strings.ReplaceAll(z, "\n", ""))
	}
	f.Add(strings.ReplaceAll("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10", "<", "«"))
	f.Add("seal\nV UTOERIKSSON  ANNA MARIA                   L8988901C4XXX4009078F9612109\nend")
	f.Fuzz(func(t *testing.T, text string) {
		found, err := mrz.Find(text)
		if (err != nil) != (len(found) == 0) {
			t.Fatal("neither zones nor an error, or both")
		}
		last := 0
		for _, z := range found {
			if z.Start < last || z.End <= z.Start || z.End > len(text) {
				t.Fatal("a zone out of place")
			}
			last = z.Start
			again, err := mrz.ParseLines(z.Zone.Lines()...)
			if again != z.Zone || err != z.Err() {
				t.Fatal("not what Parse makes of the lines")
			}
			for i, line := range z.Zone.Lines() {
				for j := range len(line) + 1 {
					at := z.Offset(i+1, j+1)
					if j < len(line) && (at < last || at >= z.End) || at > z.End {
						t.Fatal("a column out of place")
					}
					if j < len(line) {
						last = at
					}
				}
			}
			last = z.End
		}
	})
}
