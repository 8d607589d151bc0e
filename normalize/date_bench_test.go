package normalize

import (
	"strings"
	"testing"
	"time"
)

func BenchmarkParsePrintedDate(b *testing.B) {
	asOf, _ := MakeDate(2026, 11, 21)
	idn, _ := MakeCountry("IDN")
	for _, bb := range []struct {
		name, text string
		h          Hints
	}{
		{"promised", "26-12-1993", Hints{Field: BirthDate, Notation: "DD-MM-YYYY", AsOf: asOf}},
		{"iso", "1993-12-26", Hints{Field: BirthDate, AsOf: asOf}},
		{"day-first", "26-12-1993", Hints{Field: BirthDate, AsOf: asOf}},
		{"country", "03/04/1993", Hints{Field: BirthDate, Country: idn, AsOf: asOf}},
		{"month-name", "26 DEC 1993", Hints{Field: BirthDate, AsOf: asOf}},
		{"two-digits", "26 DEC 93", Hints{Field: BirthDate, AsOf: asOf}},
		{"ideographs", "1993年12月26日", Hints{Field: BirthDate, AsOf: asOf}},
	} {
		b.Run(bb.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if p := ParsePrintedDate(bb.text, bb.h); p.State != Read {
					b.Fatal(p.State)
				}
			}
		})
	}
	b.Run("zone", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if p := ParseZoneDate("931226", Hints{Field: BirthDate, AsOf: asOf}); p.State != Read {
				b.Fatal(p.State)
			}
		}
	})
	b.Run("baseline-time.Parse", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := time.Parse("02-01-2006", "26-12-1993"); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// The longest texts that cost the most: many words before digits that may be
// dates.
func BenchmarkParsePrintedDateHostile(b *testing.B) {
	for _, s := range []string{
		strings.Repeat("A ", 55) + "1-13-1987",
		"1-12-1987 " + strings.Repeat("JAN ", 29),
		strings.Repeat("1-", 64),
		strings.Repeat("O-", 50) + "1987",
		strings.Repeat("月", 42),
		strings.Repeat("12 a ", 25),
	} {
		b.Run("", func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				ParsePrintedDate(s, Hints{})
			}
		})
	}
}
