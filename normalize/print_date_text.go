package normalize

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// dateForm is a way to print a date: a pattern of the parts, and the words in it.
//
// In the pattern D, M and Y stand for the numbers of day, month and year, as often as
// they have digits at least, MMM for the name of the month, NNN for its name in another
// language, and what stands in braces for a word: {Y} is the unit of the year, {year} the
// Gregorian beside that of an era. All else stands for itself.
type dateForm struct {
	pattern  string
	calendar Calendar
	months   *monthSpelling
	others   *monthSpelling // of NNN
	variant  int            // which of several words for a month
	change   func(string) string
	words    map[string]string
	eras     []era
	first    string // the first year of an era, "" when it has a number as the others
	unknown  string // how a part that is not known is printed; "" is XX, and no form of its own
	zero     rune   // the digit 0, when it is not that of ASCII
	han      bool   // Chinese numerals
	reaches  func(d Date) bool
}

// dateParts are the numbers of a date in the calendar in which it is printed.
type dateParts struct{ year, month, day int }

// text returns the date, "" when it has no such form.
func (f *dateForm) text(p *Parsed) string {
	d := p.Value.Date
	if p.State != Read || !d.IsValid() {
		return ""
	}
	if d.Precision() == DayPrecision && f.unknown != "" || d.Precision() < DayPrecision && !f.parted() {
		return ""
	}
	parts, ok := d.in(f.calendar)
	if !ok {
		return ""
	}
	mark := ""
	if f.eras != nil {
		if mark, parts.year, ok = eraOf(f.eras, d); !ok {
			return ""
		}
	}
	var b []byte
	stated := NoPrecision
	for rest := f.pattern; rest != ""; {
		c, n := rest[0], 1
		for n < len(rest) && rest[n] == c {
			n++
		}
		switch c {
		case 'D':
			b = f.number(b, parts.day, n)
			stated = max(stated, DayPrecision)
		case 'M', 'N':
			stated = max(stated, MonthPrecision)
			if n < 3 {
				b = f.number(b, parts.month, n)
				break
			}
			name := f.monthName(c, parts.month)
			if name == "" {
				return ""
			}
			b = append(b, name...)
		case 'Y':
			if n == 2 && f.calendar == Gregorian && (d.Month() == 0 || !f.reaches(d)) {
				return ""
			}
			b = f.year(b, parts.year, n)
		case '{':
			n = strings.IndexByte(rest, '}') + 1
			switch word := rest[1 : n-1]; word {
			case "era":
				b = append(b, mark...)
			case "year": // beside that of the era
				b = appendDigits(b, d.Year(), 4)
			case "th":
				b = append(b, f.ordinal(parts.day)...)
			default:
				b = append(b, f.words[word]...)
			}
		default:
			b = append(b, rest[:n]...)
		}
		rest = rest[n:]
	}
	if stated < d.Precision() {
		return ""
	}
	return f.inScript(string(b))
}

// parted reports whether marks or blanks part the numbers, so that one that is not known
// can be told.
func (f *dateForm) parted() bool {
	return strings.ContainsAny(f.pattern, " -/.") && !strings.ContainsAny(f.pattern, "{T:,") && !strings.Contains(f.pattern, "DM")
}

// number appends the number of a day or a month, or what stands for an unknown one.
func (f *dateForm) number(b []byte, n, width int) []byte {
	switch {
	case n == 0 && f.unknown == "":
		return append(b, "XX"...)
	case n == 0:
		return append(b, f.unknown...)
	case f.han:
		return appendHan(b, n)
	}
	return appendDigits(b, n, width)
}

// year appends the number of a year.
func (f *dateForm) year(b []byte, year, width int) []byte {
	switch {
	case year == 1 && f.first != "":
		return append(b, f.first...)
	case f.han && f.eras == nil:
		for _, c := range strconv.Itoa(year) {
			b = utf8.AppendRune(b, hanDigits[c-'0'])
		}
		return b
	case f.han:
		return appendHan(b, year)
	case width == 2 && f.eras == nil:
		year %= 100
	}
	return appendDigits(b, year, width)
}

// hanDigits are the Chinese numerals from 0 to 10.
var hanDigits = [...]rune{'〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'}

// appendHan appends a number below 100 by tens.
func appendHan(b []byte, n int) []byte {
	if n >= 20 {
		b = utf8.AppendRune(b, hanDigits[n/10])
	}
	if n >= 10 {
		b = utf8.AppendRune(b, hanDigits[10])
	}
	if n%10 > 0 {
		b = utf8.AppendRune(b, hanDigits[n%10])
	}
	return b
}

// monthName returns the name of a month. Beside marks or digits an abbreviation has no
// full stop, and digits touch no name of two letters.
func (f *dateForm) monthName(of byte, month int) string {
	rows := f.months
	if of == 'N' {
		rows = f.others
	}
	if month == 0 {
		return ""
	}
	name := rows.name(month, f.variant)
	if of == 'M' {
		before, behind, _ := strings.Cut(f.pattern, "MMM")
		if before != "" && before[len(before)-1] != ' ' || behind != "" && behind[0] != ' ' {
			name = strings.TrimRight(name, ".॰׳")
		}
		if strings.HasSuffix(before, "D") && (strings.Contains(name, "’") || utf8.RuneCountInString(name) < 3 || isRoman(strings.ToLower(name))) {
			return ""
		}
	}
	return f.changed(name)
}

// changed returns the name of a month in the letters of the form. Roman numerals are
// capitals.
func (f *dateForm) changed(name string) string {
	if f.change == nil || name == "" || isRoman(strings.ToLower(name)) {
		return name
	}
	return f.change(name)
}

// ordinal returns what stands behind the number of a day in the language of the months.
func (f *dateForm) ordinal(day int) string {
	if f.months.languages[0] == "fr" {
		if day == 1 {
			return dateWordsOf("ordinal", "", "fr")[0]
		}
		return ""
	}
	words := dateWordsOf("ordinal", "", "en") // st nd rd th
	if n := day % 10; 0 < n && n < 4 && day/10 != 1 {
		return words[n-1]
	}
	return words[len(words)-1]
}

// inScript writes the digits of s in the script of the form.
func (f *dateForm) inScript(s string) string {
	if f.zero == 0 || f.zero == '0' {
		return s
	}
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return f.zero + r - '0'
		}
		return r
	}, s)
}

// eraOf returns the name of the era of a date and the year in it. Of the year in which
// one Japanese era follows another only the days tell.
func eraOf(eras []era, d Date) (name string, n int, ok bool) {
	for i := range eras {
		switch e := &eras[i]; {
		case e.backward && d.Year() < e.base:
			return e.name, e.base - d.Year(), true
		case e.backward || d.Year() <= e.base:
		case d.Year() > e.base+1 || !e.first.IsValid() || d.Precision() == DayPrecision && !d.Before(e.first):
			return e.name, d.Year() - e.base, true
		case d.Precision() != DayPrecision:
			return "", 0, false
		}
	}
	return "", 0, false
}

// in returns the numbers of a date in a calendar. Only the whole dates of calendars with
// other months have such.
func (d Date) in(c Calendar) (p dateParts, ok bool) {
	p = dateParts{d.Year(), d.Month(), d.Day()}
	switch c {
	case Buddhist:
		p.year += 543
		return p, d.Year() > 1941 // the year of change has no first quarter
	case Hijri:
		return d.inHijri()
	case Jalali:
		return d.inJalali()
	}
	return p, true
}

// upperIn returns what writes a word of a language in capitals.
func upperIn(language string) func(string) string {
	upper := strings.ToUpper
	if language == "tr" || language == "az" {
		upper = func(s string) string { return strings.ToUpperSpecial(unicode.TurkishCase, s) }
	}
	return func(s string) string { return norm.NFC.String(upper(norm.NFD.String(s))) } // ΐ has no capital of its own
}
