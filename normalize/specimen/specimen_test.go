package specimen_test

import (
	"slices"
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // -update
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/normalize/specimen"
)

// every yields documents of every country and type.
func every(t *testing.T, count uint64) func(func(*specimen.Document) bool) {
	return func(yield func(*specimen.Document) bool) {
		for _, country := range specimen.Countries() {
			for _, typ := range specimen.Types(country) {
				for i := range count {
					d, err := specimen.New(i, specimen.Options{Country: country, Type: typ, Seed: 1})
					if err != nil {
						t.Errorf("%s %s: %v", country, typ, err)
						break
					}
					if !yield(d) {
						return
					}
				}
			}
		}
	}
}

// TestZones holds that every zone verifies and says what the document says.
func TestZones(t *testing.T) {
	for d := range every(t, 40) {
		if d.Zone == nil {
			continue
		}
		z, err := mrz.ParseLines(d.Zone...)
		if err != nil || z.Status() != mrz.Valid || z.Layout().ID() != d.Layout {
			t.Errorf("%s %s: %v, %v: %q", d.Country, d.Type, z.Status(), err, d.Zone)
			continue
		}
		for field, e := range map[normalize.Field]mrz.Element{normalize.BirthDate: mrz.BirthDate, normalize.ExpiryDate: mrz.ExpiryDate} {
			date, _ := normalize.ParseDate(d.Values[field])
			if got := z.Element(e); got != date.ZoneText() {
				t.Errorf("%s %s: %s is %q", d.Country, d.Type, field, got)
			}
		}
		if !slices.Contains(d.Cut, mrz.Surname) && !mrz.Spells(d.Holder.Surname, z.Element(mrz.Surname), d.Country) {
			t.Errorf("%s %s: the zone spells %q %q", d.Country, d.Type, d.Holder.Surname, z.Element(mrz.Surname))
		}
	}
}

// TestNumbers holds that every number is one of its scheme and says of the holder
// what the document says.
func TestNumbers(t *testing.T) {
	for d := range every(t, 40) {
		for field, id := range d.Schemes {
			s, _ := number.Lookup(id)
			r := s.Check(d.Values[field])
			if r.Status != number.Valid || r.Problem != number.NoProblem {
				t.Errorf("%s %s: %s %q by %s: %v %v", d.Country, d.Type, field, d.Values[field], id, r.Status, r.Problem)
			}
			if f := r.Facts; f.Month != 0 && f.Month != d.Holder.Birth.Month() || f.Sex != 0 && f.Sex != d.Holder.Sex {
				t.Errorf("%s %s: %s %q by %s states %s", d.Country, d.Type, field, d.Values[field], id, f)
			}
		}
	}
}

// TestValues holds that the parsers read every value back.
func TestValues(t *testing.T) {
	told := map[string]bool{}
	for d := range every(t, 40) {
		country, _ := normalize.MakeCountry(d.Country)
		for field, text := range d.Values {
			h := normalize.Hints{Field: field, Country: country, Type: d.Type, AsOf: normalize.MustParseDate("2026-01-01")}
			if field == normalize.Sex {
				h.Notation = "ICAO"
			}
			p := normalize.Parse(text, h)
			if p.State != normalize.Read || p.Value.String() != text {
				key := d.Country + d.Type.String() + field.String()
				if !told[key] {
					t.Errorf("%s %s: %s %q is %v %q %v", d.Country, d.Type, field, text, p.State, p.Value, p.Note)
				}
				told[key] = true
			}
		}
	}
}

func BenchmarkNew(b *testing.B) {
	b.ReportAllocs()
	for i := range b.N {
		if _, err := specimen.New(uint64(i), specimen.Options{Seed: 1}); err != nil {
			b.Fatal(err)
		}
	}
}
