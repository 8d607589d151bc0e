package number

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

// era says that a century character in chars means a birth year from year on.
type era struct {
	chars string
	year  int
}

// shift is what an issuer adds to month and day to state something else, and
// what it states. The sum of no shift is written too where another one exists.
type shift struct {
	month, day int
	year       int  // the century, 0 for not stated
	sex        byte // 0 for not stated
}

// Sex stated by parity. Two countries have it the other way round.
const (
	odd    = "13579"
	even   = "02468"
	digit0 = "0123456789"
	latinA = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
)

func (s *scheme) sexOf(c rune) byte {
	switch {
	case c == 0: // saves looking
		return 0
	case strings.ContainsRune(s.male, c):
		return 'M'
	case strings.ContainsRune(s.female, c):
		return 'F'
	case strings.ContainsRune(s.other, c):
		return 'X'
	}
	return 0
}

// birth reads the embedded date. A date that is not the birth date is verified
// all the same, but states nothing about the holder.
func (s *scheme) birth(n string, p *parts, f *Facts) Problem {
	if p.years == 0 {
		return NoProblem
	}
	century := 0
	for _, e := range s.eras {
		if p.era != 0 && strings.ContainsRune(e.chars, p.era) {
			century = e.year
		}
	}
	if s.century != nil {
		century = s.century(n, p.year)
	}
	month, day, sex := p.month, p.day, byte(0)
	for _, by := range s.shifts {
		m, d := p.month-by.month, p.day-by.day
		if s.possible(m, 12) && (!p.hasDay || s.possible(d, 31)) {
			month, day, sex = m, d, by.sex
			if by.year != 0 {
				century = by.year
			}
		}
	}
	year, yearDigits := p.year, p.years
	switch {
	case p.years == 3: // the thousands are left out
		yearDigits = 4
		if year += 1000; year < 1800 {
			year += 1000
		}
	case p.years == 2 && century != 0:
		year, yearDigits = year+century, 4
	}
	if p.years == 4 && (year < 1800 || year > 2099) {
		return WrongDate
	}
	// Two digits stand for a leap year when it is one in any century, as 00 is.
	if p.hasMonth && !s.possible(month, 12) ||
		p.hasDay && (!s.possible(day, 31) || day > normalize.DaysIn(year, month)) {
		return WrongDate
	}
	if !s.notBirth {
		f.Year, f.YearDigits, f.Month, f.Day, f.Sex = year, yearDigits, month, day, sex
		f.BirthText = n[p.date.from:p.date.to]
		if month == 0 {
			f.Day = 0
		}
	}
	return NoProblem
}

// possible reports whether a month or day can be, 0 being unknown.
func (s *scheme) possible(n, most int) bool {
	return 1 <= n && n <= most || n == 0 && s.unknownDay
}

// dayAfter counts days from 1 January of a year, which is day 0.
func dayAfter(year, days int) (y, month, day int) {
	const others = 365 - 28 // the days of a year but for February
	for ; days >= others+normalize.DaysIn(year, 2); year++ {
		days -= others + normalize.DaysIn(year, 2)
	}
	for month = 1; days >= normalize.DaysIn(year, month); month++ {
		days -= normalize.DaysIn(year, month)
	}
	return year, month, days + 1
}
