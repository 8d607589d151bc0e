package mrz

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
