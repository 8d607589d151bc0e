package specimen_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/number"
	"github.com/ocrlint/ocrlint/normalize/specimen"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
)

// documents are some of every country and type.
var documents = sync.OnceValues(func() (all []*specimen.Document, err error) {
	for _, country := range specimen.Countries() {
		for _, typ := range specimen.Types(country) {
			for i := range uint64(16) {
				d, err := specimen.New(i, specimen.Options{Country: country, Type: typ, Seed: 1})
				if err != nil {
					return nil, fmt.Errorf("%s %s: %w", country, typ, err)
				}
				all = append(all, d)
			}
		}
	}
	return all, nil
})

func every(t *testing.T) []*specimen.Document {
	all, err := documents()
	if err != nil {
		t.Fatal(err)
	}
	return all
}

// TestZones holds that every zone verifies and says what the document says.
func TestZones(t *testing.T) {
	for _, d := range every(t) {
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
			if got := z.Element(e); z.Has(e) && got != date.ZoneText() {
				t.Errorf("%s %s: %s is %q", d.Country, d.Type, field, got)
			}
		}
		if d.Layout != "RU-INTERNAL" && z.Has(mrz.Surname) && !slices.Contains(d.Cut, mrz.Surname) && !mrz.Spells(d.Holder.Surname, z.Element(mrz.Surname), d.Country) {
			t.Errorf("%s %s: the zone spells %q %q", d.Country, d.Type, d.Holder.Surname, z.Element(mrz.Surname))
		}
	}
}

// TestNumbers holds that every number is one of its scheme and says of the holder
// what the document says.
func TestNumbers(t *testing.T) {
	for _, d := range every(t) {
		for field, id := range d.Schemes {
			s, _ := number.Lookup(id)
			r := s.Check(d.Values[field])
			if f := r.Facts; f.Month != 0 && f.Month != d.Holder.Birth.Month() || f.Sex != 0 && f.Sex != d.Holder.Sex {
				t.Errorf("%s %s: %s %q by %s states %s", d.Country, d.Type, field, d.Values[field], id, f)
			}
			role := number.OfHolder
			switch field {
			case normalize.DocumentNumber:
				role = number.OfDocument
			case normalize.PersonalNumber:
			default: // nobody asks whose a file number is
				continue
			}
			if m, ok := number.Identify(d.Country, d.Type.String(), role, d.Values[field]); ok && m.Result.Status != number.Valid {
				t.Errorf("%s %s: %s %q by %s is taken for %s: %v", d.Country, d.Type, field, d.Values[field], id, m.Scheme, m.Result.Problem)
			}
			if r.Status != number.Valid || r.Problem != number.NoProblem {
				t.Errorf("%s %s: %s %q by %s: %v %v", d.Country, d.Type, field, d.Values[field], id, r.Status, r.Problem)
			}
		}
	}
}

// TestValues holds that the parsers read every value back.
func TestValues(t *testing.T) {
	told := map[string]bool{}
	for _, d := range every(t) {
		country, _ := normalize.MakeCountry(d.Country)
		for field, text := range d.Values {
			h := normalize.Hints{Field: field, Country: country, Type: d.Type, AsOf: normalize.MustParseDate("2026-01-01")}
			printed := text
			switch field {
			case normalize.Sex:
				h.Notation = "ICAO"
			case normalize.Weight:
				printed += " kg"
			case normalize.Height:
				printed += " cm"
			}
			p := normalize.Parse(printed, h)
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

// TestNames holds that the names of a holder agree with each other and with the zone.
func TestNames(t *testing.T) {
	for _, d := range every(t) {
		p := d.Holder
		if p == nil {
			continue
		}
		country, _ := normalize.MakeCountry(p.Country)
		parts := normalize.Names{Surname: p.Surname, SecondSurname: p.SecondSurname, GivenNames: p.GivenNames}
		for _, other := range []normalize.Names{{FullName: p.FullName}, {FullName: p.NativeName, Language: p.Language}} {
			if c := normalize.CompareNames(parts, other, country).FullName; c.Agreement == normalize.Mismatch {
				t.Errorf("%s: %q %q, %q: %v", p.Country, p.Surname, p.GivenNames, other.FullName, c.Reason)
			}
		}
	}
}

// TestLives holds the order of the dates, and that the document is valid on the day.
func TestLives(t *testing.T) {
	for _, day := range []string{"2026-01-01", "2024-02-29", "1999-12-31"} {
		asOf := normalize.MustParseDate(day)
		for i := range uint64(5000) {
			d, err := specimen.New(i, specimen.Options{Seed: 3, AsOf: asOf})
			if err != nil {
				t.Fatal(err)
			}
			last := "1850-01-01"
			for _, f := range []normalize.Field{normalize.BirthDate, normalize.FirstIssueDate, normalize.RegistrationDate, normalize.IssueDate} {
				if s := d.Values[f]; s != "" {
					if s < last || s > day {
						t.Errorf("%d: %s of %s %s is %s, after %s", i, f, d.Country, d.Type, s, last)
					}
					last = s
				}
			}
			if s := d.Values[normalize.ExpiryDate]; s != "" && (s < day || s <= d.Values[normalize.IssueDate]) {
				t.Errorf("%d: %s %s expires on %s", i, d.Country, d.Type, s)
			}
		}
	}
}

// TestWishes holds what is said to wishes that cannot be met.
func TestWishes(t *testing.T) {
	for _, test := range []struct {
		wish specimen.Options
		want string
	}{
		{specimen.Options{Country: "QQQ"}, "no documents of such a country; there are those of AFG AGO ALB "},
		{specimen.Options{Country: "NOR", Type: normalize.VoterCard}, "no documents of such a type of NOR; there are passport national_id driving_license residence_permit visa travel_document"},
		{specimen.Options{Type: normalize.Verification}, "no documents of such a type of any country; there are passport national_id "},
	} {
		d, err := specimen.New(0, test.wish)
		if d != nil || err == nil || !strings.HasPrefix(err.Error(), test.want) {
			t.Errorf("%v: %v", test.wish, err)
		}
	}
}

// TestSame holds that a document depends on seed, index and wish alone.
func TestSame(t *testing.T) {
	var lines []string
	for i := range uint64(120) {
		d, err := specimen.New(i, specimen.Options{Seed: 2026})
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, fmt.Sprintf("%d %s %s", i, d.Country, d.Type))
		for _, f := range normalize.Fields() {
			if s := d.Values[f]; s != "" {
				lines = append(lines, "\t"+strings.TrimSpace(f.String()+" "+s+" "+d.Schemes[f]))
			}
		}
		for _, l := range d.Zone {
			lines = append(lines, "\t"+l)
		}
	}
	golden.File(t, "testdata/documents.golden", strings.Join(lines, "\n")+"\n")
}

// TestAnyOrder holds that documents do not depend on what was asked for before, or
// beside.
func TestAnyOrder(t *testing.T) {
	const count = 300
	var forth, back [count]*specimen.Document
	var both sync.WaitGroup
	for _, ask := range []struct {
		into *[count]*specimen.Document
		at   func(i int) int
	}{{&forth, func(i int) int { return i }}, {&back, func(i int) int { return count - 1 - i }}} {
		both.Go(func() {
			for i := range count {
				d, err := specimen.New(uint64(ask.at(i)), specimen.Options{Seed: 9})
				if err != nil {
					t.Error(err)
				}
				ask.into[ask.at(i)] = d
			}
		})
	}
	both.Wait()
	if d := cmp.Diff(forth, back, cmpopts.IgnoreUnexported(specimen.Person{}), cmp.Comparer(func(a, b normalize.Date) bool { return a == b })); d != "" {
		t.Error(d)
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
