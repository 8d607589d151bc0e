package normalize

import (
	"math/bits"
	"time"

	"github.com/jalaali/go-jalaali"
)

// calendarNotes tell the conversion of a date.
var calendarNotes = [numCalendars]Note{
	Buddhist: NoteBuddhist,
	Minguo:   NoteMinguo,
	Japanese: NoteJapanese,
	Hijri:    NoteHijri,
	Jalali:   NoteJalali,
}

// addIn adds a date printed in calendar cal. Of a date without day or month it
// adds the Gregorian months or years that the period touches.
func (c *dateChoices) addIn(cal Calendar, year, month, day int) {
	first, last := [3]int{year, month, day}, [3]int{year, month, day}
	toGregorian := jalaliToGregorian
	switch cal {
	case Buddhist:
		c.addBuddhist(year, month, day)
		return
	case Hijri:
		toGregorian = hijriToGregorian
	case Jalali:
	default:
		c.addCivil(cal, year, month, day)
		return
	}
	if month == 0 {
		first[1], last[1] = 1, 12
	}
	if day == 0 {
		first[2], last[2] = 1, 30
		if _, ok := toGregorian(last[0], last[1], last[2]); !ok {
			last[2] = 29
		}
	}
	for _, p := range [...][3]int{first, last} {
		d, ok := toGregorian(p[0], p[1], p[2])
		c.add(d.coarse(precisionOf(month, day)).In(cal), ok)
	}
}

func precisionOf(month, day int) Precision {
	switch {
	case month == 0:
		return YearPrecision
	case day == 0:
		return MonthPrecision
	}
	return DayPrecision
}

// addBuddhist adds a date of the Thai solar calendar. From 1941 its years begin
// in January; before, in April, so that
// January to March belong to the Gregorian year after.
func (c *dateChoices) addBuddhist(year, month, day int) {
	old := year <= 2483
	if old && month <= 3 {
		c.addCivil(Buddhist, year-542, month, day)
	}
	if !old || month == 0 || month > 3 {
		c.addCivil(Buddhist, year-543, month, day)
	}
}

// addIslamic adds a date whose year is of the Hijri or the Jalali calendar.
func (c *dateChoices) addIslamic(year, month, day int, h *Hints) {
	cal := islamicCalendar(h)
	if cal != Jalali {
		c.addIn(Hijri, year, month, day)
	}
	if cal != Hijri {
		c.addIn(Jalali, year, month, day)
	}
}

// islamicCalendar returns the calendar of years like 1405 in the country or the
// language of a document, Gregorian when neither tells.
func islamicCalendar(h *Hints) Calendar {
	if c := habitsOf(h.Country).calendar; c == Hijri || c == Jalali {
		return c
	}
	switch primaryLanguage(h.Language) {
	case "fa", "ps":
		return Jalali
	case "ar":
		return Hijri
	}
	return Gregorian
}

// jalaliToGregorian converts a date of the Iranian solar calendar.
func jalaliToGregorian(year, month, day int) (Date, bool) {
	if year < firstIslamic || year > lastIslamic {
		return Date{}, false // the library is exact in this range, and told no further
	}
	y, m, d, err := jalaali.ToGregorian(year, jalaali.Month(month), day)
	if err != nil {
		return Date{}, false
	}
	return MakeDate(y, int(m), d)
}

// hijriToGregorian converts a date of the Umm al-Qura calendar, a month from 1 to 12
// and a day from 1, within the years of its table.
func hijriToGregorian(year, month, day int) (Date, bool) {
	row := year - firstHijri
	if row < 0 || row >= len(hijriMonths) {
		return Date{}, false
	}
	days := hijriDays(hijriMonths[row], month-1)
	if day > hijriDays(hijriMonths[row], month)-days {
		return Date{}, false
	}
	n := hijriStart + days + day - 1
	for _, year := range hijriMonths[:row] {
		n += hijriDays(year, 12)
	}
	return dayDate(n), true
}

// hijriDays returns the days of the first n months of a year of the table: 28
// for each, and the sum of its pairs of bits.
func hijriDays(year uint32, n int) int {
	year &= 1<<(2*n) - 1
	return 28*n + bits.OnesCount32(year&0x555555) + 2*bits.OnesCount32(year&0xAAAAAA)
}

// dayNumber returns the days from 1970-01-01 to a Gregorian date.
func dayNumber(year, month, day int) int {
	return int(time.Date(year, time.Month(month), day, 0, 0, 0, 0, time.UTC).Unix() / (24 * 60 * 60))
}

// dayDate returns the date with the given dayNumber.
func dayDate(n int) Date {
	t := time.Unix(int64(n)*24*60*60, 0).UTC()
	d, _ := MakeDate(t.Year(), int(t.Month()), t.Day())
	return d
}
