package document

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

// The other dates of a page decide between the forms of six digits and of a date with
// slashes; the zone keeps its century; a national number completes no year that the
// document states.
func TestSettle(t *testing.T) {
	date := func(f normalize.Field, w Witness, text string) Raw { return Raw{Field: f, Witness: w, Text: text} }
	for _, tt := range []struct {
		name, country string
		raws          []Raw
		field         normalize.Field
		witness       Witness
		want          string
	}{
		{"YYMMDD", "AUT", []Raw{date(normalize.BirthDate, Visual, "710909"), date(normalize.ExpiryDate, Visual, "111231")},
			normalize.ExpiryDate, Visual, "2011-12-31"},
		{"DDMMYY", "AUT", []Raw{date(normalize.BirthDate, Visual, "311071"), date(normalize.ExpiryDate, Visual, "111231")},
			normalize.ExpiryDate, Visual, "2031-12-11"},
		{"no evidence", "AUT", []Raw{date(normalize.BirthDate, Visual, "101011"), date(normalize.ExpiryDate, Visual, "111231")},
			normalize.ExpiryDate, Visual, "ambiguous"},
		{"both forms", "AUT", []Raw{date(normalize.BirthDate, Visual, "710909"), date(normalize.IssueDate, Visual, "311099"), date(normalize.ExpiryDate, Visual, "111231")},
			normalize.ExpiryDate, Visual, "ambiguous"},
		{"another page", "AUT", []Raw{date(normalize.BirthDate, Barcode, "710909"), date(normalize.ExpiryDate, Visual, "111231")},
			normalize.ExpiryDate, Visual, "ambiguous"},
		{"day first", "", []Raw{date(normalize.BirthDate, Visual, "25/12/1971"), date(normalize.ExpiryDate, Visual, "03/04/2031")},
			normalize.ExpiryDate, Visual, "2031-04-03"},
		{"month first", "", []Raw{date(normalize.BirthDate, Visual, "12/25/1971"), date(normalize.ExpiryDate, Visual, "03/04/2031")},
			normalize.ExpiryDate, Visual, "2031-03-04"},
		{"another form", "", []Raw{date(normalize.BirthDate, Visual, "25.12.1971"), date(normalize.ExpiryDate, Visual, "03/04/2031")},
			normalize.ExpiryDate, Visual, "ambiguous"},
		{"the vendor's parse of a zone", "AUT", []Raw{date(normalize.ExpiryDate, VendorMRZ, "111231")},
			normalize.ExpiryDate, VendorMRZ, "2011-12-31"},
		{"another witness", "AUT", []Raw{date(normalize.ExpiryDate, Visual, "31.12.2011"), date(normalize.ExpiryDate, Barcode, "111231")},
			normalize.ExpiryDate, Barcode, "2011-12-31"},
		{"a centenarian", "UTO", []Raw{date(normalize.BirthDate, Visual, "01 JUL 1908"), date(normalize.BirthDate, VendorMRZ, "080701")},
			normalize.BirthDate, VendorMRZ, "1908-07-01"},
		{"no year of a document", "UTO", []Raw{date(normalize.BirthDate, Visual, "01 JUL 1508"), date(normalize.BirthDate, VendorMRZ, "080701")},
			normalize.BirthDate, VendorMRZ, "2008-07-01"},
		{"a year to come", "UTO", []Raw{date(normalize.ExpiryDate, Visual, "01 JUL 2331"), date(normalize.ExpiryDate, VendorMRZ, "310701")},
			normalize.ExpiryDate, VendorMRZ, "2031-07-01"},
		{"a 4 read as l", "UTO", []Raw{date(normalize.BirthDate, Visual, "2l-08-1974"), date(normalize.BirthDate, Barcode, "1974-08-24")},
			normalize.BirthDate, Visual, "1974-08-24"},
		{"a 1 read as l", "UTO", []Raw{date(normalize.BirthDate, Visual, "2l-08-1974"), date(normalize.BirthDate, Barcode, "1974-08-21")},
			normalize.BirthDate, Visual, "1974-08-21"},
		{"another month", "UTO", []Raw{date(normalize.BirthDate, Visual, "2l-08-1974"), date(normalize.BirthDate, Barcode, "1974-09-24")},
			normalize.BirthDate, Visual, "1974-08-21"},
		{"a digit misread", "UTO", []Raw{date(normalize.BirthDate, Visual, "2E-08-1974"), date(normalize.BirthDate, VendorMRZ, "740823")},
			normalize.BirthDate, Visual, "1974-08-23"},
	} {
		d := Assemble(Options{AsOf: normalize.MustParseDate("2026-11-21")}, Source{Type: normalize.NationalID, Country: tt.country, Raws: tt.raws})
		r := d.CanonicalOf(tt.field, func(r *Reading) bool { return r.Origin.Witness == tt.witness })
		if r == nil {
			t.Fatalf("%s: no reading", tt.name)
		}
		if got := strings.TrimSuffix(r.Value.Date.String()+r.State.String(), "read"); got != tt.want {
			t.Errorf("%s: %s, want %s", tt.name, got, tt.want)
		}
	}
}

// Two pages that are alike are decided alike, each by its own dates, whichever comes
// first: neither is evidence for the other.
func TestSettleAlike(t *testing.T) {
	page := func(w Witness) []Raw {
		return []Raw{{Field: normalize.BirthDate, Witness: w, Text: "03/04/1990"}, {Field: normalize.IssueDate, Witness: w, Text: "13/08/2024"}}
	}
	d := Assemble(Options{AsOf: normalize.MustParseDate("2026-11-21")}, Source{Type: normalize.NationalID, Raws: append(page(Visual), page(Barcode)...)})
	for _, r := range d.Field(normalize.BirthDate) {
		if r.Value.Date.String() != "1990-04-03" || r.Note != normalize.NoteOtherDates {
			t.Errorf("%s: %s, %s", r.Origin.Witness, r.Value.Date, r.Note)
		}
	}
}

// A number that states the birth in four digits completes no zone against a printed
// year: two witnesses of three agree.
func TestNumberCompletesNoPrintedYear(t *testing.T) {
	d := &Document{AsOf: normalize.MustParseDate("2026-11-21")}
	zone := normalize.ParseZoneDate("080701", normalize.Hints{Field: normalize.BirthDate, AsOf: d.AsOf})
	read := func(s string) normalize.Parsed {
		return normalize.Parsed{State: normalize.Read, Value: normalize.Value{Date: normalize.MustParseDate(s)}}
	}
	for _, printed := range []string{"2008-07-01", "1908-07-01", ""} {
		d.Readings = []Reading{
			{Parsed: read("1908-07-01"), Field: normalize.BirthDate, Origin: Origin{0, Number}},
			{Parsed: zone, Field: normalize.BirthDate, Origin: Origin{0, MRZ}},
		}
		want := "1908-07-01"
		if printed != "" {
			d.Readings = append(d.Readings, Reading{Parsed: read(printed), Field: normalize.BirthDate, Origin: Origin{0, Visual}})
			want = printed
		}
		d.settle()
		if got := d.Readings[1].Value.Date.String(); got != want {
			t.Errorf("printed %q: the zone says %s, want %s", printed, got, want)
		}
	}
}
