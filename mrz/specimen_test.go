package mrz

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/fuzz/oracle"
)

// specimen is one line of testdata/specimens.jsonl: a zone, or one line of a
// zone, that a state or ICAO published or that a test suite invented, with our
// classification. Reference is what the collection it came from says of its
// digits, null when nothing; Why tells the reason where we differ.
type specimen struct {
	ID        int
	Lines     []string
	Layout    string
	Part      string // "": whole zone; line1, line2, name: that line only
	Name      string // of name lines: the name as in the visual zone
	Checks    map[string]string
	Valid     bool
	Reference *bool
	Category  string
	Note      string
	Source    string
	Why       string
}

func specimens(tb testing.TB) []specimen {
	f, err := os.Open("testdata/specimens.jsonl")
	if err != nil {
		tb.Fatal(err)
	}
	defer f.Close()
	var all []specimen
	for in := bufio.NewScanner(f); in.Scan(); {
		var s specimen
		if err := json.Unmarshal(in.Bytes(), &s); err != nil {
			tb.Fatal(err)
		}
		all = append(all, s)
	}
	if len(all) != 292 {
		tb.Fatalf("%d specimens, want 292", len(all))
	}
	return all
}

// zone completes a specimen of one line to a whole zone.
func (s specimen) zone() string {
	line := s.Lines[0]
	switch {
	case s.Part == "":
		return strings.Join(s.Lines, "\n")
	case s.Part == "line2":
		return fill("P<"+line[10:13]+"SPECIMEN", len(line)) + "\n" + line
	case s.Part == "line1":
		second := "800101" + string(oracle.Digit("800101")) + "F300101" + string(oracle.Digit("300101")) + line[2:5] + "<<<<<<<<<<<"
		return line + "\n" + second + string(oracle.Digit(line[5:]+second[0:7]+second[8:15]+second[18:])) + "\n" + fill("SPECIMEN", 30)
	case s.Layout == "TD1":
		return "I<UTOD231458907<<<<<<<<<<<<<<<\n7408122F1204159UTO<<<<<<<<<<<6\n" + line
	case s.Layout == "TD3":
		return line + "\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
	case s.Layout == "TD2":
		return line + "\nD231458907UTO7408122F1204159<<<<<<<6"
	case s.Layout == "MRVA":
		return line + "\nL8988901C4XXX4009078F96121096ZE184226B<<<<<<"
	}
	return line + "\nL8988901C4XXX4009078F9612109<<<<<<<<"
}

func fill(s string, n int) string { return s + strings.Repeat("<", n-len(s)) }

func TestSpecimens(t *testing.T) {
	for _, s := range specimens(t) {
		t.Run(fmt.Sprint(s.ID), func(t *testing.T) {
			z, err := Parse(s.zone())
			if s.Part == "name" && s.Why != "" {
				short := err == nil && z.Valid() && len(z.Notes()) == 1 && z.Notes()[0].Kind == MissingFillers
				if long := err != nil && strings.HasPrefix(err.Error(), "line 1 has "); !short && !long {
					t.Errorf("error %v, notes %v, want the length of line 1", err, z.Notes())
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if got := z.Layout().id; got != s.Layout {
				t.Errorf("layout %s, want %s", got, s.Layout)
			}
			if s.Part == "name" {
				testNameLine(t, s, &z)
				return
			}
			want := Invalid
			if s.Valid {
				if want = Valid; len(s.Checks) == 0 {
					want = Unverified
				}
			}
			if got := z.Status(); got != want {
				t.Errorf("%v, want %v", got, want)
			}
			for e, want := range s.Checks {
				c, _ := z.Check(elementNamed(e))
				got := c.Status.String()
				if c.Convention != Standard && c.Status == Valid {
					got += ":" + c.Convention.String()
				}
				if got != want {
					t.Errorf("%s: %s, want %s", e, got, want)
				}
			}
			testAgainstOracle(t, &z)
			if s.Part == "" && len(s.Checks) != len(z.Checks()) {
				t.Errorf("%d checks, want %d", len(z.Checks()), len(s.Checks))
			}
			if differs := s.Reference == nil || *s.Reference != s.Valid; differs != (s.Why != "") {
				t.Errorf("differs from the reference: %v, reason %q", differs, s.Why)
			}
		})
	}
}

func testNameLine(t *testing.T, s specimen, z *Zone) {
	if !z.Valid() {
		t.Error("not valid")
	}
	line := s.Lines[0]
	if s.Layout != "TD1" {
		line = line[5:]
	}
	primary, secondary := oracle.Names(line)
	if z.Element(Surname) != primary || z.Element(GivenNames) != secondary {
		t.Errorf("names %q %q, want %q %q", z.Element(Surname), z.Element(GivenNames), primary, secondary)
	}
	truncated := NoElement
	if !strings.HasSuffix(line, "<") {
		truncated = Surname
		if secondary != "" {
			truncated = GivenNames
		}
	}
	if z.Truncated() != truncated {
		t.Errorf("truncated %v, want %v", z.Truncated(), truncated)
	}
	visual := strings.FieldsFunc(strings.NewReplacer("'", "", "’", "").Replace(s.Name), func(r rune) bool { return strings.ContainsRune(" ,-", r) })
	if first, _, _ := strings.Cut(primary, "<"); !strings.HasPrefix(strings.ToUpper(visual[0]), first) {
		t.Errorf("surname begins with %s, the visual zone with %s", first, visual[0])
	}
}

// testAgainstOracle holds every check of the zone against the oracle's.
func testAgainstOracle(t *testing.T, z *Zone) {
	lines := z.lines[:len(z.layout.widths)] // with the fillers that were not given
	o, ok := oracle.Consult(z.Layout().id, strings.Join(lines, "\n"))
	if !ok {
		digits, known := oracle.National(z.Layout().id, lines...)
		if !known {
			t.Fatal("no oracle")
		}
		for _, c := range z.Checks() {
			if z.layout.id == "RU-INTERNAL" && c.Element == ExpiryDate {
				continue // the place of a digit that the layout does not use
			}
			if want := digits[c.Element.String()]; c.Want != want || (c.Status == Valid) != (c.Got == want) {
				t.Errorf("%v: %v, want %c", c.Element, c, want)
			}
		}
		return
	}
	for _, c := range z.Checks() {
		if want := o.Digits[c.Element.String()]; c.Element != PersonalNumber && c.Status.String() != want {
			t.Errorf("%v: %v, oracle %s", c.Element, c.Status, want)
		}
	}
	valid := o.Valid()
	if c, ok := z.Check(PersonalNumber); ok { // a digit that the issuer adds
		want := oracle.Digit(z.Element(PersonalNumber))
		if c.Want != want || (c.Status == Valid) != (c.Got == want) {
			t.Errorf("personal number: %v, want %c", c, want)
		}
		valid = valid && c.Got == want
	}
	if z.Valid() != valid {
		t.Errorf("valid %v, oracle %v", z.Valid(), valid)
	}
}

func elementNamed(name string) Element {
	for e := range numElements {
		if e.String() == name {
			return e
		}
	}
	return NoElement
}
