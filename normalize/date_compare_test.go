package normalize

import "testing"

func TestCompareDates(t *testing.T) {
	date := func(s string) Date {
		d, err := ParseDate(s)
		if err != nil && s != "" {
			t.Fatal(err)
		}
		return d
	}
	for _, tt := range []struct {
		a, b Date
		want Comparison
	}{
		{date("1990-06-15"), date("1990-06-15"), Comparison{Match, NoReason}},
		{date("1990-06"), date("1990-06"), Comparison{Match, NoReason}},
		{date("1990-06-15"), date("1990-06-15").In(Hijri).By(YearNotAfter), Comparison{Match, NoReason}},
		{date("1990-06-15"), date("1990-06"), Comparison{Compatible, ByPrecision}},
		{date("1990"), date("1990-06-15"), Comparison{Compatible, ByPrecision}},
		{date("1990"), date("1990-06"), Comparison{Compatible, ByPrecision}},
		{date("1990-05"), date("1990-06-15"), Comparison{Mismatch, NoReason}},
		{date("1990-06-15"), date("1990-06-16"), Comparison{Mismatch, NoReason}},
		{date("1991"), date("1990-06-15"), Comparison{Mismatch, NoReason}},
		{date("1926-06-15"), date("2026-06-15").By(YearNotAfter), Comparison{Compatible, ByCentury}},
		{date("1926-06-15").By(YearWindow), date("2026-06-15"), Comparison{Compatible, ByCentury}},
		{date("1926"), date("2026-06-15").By(YearNotAfter), Comparison{Compatible, ByCentury}},
		{date("2080-06-15"), date("1980-06-15").By(YearNotAfter), Comparison{Mismatch, NoReason}},
		{date("1926-06-15"), date("2026-06-15"), Comparison{Mismatch, NoReason}},
		{date("1926-06-14"), date("2026-06-15").By(YearNotAfter), Comparison{Mismatch, NoReason}},
		{date("1900-06-15"), date("2000-06-15").By(YearNotAfter), Comparison{Compatible, ByCentury}},
		{date("1899-06-15"), date("1999-06-15").By(YearNotAfter), Comparison{Mismatch, NoReason}},
		{date("2000-06-15").By(YearWindow), date("1900-06-15"), Comparison{Compatible, ByCentury}},
		{date("1999-06-15").By(YearWindow), date("1899-06-15"), Comparison{Mismatch, NoReason}},
		{date("1999-06-15").By(YearWindow), date("2099-06-15"), Comparison{Compatible, ByCentury}},
		{date("2000-06-15").By(YearWindow), date("2100-06-15"), Comparison{Mismatch, NoReason}},
		{date("1971-02-25").In(Hijri), date("1971-02-23"), Comparison{Compatible, ByCalendar}},
		{date("1971-02-26").In(Hijri), date("1971-02-24"), Comparison{Mismatch, NoReason}},
		{date("1971-03-01").In(Hijri), date("1971-02-28"), Comparison{Compatible, ByCalendar}},
		{date("1984-12-07").In(Hijri), date("1984-12-08"), Comparison{Compatible, ByCalendar}},
		{date("1984-12-31"), date("1985-01-01").In(Hijri), Comparison{Compatible, ByCalendar}},
		{date("1984-12-07").In(Hijri), date("1984-12-09"), Comparison{Mismatch, NoReason}},
		{date("1960-12-07").In(Hijri), date("1960-12-09"), Comparison{Compatible, ByCalendar}},
		{date("1960-12-07").In(Hijri), date("1960-12-10"), Comparison{Mismatch, NoReason}},
		{date("1984-12-07").In(Jalali), date("1984-12-08"), Comparison{Mismatch, NoReason}},
		{date("1984-12").In(Hijri), date("1984-11-30"), Comparison{Mismatch, NoReason}},
		{Date{}, date("1990-06-15"), Comparison{NotComparable, NoReason}},
		{date("1990-06-15"), Date{}, Comparison{NotComparable, NoReason}},
	} {
		if got := CompareDates(tt.a, tt.b); got != tt.want {
			t.Errorf("CompareDates(%v, %v) = %v, want %v", tt.a, tt.b, got, tt.want)
		}
		if got := CompareDates(tt.b, tt.a); got != tt.want {
			t.Errorf("CompareDates(%v, %v) = %v, want %v", tt.b, tt.a, got, tt.want)
		}
	}
}
