package mrz

// The check digit of Doc 9303-3 §4.9 is the sum of the characters' values times
// the weights 7, 3, 1, 7, 3, 1, ..., modulo 10. Many digits cover the same
// characters, each from another start, so a layout is compiled to one word per
// column that holds the weight of the column in every digit, each digit in a lane
// of its own. One multiplication per character then adds to all sums at once.

func weightAt(i int) int { return int("\x07\x03\x01"[i%3]) }

// scan returns the sums of the line, a lane per digit, and the class bits of its
// characters that deny forbids: 0 when every character is of its column's class.
func scan(line string, weights *[maxWidth]uint64, deny *[maxWidth]uint16) (sums uint64, bad uint16) {
	for i := range min(len(line), maxWidth) {
		c := charTable[line[i]]
		bad |= c & deny[i]
		sums += uint64(c&valueMask) * weights[i]
	}
	return sums, bad
}

// scanClasses is scan without sums, for lines that no digit covers.
func scanClasses(line string, deny *[maxWidth]uint16) (bad uint16) {
	for i := range min(len(line), maxWidth) {
		bad |= charTable[line[i]] & deny[i]
	}
	return bad
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
