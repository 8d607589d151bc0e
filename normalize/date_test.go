package normalize

import (
	"cmp"
	"fmt"
	"testing"
)

func TestParseDate(t *testing.T) {
	for _, text := range []string{"1990-06-15", "1990-06", "1990", "0001-01-01", "9999-12-31", "2000-02-29", "1996-11-30", "1996-01-31"} {
		d, err := ParseDate(text)
		if err != nil || d.String() != text || MustParseDate(text) != d {
			t.Errorf("%s: %v %v", text, d, err)
		}
		var again Date
		if err := again.UnmarshalText([]byte(text)); err != nil || again != d {
			t.Errorf("%s: unmarshalled as %v, %v", text, again, err)
		}
	}
	for _, text := range []string{
		"", "0", "0000", "0000-01-01", "1990-00", "1990-13", "1990-00-15", "1990-06-00", "1990-06-31", "1990-11-31", "1990-06-32", "1900-02-29", "2001-02-29",
		"199", "19900", "1990-6", "1990/06", "1990.06-15", "1990-06.15", "1990/06/15", "1990-06-1", "1990-6-015", "199O-06-15", "1990-0:-15", "1990-06-1/",
		"+990", "-990", "1990-06-15 ", "1990-06-15T", "19900615", "198--06-05", "1984-12_07", "1960-1209", "1960_12-09",
	} {
		d := MustParseDate("1990-06-15")
		err := d.UnmarshalText([]byte(text))
		if text == "" {
			if err != nil || d != (Date{}) {
				t.Errorf("nothing: %v %v", d, err)
			}
			continue
		}
		if err == nil || d != MustParseDate("1990-06-15") {
			t.Errorf("%q is read as %v", text, d)
		}
		if _, err := ParseDate(text); err == nil || err.Error() != "not a date of the form YYYY-MM-DD, YYYY-MM or YYYY" {
			t.Errorf("%q: %v", text, err)
		}
	}
	defer func() {
		if recover() == nil {
			t.Error("MustParseDate does not panic")
		}
	}()
	MustParseDate("1990-06-31")
}

func TestMakeDate(t *testing.T) {
	for _, tt := range []struct {
		y, m, d   int
		want      string
		precision Precision
	}{
		{1990, 6, 15, "1990-06-15", DayPrecision},
		{1990, 6, 0, "1990-06", MonthPrecision},
		{1990, 0, 0, "1990", YearPrecision},
		{1, 1, 1, "0001-01-01", DayPrecision},
		{9999, 12, 31, "9999-12-31", DayPrecision},
		{0, 6, 15, "", NoPrecision},
		{-1, 6, 15, "", NoPrecision},
		{10000, 6, 15, "", NoPrecision},
		{1990, 0, 15, "", NoPrecision},
		{1990, -1, 15, "", NoPrecision},
		{1990, -1, 0, "", NoPrecision},
		{1990, 13, 15, "", NoPrecision},
		{1990, 13, 0, "", NoPrecision},
		{1990, 6, -1, "", NoPrecision},
		{1990, 0, -1, "", NoPrecision},
		{1990, 6, 31, "", NoPrecision},
		{2000, 2, 29, "2000-02-29", DayPrecision},
		{2000, 2, 30, "", NoPrecision},
		{1900, 2, 29, "", NoPrecision},
	} {
		d, ok := MakeDate(tt.y, tt.m, tt.d)
		if d.String() != tt.want || ok != (tt.want != "") || d.IsValid() != ok || d.Precision() != tt.precision {
			t.Errorf("%d-%d-%d: %v %v, want %s", tt.y, tt.m, tt.d, d, ok, tt.want)
		}
	}
}

func TestDateOrder(t *testing.T) {
	// a before b, b before a, the order of a and b
	for _, tt := range []struct {
		a, b          string
		before, after bool
		order         int
	}{
		{"1990-06-15", "1990-06-16", true, false, -1},
		{"1990-06-15", "1990-07-01", true, false, -1},
		{"1990-06-15", "1991-01-01", true, false, -1},
		{"1990-06-15", "1990-06-15", false, false, 0},
		{"1990-06", "1990-06-15", false, false, -1},
		{"1990", "1990-06-15", false, false, -1},
		{"1990", "1990-06", false, false, -1},
		{"1990", "1990", false, false, 0},
		{"1990-06", "1990-06", false, false, 0},
		{"1990-05", "1990-06-15", true, false, -1},
		{"1990-05", "1990-06", true, false, -1},
		{"1990-01", "1990-01-15", false, false, -1},
		{"1990-06-01", "1990-06", false, false, 1},
		{"1990", "1991-06-15", true, false, -1},
		{"1990", "1991", true, false, -1},
		{"1990-06", "1990-07", true, false, -1},
		{"1990-06-15", "1991", true, false, -1},
		{"1990-06-15", "1990-07", true, false, -1},
		{"1990", "1990-01-01", false, false, -1},
		{"1989-12-31", "1990", true, false, -1},
		{"", "1990-06-15", false, false, -1},
		{"", "", false, false, 0},
	} {
		var a, b Date
		if a.UnmarshalText([]byte(tt.a)) != nil || b.UnmarshalText([]byte(tt.b)) != nil {
			t.Fatal(tt)
		}
		if a.Before(b) != tt.before || b.Before(a) != tt.after || cmp.Compare(a.Compare(b), 0) != tt.order || cmp.Compare(b.Compare(a), 0) != -tt.order {
			t.Errorf("%q and %q: before %v, after %v, order %d", tt.a, tt.b, a.Before(b), b.Before(a), a.Compare(b))
		}
	}
}

// The parts of a date are kept apart.
func TestDateParts(t *testing.T) {
	for year := 1907; year < 1911; year++ {
		for _, c := range [...]Calendar{Gregorian, Buddhist, Jalali, Hijri} {
			for _, r := range [...]YearRule{YearPrinted, YearNotAfter, YearWindow} {
				civil := makeDate(year, 7, 31, DayPrecision)
				for _, d := range [...]Date{civil.In(c).By(r), civil.By(r).In(c), civil.In(numCalendars - 1).By(r).In(c), civil.By(YearWindow).In(c).By(r)} {
					if d.Year() != year || d.Month() != 7 || d.Day() != 31 || d.Precision() != DayPrecision || d.Calendar() != c || d.YearRule() != r || d.Civil() != civil {
						t.Errorf("%v in %s by %d: %#v", civil, c, r, d)
					}
				}
				if d := civil.In(c).By(r).inYear(2008); d != makeDate(2008, 7, 31, DayPrecision).In(c) {
					t.Errorf("%v in 2008: %#v", civil, d)
				}
				month, of := makeDate(year, 7, 0, MonthPrecision).In(c).By(r), makeDate(year, 0, 0, YearPrecision).In(c).By(r)
				if d := civil.In(c).By(r); d.coarse(DayPrecision) != d || d.coarse(MonthPrecision) != month || d.coarse(YearPrecision) != of || month.coarse(MonthPrecision) != month {
					t.Errorf("%v is coarsely %v, %v", d, d.coarse(MonthPrecision), d.coarse(YearPrecision))
				}
			}
		}
	}
}

func TestAddDays(t *testing.T) {
	for _, tt := range []struct {
		from string
		days int
		to   string
	}{
		{"2024-02-28", 1, "2024-02-29"}, {"2024-02-28", 2, "2024-03-01"}, {"2023-02-28", 1, "2023-03-01"}, {"1999-12-31", 366, "2000-12-31"},
		{"2026-11-27", -30, "2026-10-28"}, {"1969-12-31", 1, "1970-01-01"}, {"1900-01-01", -1, "1899-12-31"}, {"2026-11-27", 0, "2026-11-27"},
		{"2026-11", 30, "2026-11"}, {"2026", 1, "2026"},
	} {
		if got := MustParseDate(tt.from).AddDays(tt.days); got != MustParseDate(tt.to) {
			t.Errorf("%d days behind %s: %v, want %s", tt.days, tt.from, got, tt.to)
		}
	}
	if got := (Date{}).AddDays(1); got.IsValid() {
		t.Error(got)
	}
}

func TestYearsTo(t *testing.T) {
	for _, tt := range []struct {
		from, to    string
		least, most int
	}{
		{"1990-06-15", "2026-06-14", 35, 35}, {"1990-06-15", "2026-06-15", 36, 36}, {"1990-06-15", "2026-06-16", 36, 36},
		{"1990-06-15", "2026-05-31", 35, 35}, {"1990-06-15", "2026-07-01", 36, 36}, {"1990-12-31", "2026-01-01", 35, 35}, {"1990-01-31", "2026-12-01", 36, 36},
		{"2000-02-29", "2018-02-28", 17, 17}, {"2000-02-29", "2018-03-01", 18, 18},
		{"1990", "2026-01-01", 35, 36}, {"1990", "2026-06-15", 35, 36}, {"1990", "2026-12-30", 35, 36}, {"1990", "2026-12-31", 36, 36},
		{"1990-06", "2026-05-31", 35, 35}, {"1990-06", "2026-06-01", 35, 36}, {"1990-06", "2026-06-29", 35, 36}, {"1990-06", "2026-06-30", 36, 36},
		{"2000-02", "2026-02-28", 25, 26}, {"2001-02", "2026-02-28", 25, 25},
	} {
		if least, most := MustParseDate(tt.from).YearsTo(MustParseDate(tt.to)); least != tt.least || most != tt.most {
			t.Errorf("from %s to %s: %d to %d years", tt.from, tt.to, least, most)
		}
	}
}

func TestDateStrings(t *testing.T) {
	if got := fmt.Sprint(Gregorian, Buddhist, Minguo, Japanese, Hijri, Jalali, Calendar(6), Calendar(99)); got != "gregorian buddhist minguo japanese hijri jalali  " {
		t.Error(got)
	}
	d := MustParseDate("1990-06-15").In(Hijri).By(YearNotAfter)
	if d.Calendar() != Hijri || d.YearRule() != YearNotAfter || d.Civil() != MustParseDate("1990-06-15") || d == d.Civil() || d.Civil().Calendar() != Gregorian {
		t.Errorf("%#v", d)
	}
	for text, zone := range map[string]string{"1990-06-15": "900615", "1990-06": "9006<<", "1990": "90<<<<", "2005-11-09": "051109"} {
		if got := MustParseDate(text).ZoneText(); got != zone {
			t.Errorf("%s: %s", text, got)
		}
	}
	if got := (Date{}).ZoneText(); got != "<<<<<<" {
		t.Error(got)
	}
}
