package normalize

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// What becomes of two texts of one field, in either order.
func TestCompare(t *testing.T) {
	golden.Rows(t, "testdata/compare.tsv", 4, func(t *testing.T, f []string) string {
		h := hintsOf(t, f[1])
		h.AsOf = MustParseDate("2026-11-01")
		var ok bool
		if h.Field, ok = ParseField(f[0]); !ok {
			t.Fatalf("%q is no field", f[0])
		}
		a, b := Parse(f[2], h), Parse(f[3], h)
		c := Compare(h.Field, a, b)
		if again := Compare(h.Field, b, a); again != c {
			t.Errorf("%s %q and %q: %v, and the other way round %v", f[0], f[2], f[3], c, again)
		}
		return strings.TrimSpace(c.Agreement.String() + " " + c.Reason.String())
	})
}

// What another witness may decide, and what it may not.
func TestSettle(t *testing.T) {
	for _, tt := range []struct {
		field       Field
		text, other string
		open        bool
		allows      bool
		want        string
	}{
		{BirthDate, "03/04/1990", "1990-04-03", true, true, "1990-04-03: decided by the reading of another witness"},
		{BirthDate, "03/04/1990", "1990-03-04", true, true, "1990-03-04: decided by the reading of another witness"},
		{BirthDate, "03/04/1990", "1991-03-04", true, false, "ambiguous 1990-03-04 1990-04-03"},
		{BirthDate, "1990-04-03", "1990-03-04", false, false, "1990-04-03"},
		{BirthDate, "08/06/15", "1915-06-08", true, true, "1915-06-08: decided by the reading of another witness"},
		{Sex, "K", "F", true, true, "F: decided by the reading of another witness"},
		{Sex, "F", "M", false, false, "F"},
		{Nationality, "KOREAN", "PRK", true, true, "PRK: decided by the reading of another witness"},
		{Nationality, "KOREAN", "JPN", true, false, "ambiguous KOR PRK"},
		{IssuingCountry, "East Timor (TMP)", "TMP", true, true, "TMP: decided by the reading of another witness"},
		{IssuingCountry, "East Timor (TMP)", "TLS", true, true, "TLS: decided by the reading of another witness"},
		{BirthDate, "03/04/1990", "---", true, false, "ambiguous 1990-03-04 1990-04-03"},
		{Nationality, "KOREAN", "WNA", true, false, "ambiguous KOR PRK"},
		{MaritalStatus, "DUL", "widowed", true, true, "widowed: decided by the reading of another witness"},
		{Sex, "---", "M", false, false, "unknown: unspecified"},
	} {
		h := Hints{Field: tt.field, AsOf: MustParseDate("2026-11-01")}
		p, other := Parse(tt.text, h), Parse(tt.other, h)
		if open := p.Open(); open != tt.open {
			t.Errorf("%q: open %t", tt.text, open)
		}
		if allows := p.Allows(other.Value); allows != tt.allows {
			t.Errorf("%q allows %q: %t", tt.text, tt.other, allows)
		}
		settled := p.Settle(other.Value)
		if got := resultText(p); got != tt.want || settled != (tt.open && tt.allows) {
			t.Errorf("%q beside %q: %s, %t; want %s", tt.text, tt.other, got, settled, tt.want)
		}
	}
}

// A zone's two digits of a year are open to a printed year of another century, and to
// no other date.
func TestSettleCentury(t *testing.T) {
	h := Hints{Field: BirthDate, AsOf: MustParseDate("2026-11-01")}
	for _, tt := range []struct {
		other   string
		settled bool
		want    string
	}{
		{"1908-07-01", true, "1908-07-01"}, {"2008-07-01", false, "2008-07-01"}, {"1908-07-02", false, "2008-07-01"}, {"1909-07-01", false, "2008-07-01"},
	} {
		p := ParseZoneDate("080701", h)
		if !p.Open() {
			t.Fatal("not open")
		}
		if settled := p.Settle(Parse(tt.other, h).Value); settled != tt.settled || p.Value.String() != tt.want || settled && (p.Note != NoteSettled || p.Open()) {
			t.Errorf("080701 beside %s: %v, %t", tt.other, p, settled)
		}
		zone := ParseZoneDate("080701", h)
		if q := ParseZoneDate("080701", h); q.Settle(zone.Value) {
			t.Error("the same two digits settle nothing")
		}
	}
	old := h
	old.AsOf = MustParseDate("2000-11-01")
	if p, q := ParseZoneDate("080701", h), ParseZoneDate("080701", old); q.Value.Date.Year() != 1908 || p.Settle(q.Value) {
		t.Errorf("two digits settle %v", p)
	}
	for _, other := range []string{"2008-06-15", "1908-06-15"} {
		p := Parse("08/06/15", h)
		if !p.Settle(Parse(other, h).Value) || p.Value.String() != other || p.Open() {
			t.Errorf("08/06/15 beside %s: %v", other, p)
		}
	}
	if p, q := Parse("08/06/15", h), ParseZoneDate("080615", h); !p.Settle(q.Value) || p.Value.Date != q.Value.Date || !p.Open() {
		t.Errorf("080615 closes the century: %v", p)
	}
	if p := Parse("1908-07-01", h); p.Open() || p.Settle(Parse("2008-07-01", h).Value) {
		t.Error("a printed year is open")
	}
}

// What a witness makes of a date of which a character was repaired, and of no other.
func TestSettleMisread(t *testing.T) {
	h := Hints{Field: BirthDate, AsOf: MustParseDate("2026-11-01")}
	for _, tt := range []struct{ text, other, want string }{
		{"2l-08-1974", "1974-08-24", "1974-08-24: decided by the reading of another witness"},
		{" 2l-08-1974 ", "1974-08-24", "1974-08-24: decided by the reading of another witness"},
		{"2l-08-1974", "1974-08-21", "1974-08-21: decided by the reading of another witness"},
		{"2l-08-1974", "1974-07-21", ""},
		{"2l-08-1974", "1974-08-31", ""}, // a 2 is no digit misread
		{"21-08-1974", "1974-08-24", ""}, // nothing was repaired
		{"2l-08-1974, " + strings.Repeat(" ", 40) + "JAKARTA", "1974-08-24", ""},
		{"?8-08-1974", "1974-08-18", ""}, // it is open: Settle decides
	} {
		p := Parse(tt.text, h)
		was := resultText(p)
		settled := p.SettleMisread(tt.text, h, Parse(tt.other, h).Value)
		if want := tt.want; want == "" && (settled || resultText(p) != was) || want != "" && (!settled || resultText(p) != want) {
			t.Errorf("%q beside %s: %s, %t; want %s", tt.text, tt.other, resultText(p), settled, want)
		}
	}
}

// Two digits of a year of each role.
func TestCenturyOfRoles(t *testing.T) {
	for field, want := range map[Field]string{
		BirthDate: "1930-01-01", IssueDate: "1930-01-01", FirstIssueDate: "1930-01-01", ExpiryDate: "2030-01-01", RegistrationDate: "ambiguous 1930-01-01 2030-01-01",
	} {
		p := ParseZoneDate("300101", Hints{Field: field, AsOf: MustParseDate("2026-11-01")})
		p.Note = 0
		if got := resultText(p); got != want {
			t.Errorf("%s: 300101 is %s, want %s", field, got, want)
		}
	}
}
