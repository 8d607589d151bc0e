package mrz

// The check digit of Doc 9303-3 §4.9 is the sum of the characters' values times
// the weights 7, 3, 1, 7, 3, 1, ..., modulo 10. Many digits cover the same
// characters, each from another start, so a layout is compiled to one word per
// column that holds the weight of the column in every digit, each digit in a lane
// of its own. One multiplication per character then adds to all sums at once. The
// classes that a column denies stand above the lanes, as do the classes of a
// character in its word: there the product is noise, and the conjunction is the
// test.

func weightAt(i int) int { return int("\x07\x03\x01"[i%3]) }

// scan returns the sums of the line, a lane per digit, and in bad's top bits the
// classes of its characters that its columns deny.
func scan(line string, columns *[maxWidth]uint64) (sums, bad uint64) {
	line = line[:min(len(line), maxWidth)]
	ws := columns[:len(line)]
	for len(line) >= 6 && len(ws) >= 6 {
		a, b, c := scanTable[line[0]], scanTable[line[1]], scanTable[line[2]]
		d, e, f := scanTable[line[3]], scanTable[line[4]], scanTable[line[5]]
		sums += a*ws[0] + b*ws[1] + c*ws[2] + d*ws[3] + e*ws[4] + f*ws[5]
		bad |= a&ws[0] | b&ws[1] | c&ws[2] | d&ws[3] | e&ws[4] | f&ws[5]
		line, ws = line[6:], ws[6:]
	}
	for i, w := range ws {
		c := scanTable[line[i]]
		sums += c * w
		bad |= c & w
	}
	return sums, bad >> laneBits
}

// CheckDigit returns the check digit of Doc 9303-3 §4.9 over the parts, one after
// the other, '0' to '9'. A character outside A-Z, 0-9 and < counts as 0.
func CheckDigit(parts ...string) byte {
	sum, at := 0, 0
	for _, s := range parts {
		for i := range len(s) {
			sum += int(charTable[s[i]]&valueMask) * weightAt(at)
			at++
		}
	}
	return '0' + byte(sum%10)
}
