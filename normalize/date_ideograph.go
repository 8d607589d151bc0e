package normalize

import (
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

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
		if w, ok := lookupDateWord(fold.Append(buf[:0], s[i:ends[n]])); ok && t.addWord(w, s[i:ends[n]], sep, false) {
			return ends[n], true
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
