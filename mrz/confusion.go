package mrz

import "strings"

// A lookalike is a digit and a letter that readers of OCR-B take for each other.
//
// Sources: "Observed OCR-B confusions" of the SynthPass project, 2026-09-21 (126
// misread characters in 1428, 35 kinds), for the counts; the correction tables
// of ten readers, of which PassportEye, vcmrtd, QKMRZParser, cheminfo/mrz and
// mrz-fast are the best known, for the tools. Facts only.
type lookalike struct {
	digit, letter byte
	measured      uint8 // times the digit was seen read as the letter
	tools         uint8 // correction tables and lists that hold the pair
}

// The first row of a letter is its likeliest digit and the first row of a digit
// its likeliest letter. The direction measured is one: a digit is read as a
// letter, which is the denser glyph, 26 times for once the other way.
var lookalikes = [...]lookalike{
	{'0', 'O', 26, 8},
	{'0', 'D', 4, 3},
	{'5', 'S', 1, 6},
	{'1', 'I', 0, 8},
	{'8', 'B', 0, 7},
	{'2', 'Z', 0, 7},
	{'6', 'G', 0, 4},
	{'0', 'G', 1, 0},
	{'9', 'O', 1, 0},
	{'0', 'Q', 0, 3},
	{'0', 'U', 0, 2},
	{'1', 'L', 0, 2},
	{'7', 'T', 0, 2},
	{'4', 'A', 0, 2},
	{'7', 'Z', 0, 2},
	{'0', 'C', 0, 1},
}

// The letters that were seen read as one another.
var likeLetters = [...]string{"GQ", "OQ", "IT", "MN", "MW", "NR"}

// What a filler was seen read as, in the order of the counts (29, 10, 9, 8, 7,
// 2, 1), and after that what other readers report.
const fillerReadAs = "CEZS3I4KL"

// fillerMeasured is how many of fillerReadAs were counted.
const fillerMeasured = 7

// The digits that were seen read as a filler.
const readAsFiller = "0798421"

// printed is what readers of print in any face take for a digit: signs and small
// letters, and those of the capitals that words of dates leave in peace (L stands in
// JUL, C in DEC).
var printed = [10]string{0: "OoDQU", 1: "lI|!i][", 2: "Zz", 3: "E", 4: "Ah", 5: "Ss$", 6: "Gb", 7: "T", 8: "B&", 9: "gq"}

// PrintedDigit returns the digit that a character of printed text is most often a
// misreading of, '0' to '9'. ok is false for a character that is none, a digit among
// them.
func PrintedDigit(c byte) (digit byte, ok bool) {
	for d, as := range printed {
		if strings.IndexByte(as, c) >= 0 {
			return '0' + byte(d), true
		}
	}
	return 0, false
}

// Alike reports whether readers of a zone take one of two characters for the other,
// in either direction: a digit and a letter (0 and O), two letters (M and N), or a
// filler and what it is read as. No character is like itself, and no digit like
// another digit.
func Alike(a, b byte) bool {
	for i := range lookalikes {
		l := &lookalikes[i]
		if l.digit == a && l.letter == b || l.digit == b && l.letter == a {
			return true
		}
	}
	for _, pair := range likeLetters {
		if pair[0] == a && pair[1] == b || pair[0] == b && pair[1] == a {
			return true
		}
	}
	if b == '<' {
		a, b = b, a
	}
	return a == '<' && (contains(fillerReadAs, b) || contains(readAsFiller, b))
}

func contains(s string, c byte) bool { return strings.IndexByte(s, c) >= 0 }

// What a V at the start of a visa's zone is read as. Not measured: the letters differ
// by a stroke.
const readForV = "UY"

// often reports whether a misreading is common: seen at least four times.
func often(truth, read byte) bool {
	if truth == '<' {
		return contains(fillerReadAs[:4], read)
	}
	for i := range lookalikes {
		if l := &lookalikes[i]; l.digit == truth && l.letter == read {
			return l.measured >= 4
		}
	}
	return false
}

// Misread is a character that readers of a zone were seen to take another for.
type Misread struct {
	As     byte
	Weight int // how often it was seen, 1 where other readers report it
}

// Misreads returns what readers of OCR-B take a character for, the likeliest first. It
// is empty for a character of which nothing is known.
func Misreads(c byte) (all []Misread) {
	if c == '<' {
		counts := [...]int{29, 10, 9, 8, 7, 2, 1}
		for i := range len(fillerReadAs) {
			weight := 1
			if i < fillerMeasured {
				weight = counts[i]
			}
			all = append(all, Misread{fillerReadAs[i], weight})
		}
		return all
	}
	for i := range lookalikes {
		switch l := &lookalikes[i]; c {
		case l.digit:
			all = append(all, Misread{l.letter, max(1, int(l.measured))})
		case l.letter:
			all = append(all, Misread{l.digit, 1})
		}
	}
	for _, pair := range likeLetters {
		switch c {
		case pair[0]:
			all = append(all, Misread{pair[1], 1})
		case pair[1]:
			all = append(all, Misread{pair[0], 1})
		}
	}
	return all
}
