package number

import (
	"regexp"
	"testing"
)

func BenchmarkCheck(b *testing.B) {
	for _, bench := range []struct{ scheme, value string }{
		{"idn-nik", "3171015708450001"},
		{"chn-resident-id", "11010519491231002X"},
		{"mex-curp", "AAPR630321HDFLRC09"},
		{"ind-aadhaar", "234123412346"},
		{"mys-nric", "770305021234"},
		{"kor-rrn", "8001011234560"},
		{"ita-cf", "RSSMRA85T10A562S"},
	} {
		s, _ := Lookup(bench.scheme)
		b.Run(bench.scheme, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if s.Check(bench.value).Status != Valid {
					b.Fatal(bench.value)
				}
			}
		})
	}
	b.Run("chn-resident-id/separators", func(b *testing.B) {
		s, _ := Lookup("chn-resident-id")
		b.ReportAllocs()
		for b.Loop() {
			s.Check("110105 19491231 002x")
		}
	})
	b.Run("candidates/IDN", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Candidates("IDN", "3171015708450001")
		}
	})
	b.Run("identify/IDN", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Identify("IDN", "national_id", OfHolder, "3171011708450001")
		}
	})
	// The baseline is what a validator usually does: a compiled regular
	// expression for the shape alone.
	b.Run("baseline/regexp", func(b *testing.B) {
		shape := regexp.MustCompile(`^[1-8]\d{5}(18|19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])\d{3}[0-9X]$`)
		b.ReportAllocs()
		for b.Loop() {
			shape.MatchString("11010519491231002X")
		}
	})
}
