package mrz

import (
	"strings"
	"testing"
)

// With every alternative of a blind spot the zone is valid, and with no other
// single character: both are tried by parsing.
func TestBlindSpotsAreBlind(t *testing.T) {
	for _, text := range []string{specimenTD3, specimenTD1, specimenMRVA} {
		z, err := Parse(text)
		if err != nil || !z.Valid() {
			t.Fatal("not a valid zone")
		}
		listed := map[Place]string{}
		for _, s := range z.BlindSpots() {
			if s.With == (Place{}) {
				listed[s.Place] = s.Alternatives
			}
			for _, c := range []byte(s.Alternatives) {
				lines := z.lines
				set := func(p Place) {
					l := lines[p.Line-1]
					lines[p.Line-1] = l[:p.Column-1] + string(c) + l[p.Column:]
				}
				set(s.Place)
				if s.With != (Place{}) {
					set(s.With)
				}
				if other, err := ParseLines(lines[:len(z.Lines())]...); err != nil || !other.Valid() {
					t.Errorf("%s %v %v: %c is noticed", z.Layout().id, s.Place, s.With, c)
				}
			}
		}
		es := z.equations(LongNumber)
		for line := range z.Lines() {
			for col := range z.lines[line] {
				if !covered(es, line, col) {
					continue
				}
				for _, c := range []byte(characters) {
					lines := z.lines
					lines[line] = z.lines[line][:col] + string(c) + z.lines[line][col+1:]
					other, err := ParseLines(lines[:len(z.Lines())]...)
					unseen := err == nil && other.layout == z.layout && other.Valid() && c != z.lines[line][col]
					if got := strings.IndexByte(listed[Place{line + 1, col + 1}], c) >= 0; got != unseen {
						t.Errorf("%s %d:%d %c: listed %v, unseen %v", z.Layout().id, line+1, col+1, c, got, unseen)
					}
				}
			}
		}
	}
}

func TestBlindSpotsOfANumber(t *testing.T) {
	z := damage(t, specimenMRVA, "2:1=O 2:2=O 2:3=G 2:4=1 2:5=K 2:10=7")
	if z.Valid() != true {
		t.Fatalf("want %c", z.checks[0].Want)
	}
	var got []BlindSpot
	for _, s := range z.BlindSpots() {
		if s.Element == DocumentNumber && s.Lookalikes != "" {
			got = append(got, s)
		}
	}
	want := []BlindSpot{
		{DocumentNumber, Place{2, 1}, Place{2, 2}, "09Q", "09Q"}, // O and O at weights 7 and 3
		{DocumentNumber, Place{2, 3}, Place{}, "6Q", "6Q"},
		{DocumentNumber, Place{2, 4}, Place{}, "BLV", "L"},
		{DocumentNumber, Place{2, 4}, Place{2, 8}, "I<", "I<"}, // 1 and 1 at weights 7 and 3
		{DocumentNumber, Place{2, 5}, Place{}, "0AU<", "<"},
		{DocumentNumber, Place{2, 7}, Place{}, "AKU<", "U<"},
		{DocumentNumber, Place{2, 8}, Place{}, "BLV", "L"},
	}
	if len(got) != len(want) {
		t.Fatalf("got %v\nwant %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("got %v\nwant %v", got[i], want[i])
		}
	}
}
