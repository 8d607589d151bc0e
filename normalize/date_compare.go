package normalize

// CompareDates compares two dates:
//
//   - Match: the same day, or the same partial date;
//   - Compatible "partial": one is a part of the other, 1990 and 1990-06-15;
//   - Compatible "century": the same but for the century, which one of them got
//     from two digits, and which may be that of the other: 2008 and 1908, but not
//     1985 and 1585;
//   - Compatible "calendar": one was converted from the Hijri calendar, whose
//     tables differ by a day, and by two days before 1391 AH (1971);
//   - NotComparable: one is not a date;
//   - Mismatch: else.
func CompareDates(a, b Date) Comparison {
	if !a.IsValid() || !b.IsValid() {
		return Comparison{NotComparable, NoReason}
	}
	years := a.Year() - b.Year()
	century := (years == 100 || years == -100) && (a.completedFor(b) || b.completedFor(a))
	partial := false
	switch {
	case years != 0 && !century:
		return compareHijri(a, b)
	case a.Month() == 0 || b.Month() == 0:
		partial = a.Month() != b.Month()
	case a.Month() != b.Month():
		return compareHijri(a, b)
	case a.Day() == 0 || b.Day() == 0:
		partial = a.Day() != b.Day()
	case a.Day() != b.Day():
		return compareHijri(a, b)
	}
	switch {
	case century:
		return Comparison{Compatible, ByCentury}
	case partial:
		return Comparison{Compatible, ByPrecision}
	}
	return Comparison{Match, NoReason}
}

// completedFor reports whether d got its century from two digits and may have got that
// of e. The latest year not after the reference date may be too late, and never too
// early: 2008 may be 1908, but 1980 is not 2080.
func (d Date) completedFor(e Date) bool {
	switch d.YearRule() {
	case YearNotAfter:
		return 1900 <= e.Year() && e.Year() < d.Year()
	case YearWindow:
		return 1900 <= e.Year() && e.Year() < 2100
	}
	return false
}

// compareHijri compares different dates of which one may be converted.
func compareHijri(a, b Date) Comparison {
	if (a.Calendar() == Hijri || b.Calendar() == Hijri) && a.Precision() == DayPrecision && b.Precision() == DayPrecision {
		days := dayNumber(a.Year(), a.Month(), a.Day()) - dayNumber(b.Year(), b.Month(), b.Day())
		tolerance := 1
		if max(a.ordinal(), b.ordinal()) < firstOf1391.ordinal() {
			tolerance = 2
		}
		if -tolerance <= days && days <= tolerance {
			return Comparison{Compatible, ByCalendar}
		}
	}
	return Comparison{Mismatch, NoReason}
}

// firstOf1391 is 1391-01-01 AH, from when on the tables of the Umm al-Qura
// calendar differ by one day at most.
var firstOf1391 = makeDate(1971, 2, 26, DayPrecision)
