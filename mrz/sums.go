package mrz

// The check digit of Doc 9303-3 §4.9 is the sum of the characters' values times
// the weights 7, 3, 1, 7, 3, 1, ..., modulo 10. Many digits cover the same
// characters, each from another start, so the parser keeps prefix sums: one pass
// over a line adds up the three possible rotations of the weights in three lanes
// of one integer, and the sum over any span from any start is then a difference.

// prefix holds, for each column, the three sums over the columns before it.
type prefix [maxWidth + 1]uint64

const laneBits = 20 // 44 characters of at most 35*7 stay below 2^14

// lanes[i] are the weights that a character in a column ≡ i (mod 3) has in the
// lanes: lane r gives column 0 the weight at position r of 7, 3, 1.
var lanes = [3]uint64{
	7 | 3<<laneBits | 1<<(2*laneBits),
	3 | 1<<laneBits | 7<<(2*laneBits),
	1 | 7<<laneBits | 3<<(2*laneBits),
}

// laneShift returns the shift of the lane in which column col has the weight
// that belongs to position at of the characters covered.
func laneShift(at, col int) uint { return uint((at-col)%3+3) % 3 * laneBits }

// sum returns the weighted sum of columns from to to-1 in the lane at shift.
func (p *prefix) sum(from, to int, shift uint) int {
	return int((p[to] - p[from]) >> shift & (1<<laneBits - 1))
}

// scan fills p for the line and returns the class bits of its characters that
// deny forbids, 0 when every character is of its column's class.
func (p *prefix) scan(line string, deny *[maxWidth]uint16) (bad uint16) {
	if len(line) > maxWidth {
		line = line[:maxWidth]
	}
	var acc uint64
	i := 0
	for ; i+3 <= len(line); i += 3 {
		a, b, c := charTable[line[i]], charTable[line[i+1]], charTable[line[i+2]]
		bad |= a&deny[i] | b&deny[i+1] | c&deny[i+2]
		p[i] = acc
		acc += uint64(a&valueMask) * lanes[0]
		p[i+1] = acc
		acc += uint64(b&valueMask) * lanes[1]
		p[i+2] = acc
		acc += uint64(c&valueMask) * lanes[2]
	}
	for ; i < len(line); i++ {
		a := charTable[line[i]]
		bad |= a & deny[i]
		p[i] = acc
		acc += uint64(a&valueMask) * lanes[i%3]
	}
	p[i] = acc
	return bad
}

// scanClasses is scan without sums, for lines that no digit covers.
func scanClasses(line string, deny *[maxWidth]uint16) (bad uint16) {
	if len(line) > maxWidth {
		line = line[:maxWidth]
	}
	for i := 0; i < len(line); i++ {
		bad |= charTable[line[i]] & deny[i]
	}
	return bad
}

// CheckDigit returns the check digit of Doc 9303-3 §4.9 over s, '0' to '9'. A
// character outside A-Z, 0-9 and < counts as 0.
func CheckDigit(s string) byte {
	weights := [3]int{7, 3, 1}
	sum := 0
	for i := 0; i < len(s); i++ {
		sum += int(charTable[s[i]]&valueMask) * weights[i%3]
	}
	return '0' + byte(sum%10)
}
