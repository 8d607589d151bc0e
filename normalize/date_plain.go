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
	case len(s) > 10 && s[4] == '-' && s[7] == '-' && (s[10] == 'T' || s[10] == 'Z' || s[10] == '+'):
		end = 10
	case end < 8 || isDigit(s[end]) || !isDigit(s[end+1]) || s[end] != 'T' && s[end] != ' ':
		return s, 0
	}
	clock, _, _ := strings.Cut(s[end:], "+")
	if strings.ContainsAny(clock, "123456789") {
		note = NoteTime
	}
	return s[:end], note
}
