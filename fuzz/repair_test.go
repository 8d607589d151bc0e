package fuzz

import (
	"reflect"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

// FuzzRepair: a valid zone is left as it is; a repaired one is valid and is what
// its edits make of the lines given; every edit has a place and a reason; what is
// not repaired says why; and one input has one outcome, with evidence or without.
func FuzzRepair(f *testing.F) {
	for i, z := range append(zones(f), inventedZones(f)...) {
		f.Add(z, "", "")
		f.Add(strings.NewReplacer("0", "O", "8", "B").Replace(z), "", "")
		if at := len(z) * (i % 7) / 7; at > 0 {
			f.Add(z[:at]+"<"+z[at:], "L898902C3", "740812")
			f.Add(z[:at-1]+"O"+z[at:], "D23145890", "740812")
		}
	}
	f.Fuzz(func(t *testing.T, text, number, birth string) {
		z, _ := mrz.Parse(text)
		for _, ev := range []mrz.Evidence{nil, {mrz.DocumentNumber: number, mrz.BirthDate: birth}} {
			r := z.Repair(ev)
			if again := z.Repair(ev); !reflect.DeepEqual(r, again) {
				t.Fatal("two outcomes for one zone")
			}
			z.Diagnose()
			z.BlindSpots()
			for _, edits := range append(r.Candidates, r.Edits) {
				for _, e := range edits {
					if e.Reason.String() == "" || e.From == e.To {
						t.Fatalf("edit %v without reason or effect", e)
					}
				}
			}
			switch {
			case z.Valid(), z.Status() == mrz.Unverified:
				if r.Zone != z || r.Edits != nil || r.Candidates != nil || r.Refused != mrz.NotRefused {
					t.Fatal("a valid zone was altered")
				}
			case r.Refused != mrz.NotRefused:
				if r.Zone != z || r.Edits != nil || r.Refused.String() == "" {
					t.Fatal("refused and repaired")
				}
			case len(r.Edits) == 0 || !r.Zone.Valid():
				t.Fatal("repaired, but not valid")
			case apply(t, z.Lines(), r.Edits) != r.Zone.String():
				t.Fatal("the edits do not make the repaired zone")
			}
		}
	})
}

// apply makes the edits, from the last to the first.
func apply(t *testing.T, given []string, edits []mrz.Edit) string {
	lines := append([]string(nil), given...)
	for i := len(edits) - 1; i >= 0; i-- {
		e := edits[i]
		l, at := lines[e.Line-1], e.Column-1
		to := ""
		if e.To != 0 {
			to = string(rune(e.To))
		}
		switch {
		case e.From == 0:
			lines[e.Line-1] = l[:at] + to + l[at:]
		case l[at] != e.From:
			t.Fatalf("edit %v is not at its place", e)
		default:
			lines[e.Line-1] = l[:at] + to + l[at+1:]
		}
	}
	return strings.Join(lines, "\n")
}
