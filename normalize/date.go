package normalize

import (
	"strconv"
)

// Date is a civil date of the Gregorian calendar, whole or partial. It has no
// time and no time zone. The zero value is "not given" and not valid. Dates are
// comparable with ==.
type Date struct {
	// From the high bits: the year, 4 bits of the month, 5 of the day, then 2 of the
	// precision, 3 of the calendar and 2 of the year rule. One word, which compares by
	// its high bits and travels in a register.
	bits uint32
}

// Where the parts are.
const (
	yearShift      = 16
	monthShift     = 12
	dayShift       = 7
	precisionShift = 5
	calendarShift  = 2
)

func makeDate(year, month, day int, p Precision) Date {
	return Date{uint32(year)<<yearShift | uint32(month)<<monthShift | uint32(day)<<dayShift | uint32(p)<<precisionShift}
}

// coarse returns d without the parts that are finer than the precision.
func (d Date) coarse(p Precision) Date {
	month, day := d.Month(), d.Day()
	if p < MonthPrecision {
		month = 0
	}
	if p < DayPrecision {
		day = 0
	}
	return makeDate(d.Year(), month, day, p).In(d.Calendar()).By(d.YearRule())
}

// inYear returns d in another year, which is printed.
func (d Date) inYear(year int) Date {
	d.bits = d.bits&(1<<yearShift-1) | uint32(year)<<yearShift
	return d.By(YearPrinted)
}

// Precision says which parts of a date are known.
type Precision uint8

// The precisions of a valid date.
const (
	NoPrecision    Precision = iota
	YearPrecision            // 1990
	MonthPrecision           // 1990-06
	DayPrecision             // 1990-06-15
)

// Calendar is the calendar in which a date was printed. The Date itself is
// always Gregorian.
type Calendar uint8

// The calendars of identity documents.
const (
	Gregorian Calendar = iota
	Buddhist
	Minguo
	Japanese
	Hijri
	Jalali
	numCalendars
)

var calendarNames = [numCalendars]string{"gregorian", "buddhist", "minguo", "japanese", "hijri", "jalali"}

// String returns the lower-case English name of the calendar.
func (c Calendar) String() string {
	if c >= numCalendars {
		return ""
	}
	return calendarNames[c]
}

// YearRule says how the century of a date came about.
type YearRule uint8

// The year rules.
const (
	YearPrinted  YearRule = iota // four digits, or a calendar that needs no century
	YearNotAfter                 // two digits: the latest year not after the reference date
	YearWindow                   // two digits: the year nearest to the reference date that the role allows
)

// MakeDate returns the date year-month-day. Day, or month and day, may be 0
// when unknown. ok is false when there is no such day in the calendar or the
// year is outside 1 to 9999.
func MakeDate(year, month, day int) (d Date, ok bool) {
	switch {
	case year < 1 || year > 9999:
		return Date{}, false
	case month == 0 && day == 0:
		return makeDate(year, 0, 0, YearPrecision), true
	case month < 1 || month > 12:
		return Date{}, false
	case day == 0:
		return makeDate(year, month, 0, MonthPrecision), true
	case day < 1 || day > DaysIn(year, month):
		return Date{}, false
	}
	return makeDate(year, month, day, DayPrecision), true
}

// DaysIn returns the number of days of a month of the Gregorian calendar.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// ParseDate reads the canonical form: YYYY-MM-DD, YYYY-MM or YYYY. Printed
// notations are read by ParsePrintedDate.
func ParseDate(s string) (Date, error) {
	part := func(from, to int) int {
		n := 0
		for _, c := range []byte(s[from:to]) {
			if c < '0' || c > '9' {
				return -1
			}
			n = n*10 + int(c-'0')
		}
		if n == 0 {
			return -1
		}
		return n
	}
	year, month, day := -1, 0, 0
	switch len(s) {
	case 4:
		year = part(0, 4)
	case 7:
		if s[4] == '-' {
			year, month = part(0, 4), part(5, 7)
		}
	case 10:
		if s[4] == '-' && s[7] == '-' {
			year, month, day = part(0, 4), part(5, 7), part(8, 10)
		}
	}
	d, ok := MakeDate(year, month, day)
	if !ok {
		return Date{}, errDate
	}
	return d, nil
}

// MustParseDate is ParseDate for constants; it panics on an error.
func MustParseDate(s string) Date {
	d, err := ParseDate(s)
	if err != nil {
		panic(err)
	}
	return d
}

// IsValid reports whether d is a date, whole or partial.
func (d Date) IsValid() bool { return d.Precision() != NoPrecision }

// Year returns the year.
func (d Date) Year() int { return int(d.bits >> yearShift) }

// Month returns the month, 1 to 12, or 0 when unknown.
func (d Date) Month() int { return int(d.bits >> monthShift & 15) }

// Day returns the day of the month, or 0 when unknown.
func (d Date) Day() int { return int(d.bits >> dayShift & 31) }

// Precision says which parts are known.
func (d Date) Precision() Precision { return Precision(d.bits >> precisionShift & 3) }

// Calendar returns the calendar in which the date was printed.
func (d Date) Calendar() Calendar { return Calendar(d.bits >> calendarShift & 7) }

// YearRule says how the century came about.
func (d Date) YearRule() YearRule { return YearRule(d.bits & 3) }

// In returns d marked as printed in calendar c.
func (d Date) In(c Calendar) Date { return Date{d.bits&^(7<<calendarShift) | uint32(c)<<calendarShift} }

// By returns d marked with the rule that completed its year.
func (d Date) By(r YearRule) Date { return Date{d.bits&^3 | uint32(r)} }

// Civil returns the date alone, without calendar and year rule, for ==.
func (d Date) Civil() Date { return Date{d.bits &^ (1<<precisionShift - 1)} }

// Compare orders dates by year, month and day; an unknown part sorts first.
func (d Date) Compare(e Date) int { return d.ordinal() - e.ordinal() }

func (d Date) ordinal() int { return int(d.bits >> dayShift) }

// Before reports that d is certainly earlier than e: partial dates are compared
// only as far as both are known.
func (d Date) Before(e Date) bool {
	last := d.ordinal() // of the days that d may be; an unknown part of e is 0
	switch d.Precision() {
	case NoPrecision:
		return false
	case YearPrecision:
		last |= 15<<5 | 31
	case MonthPrecision:
		last |= 31
	}
	return last < e.ordinal()
}

// AddDays returns the day that is n days later; a date that is no day stays as it is.
func (d Date) AddDays(n int) Date {
	if d.Precision() != DayPrecision {
		return d
	}
	return dayDate(dayNumber(d.Year(), d.Month(), d.Day()) + n)
}

// YearsTo returns how many whole years lie between d and the day e, the least and the
// most that are possible where d is partial. Who is born on 29 February is a year
// older on 1 March.
func (d Date) YearsTo(e Date) (least, most int) {
	years := func(month, day int) int {
		n := e.Year() - d.Year()
		if month<<5|day > e.Month()<<5|e.Day() {
			n--
		}
		return n
	}
	switch d.Precision() {
	case YearPrecision:
		return years(12, 31), years(1, 1)
	case MonthPrecision:
		return years(d.Month(), DaysIn(d.Year(), d.Month())), years(d.Month(), 1)
	}
	return years(d.Month(), d.Day()), years(d.Month(), d.Day())
}

// String returns YYYY-MM-DD, YYYY-MM, YYYY, or "" for the zero value.
func (d Date) String() string {
	var b [len("2006-01-02")]byte
	return string(d.Append(b[:0]))
}

// Append appends the canonical form to b.
func (d Date) Append(b []byte) []byte {
	if !d.IsValid() {
		return b
	}
	y, month, day := d.Year(), byte(d.Month()), byte(d.Day())
	b = append(b, '0'+byte(y/1000), '0'+byte(y/100%10), '0'+byte(y/10%10), '0'+byte(y%10))
	if month != 0 {
		b = append(b, '-', '0'+month/10, '0'+month%10)
	}
	if day != 0 {
		b = append(b, '-', '0'+day/10, '0'+day%10)
	}
	return b
}

// MarshalText returns the canonical form.
func (d Date) MarshalText() ([]byte, error) { return d.Append(nil), nil }

// UnmarshalText reads the canonical form, or nothing.
func (d *Date) UnmarshalText(text []byte) error {
	if len(text) == 0 {
		*d = Date{}
		return nil
	}
	v, err := ParseDate(string(text))
	if err == nil {
		*d = v
	}
	return err
}

func appendDigits(b []byte, n, width int) []byte {
	for p := 1; p < width; p++ {
		if n < pow10[p] {
			b = append(b, '0')
		}
	}
	return strconv.AppendInt(b, int64(n), 10)
}

var pow10 = [...]int{1, 10, 100, 1000}
