package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// unread stands in a plain text for a character that dates are not printed with.
const unread = 0x1A

// plainDate rewrites a date so that only its words are more than ASCII: digits
// of any script become 0 to 9, the many dashes, dots, slashes and blanks one each, and
// what is none of these is unread. ASCII and Chinese text is returned as it is.
func plainDate(s string) string {
	ascii := 0
	for ascii < len(s) && s[ascii] < utf8.RuneSelf {
		ascii++
	}
	if ascii == len(s) {
		return s
	}
	i := strings.IndexFunc(s, func(r rune) bool { return r >= utf8.RuneSelf && (r < 0x4E00 || r > 0x9FFF) })
	if i < 0 {
		return s
	}
	var buf [2 * maxDateText]byte
	b := append(buf[:0], s[:i]...)
	for _, r := range s[i:] {
		b = appendPlain(b, r)
	}
	return string(b)
}

// appendPlain appends what plainDate makes of r.
func appendPlain(b []byte, r rune) []byte {
	switch {
	case r < utf8.RuneSelf:
		return append(b, byte(r))
	case 0xFF01 <= r && r <= 0xFF5E: // full width
		return append(b, byte(r-0xFF01+'!'))
	}
	if digit, ok := Digit(r); ok {
		return append(b, digit)
	}
	switch r {
	case '‐', '‑', '‒', '–', '—', '―', '−', 'ー', '﹣', '～', '〜', '־':
		return append(b, '-')
	case '。', '．', '॰', '・', '·', '•', '․', '٫', '۔':
		return append(b, '.')
	case '、', '،', '，':
		return append(b, ',')
	case '⁄', '∕', '／':
		return append(b, '/')
	case '’', '‘', 'ʼ', '´', '׳':
		return append(b, '\'')
	case '〇', '○': // the numeral zero, no letter to Unicode
		return utf8.AppendRune(b, '〇')
	case 'ـ', 0xAD, 0xFEFF: // nothing: the Arabic stretch, soft hyphen, byte order mark
		return b
	case 'º', '°': // the first of a month
		if n := len(b); n > 0 && b[n-1] == '1' && (n == 1 || !isDigit(b[n-2])) {
			return b
		}
		return append(b, unread)
	}
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r):
		return utf8.AppendRune(b, r)
	case unicode.Is(unicode.Cf, r): // joiners and marks of direction
		return b
	}
	if unicode.IsSpace(r) {
		return append(b, ' ')
	}
	return append(b, unread)
}

// digitLanguage returns the language that the digits of s tell, which in Iran
// and Afghanistan have a block of their own in Unicode.
func digitLanguage(s string) string {
	for i := 0; i+1 < len(s); i++ {
		switch {
		case s[i] == 0xD9 && 0xA0 <= s[i+1] && s[i+1] <= 0xA9: // U+0660 to U+0669
			return "ar"
		case s[i] == 0xDB && 0xB0 <= s[i+1] && s[i+1] <= 0xB9: // U+06F0 to U+06F9
			return "fa"
		}
	}
	return ""
}

// cutTime drops a time of day and a zone: "T00:00:00Z", " 0:00", "+07:00".
func cutTime(s string) (date string, note Note) {
	end := strings.IndexByte(s, ':') - 1
	for end > 0 && isDigit(s[end]) {
		end--
	}
	switch {
	case len(s) > 10 && s[4] == '-' && s[7] == '-' && (s[10] == 'Z' || s[10] == '+' || end == 10): // -07 without minutes may be anything
		end = 10
	case end < 6 || s[end] != 'T' && s[end] != ' ':
		return s, 0
	}
	moved, ok := isTime(s[end:])
	switch {
	case !ok:
		return s, 0
	case moved:
		note = NoteTime
	}
	return s[:end], note
}

// isTime reports whether s is a time of day and a zone, or one of them, and whether
// that is another time than midnight.
func isTime(s string) (told, ok bool) {
	number := func(width int) bool {
		n := 0
		for n < len(s) && n < width && isDigit(s[n]) {
			told = told || s[n] != '0'
			n++
		}
		ok := n > 0
		s = s[n:]
		return ok
	}
	skip := func(c byte) bool {
		if s == "" || s[0] != c {
			return false
		}
		s = s[1:]
		return true
	}
	if skip('T') || skip(' ') {
		if !number(2) || !skip(':') || !number(2) || skip(':') && !number(2) || skip('.') && !number(9) {
			return false, false
		}
		if rest := strings.TrimPrefix(s, " "); rest == "AM" || rest == "PM" {
			return told, true
		}
	}
	clock := told
	if !skip('Z') && (skip('+') || skip('-')) {
		if !number(2) || skip(':') && !number(2) {
			return false, false
		}
		number(2) // ISO 8601's basic form has no colon
	}
	return clock, s == ""
}
