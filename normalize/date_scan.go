package normalize

import (
	"slices"
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
	units    bool   // numbers have roles by the words beside them
	joint    bool   // a word that stands only beside the name of a month
	alien    bool   // the month is named in a language that the country does not print
	native   bool   // the month is named in one that it prints
	guess    bool   // a word of dates in some languages, and it is not known whether of this text
	first    bool   // the year is a digit 1 before its unit, and not 元
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
	t.bad = -1
	odd := false // an unknown part of which a character is misread: 0 for 00
	for i := 0; i < len(s); {
		sep, j, ok := t.scanMarks(s, i)
		if !ok {
			return false
		}
		switch i = j; {
		case j == len(s):
		case isDigit(s[j]):
			v := int32(0)
			for ; j < len(s) && isDigit(s[j]); j++ {
				if j-i < 8 {
					v = v*10 + int32(s[j]-'0')
				}
			}
			odd = odd || v == 0 && (j-i == 1 || j-i == 3)
			if j-i == 1 && t.loneStop(s, j) {
				t.bad = j
				return false
			}
			t.addNumber(datePart{value: v, digits: uint8(j - i), sep: sep})
			i = j
		case !isWordByte(s[j]):
			if i += maskRow(s, j); !t.blank(i-j, sep, j > 0 && isDigit(s[j-1]), i < len(s) && isDigit(s[i])) {
				return false
			}
		default:
			if i, ok = t.scanWord(s, i, sep); !ok {
				return false
			}
		}
		if t.n > maxDateParts || t.words > 1 || t.words > 0 && t.n != t.oddAt {
			return false
		}
	}
	if !odd {
		return true
	}
	whole := *t // where a blank cuts a 0 off, 1 0, it is a digit as a 1 were
	whole.joinSpaced()
	return !slices.ContainsFunc(whole.parts[:whole.n], func(p datePart) bool { return p.kind == blankPart && p.printed() })
}

// scanMarks reads what stands before the next part and returns its index. ok is false
// for what is no separator of dates.
func (t *dateText) scanMarks(s string, i int) (sep byte, j int, ok bool) {
	if i > 0 {
		switch c := s[i]; {
		case isDigit(c), isWordByte(c):
			return 0, i, true
		case i+1 == len(s):
		case c == ' ' && (isDigit(s[i+1]) || isWordByte(s[i+1])), isDateMark(c) && isDigit(s[i-1]) && isDigit(s[i+1]):
			return c, i + 1, true // what most dates have
		}
	}
	j = i
	for j < len(s) && !isDigit(s[j]) && !isWordByte(s[j]) && maskRow(s, j) == 0 {
		j++
	}
	if j == i && i > 0 {
		return 0, j, true
	}
	t.bad = oddMark(s, i, j)
	switch run := s[i:j]; {
	case t.bad >= 0:
	case i > 0 && t.n == 0 && strings.IndexByte(run, '/') >= 0:
		t.bad = i // a slash before the first part
	case i == 0 && j < len(s) && !isDigit(s[j]) && t.own.code != "" && t.own.calendar != Buddhist && strings.TrimSpace(run) == "-":
		t.bad = strings.IndexByte(s, '-') // one dash stands for a day of one digit
	}
	return t.separators(s[i:j], i == 0, j == len(s)), j, t.bad < 0
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
