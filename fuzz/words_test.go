package fuzz

import (
	"reflect"
	"slices"
	"testing"

	n "github.com/ocrlint/ocrlint/normalize"
)

// FuzzWords: whatever the text and the hints, a parser of a field with few
// values returns the same parsed value twice; only a read text has a value and
// only an ambiguous one has alternatives, each once; the canonical form is read
// as itself; and a sex agrees with itself, in either order.
func FuzzWords(f *testing.F) {
	for _, s := range []string{
		"M", "F/M", "LAKI-LAKI Gol. Darah : O", "女F", "VIỆT NAM", "SEXO M", "K1F", "3.7F", "<", "Θ/F", "أنثى",
		"BELUM KAWIN", "SOLTEIRO/SINGLE", "DUL", "ISLAM", "Castanhos", "0 Rh (+)", "LAKI X Gol", "III(B)", "5'11\"", "1,80 m", "71", "176 lb", "١٨٠ سم",
		"idDocument.driverLicense", "KARTU TANDA PENDUDUK",
	} {
		for i, country := range []string{"", "MEX", "IDN", "USA", "HUN"} {
			f.Add(s, country, "es-MX", uint8(i))
		}
	}
	for _, field := range [...]n.Field{n.Sex, n.MaritalStatus, n.Religion, n.EyeColor, n.BloodType, n.Height, n.Weight} {
		for _, p := range printedTexts(f, field) {
			f.Add(p.text, p.country, "", uint8(n.NationalID))
		}
	}
	parsers := []func(string, n.Hints) n.Parsed{
		n.ParseSex, n.ParseMaritalStatus, n.ParseReligion, n.ParseEyeColor, n.ParseBloodType, n.ParseHeight, n.ParseWeight,
	}
	f.Fuzz(func(t *testing.T, s, country, language string, docType uint8) {
		c, _ := n.MakeCountry(country)
		h := n.Hints{Country: c, Language: language, Type: n.DocType(docType)}
		for i, parse := range parsers {
			p := parse(s, h)
			if again := parse(s, h); !reflect.DeepEqual(again, p) {
				t.Fatalf("parser %d: two results for one text", i)
			}
			if (p.State == n.Read) != (p.Value != n.Value{}) {
				t.Fatalf("parser %d: state %d with value %v", i, p.State, p.Value)
			}
			if (p.State == n.Ambiguous) != (len(p.Alternatives) > 1) {
				t.Fatalf("parser %d: state %d with %d alternatives", i, p.State, len(p.Alternatives))
			}
			for j, v := range p.Alternatives {
				if v == (n.Value{}) || slices.Index(p.Alternatives, v) != j {
					t.Fatalf("parser %d: alternatives %v", i, p.Alternatives)
				}
			}
			if p.State != n.Read {
				continue
			}
			if q := parse("Qzqz "+s, h); q.State == n.Read && q.Note == 0 {
				t.Fatalf("parser %d: a word that is none is left out in silence", i)
			}
			metric := n.Hints{Country: n.Country{}}
			metric.Country, _ = n.MakeCountry("FRA")
			if again := parse(p.Value.String(), metric); again.Value != p.Value {
				t.Fatalf("parser %d: the canonical form %q is read as %q", i, p.Value, again.Value)
			}
		}
		p := n.ParseSex(s, h)
		if c := n.Compare(n.Sex, p, p); p.State == n.Read && c.Agreement != n.Match || c.Agreement == n.Mismatch {
			t.Fatalf("a sex and itself: %v", c)
		}
		for _, other := range []string{"M", "F", "X", "<", "V"} {
			q := n.ParseSex(other, n.Hints{})
			if n.Compare(n.Sex, p, q) != n.Compare(n.Sex, q, p) {
				t.Fatalf("the order of %q matters", other)
			}
		}
		if d, ok := n.ParseDocType(s); ok != (d != n.NoType) {
			t.Fatalf("document type %v, %t", d, ok)
		}
	})
}
