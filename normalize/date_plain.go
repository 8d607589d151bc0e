package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// plainDate rewrites a date so that only its words are more than ASCII: digits
// of any script become 0 to 9, the many dashes, dots and slashes one each, and
// what is neither, a blank. ASCII and Chinese text is returned as it is.
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
	case '。', '．', '・', '·', '•', '․', '٫', '۔':
		return append(b, '.')
	case '、', '،', '，':
		return append(b, ',')
	case '⁄', '∕', '／':
		return append(b, '/')
	case '’', '‘', 'ʼ', '´', '׳':
		return append(b, '\'')
	case 'ـ', 0xAD, 0xFEFF, 'º', 'ª', '°': // nothing: the Arabic stretch, soft hyphen, byte order mark, ordinals
		return b
	}
	switch {
	case unicode.IsLetter(r), unicode.IsMark(r):
		return utf8.AppendRune(b, r)
	case unicode.Is(unicode.Cf, r): // joiners and marks of direction
		return b
	}
	return append(b, ' ')
}

// Digit returns '0' to '9' for a digit of any script that is printed on documents.
func Digit(r rune) (digit byte, ok bool) {
	for _, zero := range zeros {
		if zero <= r && r <= zero+9 {
			return byte('0' + r - zero), true
		}
	}
	return 0, false
}

// zeros holds the zero of every script whose digits are printed on documents
// (CLDR 47, numberingSystems). Nine follows it at a distance of nine.
const zeros = "٠۰߀०০੦૦୦௦౦೦൦෦๐໐༠၀០᠐᱐"

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
