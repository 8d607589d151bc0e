package normalize

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// repairLookAlikes replaces letters among digits that look like digits, and
// digits within the name of a month that look like letters, and returns whether
// there were any. A group of letters alone is replaced only when it may
// be a day or a month. Every letter looks like one digit at most, so that there
// is one repair or none.
func repairLookAlikes(s string) (repaired string, ok bool) {
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
		if real > 0 && other > 0 && repairMonth(b[i:j]) {
			real, ok = 0, true
		} else if alike > 0 && other == 0 && (real > 0 || alike <= 2) {
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

// repairMonth replaces the digits in word when that makes the name of one month.
func repairMonth(word []byte) bool {
	var buf, repaired [maxDateText]byte
	var key [2 * maxDateText]byte
	var found uint16
	for _, letters := range [...]string{"OIZEASGTBG", "OLZEASGTBG"} {
		w := append(buf[:0], word...)
		for i, c := range w {
			if isDigit(c) {
				w[i] = letters[c-'0']
			}
		}
		m, ok := lookupDateWord(fold.Append(key[:0], string(w)))
		if !ok || m.kind != monthWord || len(w) < 3 {
			continue
		}
		if found != 0 && found != m.value {
			return false
		}
		found = m.value
		copy(repaired[:], w)
	}
	if found != 0 {
		copy(word, repaired[:])
	}
	return found != 0
}

// lookAlike returns the digit that c is misread for, 0 when it is none.
func lookAlike(c byte) byte {
	d, _ := mrz.PrintedDigit(c)
	return d
}
