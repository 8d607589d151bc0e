package normalize

import (
	"strings"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// dateText is a printed date cut into its parts.
type dateText struct {
	own      *habits // of the country
	language string  // of the text, "" when unknown
	parts    [maxDateParts]datePart
	n        int
	mark     calendarMark
	word     string // the key of the last name of a month
	note     Note   // what became of a word
	words    int    // words that mean nothing in a date
	oddAt    int    // the parts before the last such word
	next     byte   // the role of the number that follows, when a unit says so
	joint    bool   // a word that stands only beside the name of a month
	alien    bool   // the month is named in a language that the country does not print
	native   bool   // the month is named in one that it prints
	guess    bool   // a word of dates in some languages, and it is not known whether of this text
	bad      int    // where the only character stands that is not accounted for, -1 when it is not one

	permanent, absent, unsupported bool // words that say so
}

const maxDateParts = 8

// datePart is a number, the name of a month, or an unknown part.
type datePart struct {
	value  int32
	months uint16 // a named month: bit m for month m
	kind   partKind
	digits uint8 // how many digits were printed
	role   byte  // 'Y', 'M' or 'D' when a unit says so, else 0
	sep    byte  // what stands before: '/', '-', '.', ',', ' ', or 0
}

type partKind uint8

const (
	numberPart partKind = iota
	monthPart
	blankPart // "--", "XX", "**", "00"
)

// scan cuts s, a plain text, into parts. It reports whether every character is
// accounted for, a digit, a separator or of a known word, and that many parts may be
// a date.
func (t *dateText) scan(s string) bool {
	if t.bad = unpaired(s); t.bad >= 0 {
		return false
	}
	odd := false // an unknown part of which a character is misread: 0 for 00
	for i := 0; i < len(s); {
		j := i
		for j < len(s) && !isDigit(s[j]) && !isWordByte(s[j]) && maskRow(s, j) == 0 {
			j++
		}
		if t.bad = oddMark(s, i, j); t.bad < 0 && i > 0 && t.n == 0 && strings.IndexByte(s[i:j], '/') >= 0 {
			t.bad = i // a slash before the first part
		} else if i == 0 && j < len(s) && !isDigit(s[j]) && t.own.code != "" && t.own.calendar != Buddhist && strings.TrimSpace(s[:j]) == "-" {
			t.bad = strings.IndexByte(s, '-') // one dash stands for a day of one digit
		}
		if t.bad >= 0 {
			return false
		}
		ok := true
		sep := t.separators(s[i:j], i == 0, j == len(s))
		switch i = j; {
		case j == len(s):
		case maskRow(s, j) > 0:
			if i += maskRow(s, j); !t.blank(i-j, sep, j > 0 && isDigit(s[j-1]), i < len(s) && isDigit(s[i])) {
				return false
			}
		case isDigit(s[j]):
			v := int32(0)
			for ; j < len(s) && isDigit(s[j]); j++ {
				if j-i < 8 {
					v = v*10 + int32(s[j]-'0')
				}
			}
			odd = odd || v == 0 && (j-i == 1 || j-i == 3)
			if t.loneStop(s, i, j) {
				t.bad = j
				return false
			}
			t.addNumber(datePart{value: v, digits: uint8(j - i), sep: sep})
			i = j
		default:
			if i, ok = t.scanWord(s, i, sep); !ok {
				return false
			}
		}
		if t.n > maxDateParts || t.words > 1 || t.words > 0 && t.n != t.oddAt {
			return false
		}
	}
	return !odd
}

func isLatin(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

func isWordByte(c byte) bool { return c >= utf8.RuneSelf || isLatin(c) }

func (t *dateText) add(p datePart) {
	if t.n < maxDateParts {
		t.parts[t.n] = p
	}
	t.n++
}

func (t *dateText) addNumber(p datePart) {
	p.role, t.next = t.next, 0
	if p.value == 0 && p.digits != 2 {
		p.kind = blankPart
	}
	t.add(p)
}

// unpaired returns the place of the first parenthesis that has no other, -1 when
// there is none.
func unpaired(s string) int {
	open := -1
	for i := range len(s) {
		switch {
		case s[i] == '(' && open >= 0, s[i] == ')' && open < 0:
			return i
		case s[i] == '(':
			open = i
		case s[i] == ')':
			open = -1
		}
	}
	return open
}

// oddMark returns the place of the first mark in s[i:j], which stands between
// numbers and words, that is no separator of dates, -1 when there is none. A mark
// that touches a digit is a separator, or else a digit misread.
func oddMark(s string, i, j int) int {
	digitBefore, digitAfter := i > 0 && isDigit(s[i-1]), j < len(s) && isDigit(s[j])
	for k := i; k < j; {
		c, from := s[k], k
		for k < j && s[k] == c {
			k++
		}
		row := k - from
		touchesLast, touchesNext := from == i && digitBefore, k == j && digitAfter
		ok := false
		switch c {
		case ' ', '\t', '\n', '\r':
			ok = true
		case '/':
			// A blank on one side of a slash is no blank, and nothing is no unknown part.
			ok = !(touchesLast && k < j || touchesNext && from > i || touchesLast && touchesNext && row > 1)
		case '(', ')':
			ok = row == 1
		case '.', ',':
			ok = row == 1 && (from == i && (k == j || s[k] == ' ' || !digitBefore) && i > 0 || !touchesLast && k < j) ||
				touchesLast && touchesNext && row == 2 && twoDigits(s, i, j)
			if ok && touchesLast && j == len(s) && k == j { // "5." at the end, where no other stop is
				ok = i > 1 && isDigit(s[i-2]) || hasStop(s[:i])
			}
		case '\'':
			ok = row == 1 && from == i && i > 0 && !digitBefore
		case '-', '_', '~':
			switch {
			case touchesLast && touchesNext:
				ok = row == 1 || row == 2 && twoDigits(s, i, j)
			case touchesLast:
				ok = row == 1 && k == j && j < len(s)
			case touchesNext:
				ok = row == 1 && from == i && i > 0
			default:
				ok = c == '-'
			}
		}
		if ok && from > i && !isBlankMark(c) && !isBlankMark(s[from-1]) && s[from-1] != '.' {
			ok = false // two marks in a row, but for the end of an abbreviation
		}
		if !ok {
			return from
		}
	}
	return -1
}

// twoDigits reports whether two digits stand before s[i:j] and behind it.
func twoDigits(s string, i, j int) bool {
	return i > 1 && isDigit(s[i-2]) && j+1 < len(s) && isDigit(s[j+1])
}

// loneStop reports whether the stop behind a single digit s[i:j] is none of the
// notation: a comma stands behind a day that the month precedes, a full stop behind a
// day in the languages that write ordinals so, or behind every number.
func (t *dateText) loneStop(s string, i, j int) bool {
	if j-i != 1 || j >= len(s) || s[j] != ',' && s[j] != '.' || j+1 < len(s) && s[j+1] != ' ' {
		return false
	}
	if s[j] == ',' {
		return !t.lastIs(monthPart) && t.next == 0
	}
	return t.own.code != "" && !t.own.prints(ordinalLanguages) && !hasWord(ordinalLanguages, t.language) && stopped(s) < 2
}

// stopped returns how many numbers in s a full stop follows.
func stopped(s string) (n int) {
	for i := 1; i < len(s); i++ {
		if s[i] == '.' && isDigit(s[i-1]) {
			n++
		}
	}
	return n
}

// The languages that write the number of a day as an ordinal, with a full stop.
const ordinalLanguages = "de lb da nb nn fo is fi et lv cs sk sl hr bs sr mk hu"

// isBlankMark reports whether c parts two marks.
func isBlankMark(c byte) bool { return c == ' ' || c == '/' || c == '(' || c == ')' || c < ' ' }

// hasStop reports whether a full stop stands in s.
func hasStop(s string) bool {
	for i := range len(s) {
		if s[i] == '.' {
			return true
		}
	}
	return false
}

// separators adds the unknown parts of a run of separators, which stand between
// two other parts or at an end, and returns the strongest separator.
func (t *dateText) separators(run string, first, last bool) (sep byte) {
	empty, slash := first, false // nothing stands since the start or a slash
	for i := range len(run) {
		switch c := run[i]; c {
		case '/':
			if empty {
				t.add(datePart{kind: blankPart, digits: 2, sep: sep})
			}
			empty, slash, sep = true, true, '/'
		case '-', '_', '~':
			opens := i == 0 && first || i > 0 && (run[i-1] == ' ' || run[i-1] == '/')
			closes := i+1 == len(run) && last || i+1 < len(run) && (run[i+1] == ' ' || run[i+1] == '/')
			if opens && closes {
				t.add(datePart{kind: blankPart, sep: sep})
				empty = false
			} else if sep != '/' {
				sep = '-'
			}
		case '.', ',':
			if sep == 0 || sep == ' ' {
				sep = c
			}
		default:
			if sep == 0 {
				sep = ' '
			}
		}
	}
	if last && empty && slash {
		t.add(datePart{kind: blankPart, digits: 2, sep: sep})
	}
	return sep
}

// maskRow returns the length of the row at s[i] that stands for an unknown part: two
// or more asterisks, question marks or lines, or dashes that separate no digits. It
// is 0 for anything else.
func maskRow(s string, i int) int {
	c := s[i]
	if c != '*' && c != '?' && c != '_' && c != '-' {
		return 0
	}
	j := i
	for j < len(s) && s[j] == c {
		j++
	}
	if j-i < 2 || c == '-' && (i > 0 && isDigit(s[i-1]) || j < len(s) && isDigit(s[j])) {
		return 0
	}
	return j - i
}

// blank adds an unknown part, a year when it is four characters wide. Digits belong
// to it only as the first ones of a year: 19XX.
func (t *dateText) blank(width int, sep byte, touchesLast, touchesNext bool) (ok bool) {
	p := datePart{kind: blankPart, digits: 2, sep: sep}
	if touchesNext {
		return false
	}
	if touchesLast && t.n > 0 && t.n <= maxDateParts {
		last := &t.parts[t.n-1]
		if width += int(last.digits); last.kind != numberPart || width != 4 {
			return false
		}
		t.n--
		p.sep = last.sep
		t.note |= NoteMasked
	}
	if width == 4 {
		p.digits = 4
	}
	t.add(p)
	return true
}

// maxIdeographs is the length in runes of the longest word in Chinese,
// Japanese and Korean script.
const maxIdeographs = 6

// scanIdeograph reads a word or a numeral of a script that sets no blanks
// between words.
func (t *dateText) scanIdeograph(s string, i int, sep byte) (end int, ok bool) {
	var ends [maxIdeographs]int
	n, j := 0, i
	for n < maxIdeographs && j < len(s) {
		r, size := utf8.DecodeRuneInString(s[j:])
		if !ideograph(r) {
			break
		}
		j += size
		ends[n] = j
		n++
	}
	if n == 0 {
		return i, false
	}
	if v, digits, end := hanNumber(s[i:]); end > 0 {
		t.addNumber(datePart{value: v, digits: digits, sep: sep})
		return i + end, true
	}
	var buf [8 * utf8.UTFMax * maxIdeographs]byte
	for n--; n >= 0; n-- {
		rows := dateWordRows(fold.Append(buf[:0], s[i:ends[n]]))
		for r := range rows {
			if t.addWord(&rows[r], s, i, ends[n], sep) {
				return ends[n], true
			}
		}
	}
	t.words += 2
	return ends[0], true
}

// ideograph reports whether r is Chinese, Japanese or Korean.
func ideograph(r rune) bool {
	return 0x3005 <= r && r <= 0x30FF || 0x3400 <= r && r <= 0x9FFF || 0xAC00 <= r && r <= 0xD7A3
}

// hanNumber reads a number in Chinese numerals at the start of s: 一九九〇 by
// digits, 二十一 by tens. end is the length read, 0 when there is none.
func hanNumber(s string) (value int32, digits uint8, end int) {
	tens := false
	for i, r := range s {
		switch v := hanDigit(r); {
		case v == 10:
			if tens || digits > 1 {
				return 0, 0, 0
			}
			value, tens = max(value, 1)*10, true
		case v == 20 && digits == 0 && !tens:
			value, tens = 20, true
		case 0 <= v && v < 10 && tens:
			value += v
			return value, 2, i + utf8.RuneLen(r)
		case 0 <= v && v < 10 && digits < 8:
			value = value*10 + v
			digits++
		default:
			if tens {
				digits = 2
			}
			return value, digits, i
		}
	}
	if tens {
		digits = 2
	}
	return value, digits, len(s)
}

// hanDigit returns the value of a Chinese numeral, -1 for any other rune.
func hanDigit(r rune) int32 {
	switch r {
	case '〇', '零', '○':
		return 0
	case '一':
		return 1
	case '二':
		return 2
	case '三':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	case '十':
		return 10
	case '廿':
		return 20
	}
	return -1
}
