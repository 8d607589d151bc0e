package normalize

import "strings"

// repairDigits replaces letters among digits that look like digits, and returns
// whether there were any. A group of letters alone is replaced only when it may
// be a day or a month. Every letter looks like one digit at most, so that there
// is one repair or none.
func repairDigits(s string) (repaired string, ok bool) {
	var buf [maxDateText]byte
	b := append(buf[:0], s...)
	digits, bare := 0, 0
	for i := 0; i < len(b); {
		if !isDigit(b[i]) && lookAlike(b[i]) == 0 && !isWordByte(b[i]) {
			i++
			continue
		}
		j, alike, real, other := i, 0, 0, 0
		for ; j < len(b) && (isDigit(b[j]) || lookAlike(b[j]) != 0 || isWordByte(b[j])); j++ {
			switch {
			case isDigit(b[j]):
				real++
			case lookAlike(b[j]) != 0:
				alike++
			default:
				other++
			}
		}
		if alike > 0 && other == 0 && (real > 0 || alike <= 2) {
			for k := i; k < j; k++ {
				if d := lookAlike(b[k]); d != 0 {
					b[k] = d
				}
			}
			ok = true
			if real == 0 {
				bare++
			}
		}
		digits += real
		i = j
	}
	if !ok || bare > 1 || digits < 4 {
		return "", false
	}
	return string(b), true
}

// lookAlike returns the digit that c is misread for, 0 when it is none.
func lookAlike(c byte) byte {
	if i := strings.IndexByte("OoDQUlI|!i][ZzEAhSs$GbTB&gq", c); i >= 0 {
		return "000001111111223445556678899"[i]
	}
	return 0
}
