package normalize

import (
	"time"

	"github.com/jalaali/go-jalaali"
)

// inJalali returns the date in the Iranian solar calendar.
func (d Date) inJalali() (p dateParts, ok bool) {
	if d.Precision() != DayPrecision {
		return dateParts{}, false
	}
	y, m, day, err := jalaali.ToJalaali(d.Year(), time.Month(d.Month()), d.Day())
	if err != nil || y < firstIslamic || y > lastIslamic {
		return dateParts{}, false
	}
	return dateParts{y, int(m), day}, true
}

// inHijri returns the date in the Umm al-Qura calendar, within the years of its table.
func (d Date) inHijri() (p dateParts, ok bool) {
	n := dayNumber(d.Year(), d.Month(), d.Day()) - hijriStart
	if d.Precision() != DayPrecision || n < 0 {
		return dateParts{}, false
	}
	for i, year := range hijriMonths {
		if days := hijriDays(year, 12); n >= days {
			n -= days
			continue
		}
		month := 1
		for month < 12 && hijriDays(year, month) <= n {
			month++
		}
		return dateParts{firstHijri + i, month, n - hijriDays(year, month-1) + 1}, true
	}
	return dateParts{}, false
}
