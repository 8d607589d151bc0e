package fuzz

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// FuzzNames: a name agrees with itself; the order of two witnesses changes
// nothing; what Build writes for a name never disagrees with it; the canonical
// text of a name is its own canonical text, and its parts are parts of it.
func FuzzNames(f *testing.F) {
	f.Add("ERIKSSON", "ANNA MARIA", "ERIKSSON", "ANNA<MARIA", "UTO", true)
	f.Add("Müller-Groß", "Dr. Jürgen", "MUELLER<GROSS", "JUERGEN", "DEU", true)
	f.Add("GARCÍA LÓPEZ", "José", "GARCIA", "JOSE", "ESP", false)
	f.Add("MARTIN née DUPONT", "FNU", "", "MARTIN", "FRA", false)
	f.Add("Ђорђевић", "Ж.", "Đorđević", "Željko", "SRB", false)
	f.Add("عبّاس", "王 WANG", "EBBAS", "WANG", "SAU", true)
	for i, d := range inventedDocuments(f) {
		if d.Type == normalize.Passport && i%5 == 0 {
			z, _ := mrz.ParseLines(d.Zone...)
			f.Add(d.Holder.Surname, d.Holder.GivenNames, z.Element(mrz.Surname), z.Element(mrz.GivenNames), d.Country, true)
		}
	}
	f.Fuzz(func(t *testing.T, s1, g1, s2, g2, state string, zone bool) {
		issuer, _ := normalize.MakeCountry(state)
		a := normalize.Names{Surname: s1, GivenNames: g1}
		b := normalize.Names{Surname: s2, GivenNames: g2, Zone: zone}
		if zone && len(g2) > 0 {
			b.Truncated = mrz.GivenNames
		}
		ab := normalize.CompareNames(a, b, issuer)
		if ba := normalize.CompareNames(b, a, issuer); ba != ab {
			t.Fatalf("%v one way, %v the other", ab, ba)
		}
		for _, c := range [...]normalize.Comparison{normalize.CompareNames(a, a, issuer).Surname, normalize.CompareNames(a, a, issuer).GivenNames} {
			if c != (normalize.Comparison{}) && c.Agreement != normalize.Match {
				t.Fatalf("not equal to itself: %v", c)
			}
		}
		z, _, err := mrz.Build(mrz.Fields{
			DocumentCode: "P", IssuingState: state, Nationality: state, DocumentNumber: "1", Surname: s1, GivenNames: g1,
		}, "TD3")
		if err == nil && len(s1)+len(g1) < 200 {
			b := normalize.Names{Surname: z.Element(mrz.Surname), GivenNames: z.Element(mrz.GivenNames), Zone: true, Truncated: z.Truncated()}
			if c := normalize.CompareNames(a, b, issuer); c.Surname.Agreement == normalize.Mismatch || c.GivenNames.Agreement == normalize.Mismatch {
				t.Fatalf("%v: %s", c, z)
			}
		}
		p := normalize.ParseName(s1, normalize.Hints{})
		if again := normalize.ParseName(p.Value.Text, normalize.Hints{}); p.State == normalize.Read && again.Value != p.Value {
			t.Fatal("the canonical text has another canonical text")
		}
		n := normalize.SplitName(p.Value.Text)
		if n.Name == "" && p.Value.Text != "" {
			t.Fatal("no name is left")
		}
		for _, part := range [...]string{n.Prefix, n.Name, n.Suffix, n.Other, n.Surname, n.GivenNames} {
			if !strings.Contains(p.Value.Text, part) {
				t.Fatal("a part that is not in the text")
			}
		}
	})
}
