package normalize

import "unicode"

// Digit returns '0' to '9' for a decimal digit of any script (category Nd of
// Unicode).
func Digit(r rune) (digit byte, ok bool) {
	switch {
	case '0' <= r && r <= '9':
		return byte(r), true
	case r < 0x660 || !unicode.Is(unicode.Nd, r):
		return 0, false
	}
	for _, row := range unicode.Nd.R16 { // each script has its ten digits in a row
		if r <= rune(row.Hi) {
			return byte('0' + (r-rune(row.Lo))%10), true
		}
	}
	for _, row := range unicode.Nd.R32 {
		if r <= rune(row.Hi) {
			return byte('0' + (r-rune(row.Lo))%10), true
		}
	}
	return 0, false
}

func isDigit(c byte) bool { return '0' <= c && c <= '9' }
