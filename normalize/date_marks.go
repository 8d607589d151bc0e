package normalize

import (
	"strings"
	"unicode/utf8"
)

// unpaired returns the place of the first parenthesis that has no other, -1 when
// there is none.
func unpaired(s string) int {
	open := -1
	for i := range len(s) {
		switch {
		case s[i] == '(' && open >= 0, s[i] == ')' && open < 0:
			return i
		case s[i] == '(':
			open = i
		case s[i] == ')':
			open = -1
		}
	}
	return open
}

// oddMark returns the place of the first mark in s[i:j], which stands between
// numbers and words, that is no separator of dates, -1 when there is none. A mark
// that touches a digit is a separator, or else a digit misread.
func oddMark(s string, i, j int) int {
	digitBefore, digitAfter := i > 0 && isDigit(s[i-1]), j < len(s) && isDigit(s[j])
	for k := i; k < j; {
		c, from := s[k], k
		for k < j && s[k] == c {
			k++
		}
		row := k - from
		touchesLast, touchesNext := from == i && digitBefore, k == j && digitAfter
		ok := false
		switch c {
		case ' ', '\t', '\n', '\r':
			ok = true
		case '/':
			// A blank on one side of a slash is no blank, and nothing is no unknown part.
			ok = !(touchesLast && k < j || touchesNext && from > i || touchesLast && touchesNext ||
				from == 0 && row == 1 && !touchesNext)
		case '(', ')':
			ok = row == 1 && unpaired(s) != from
		case '.', ',':
			ok = row == 1 && (from == i && (k == j || s[k] == ' ' || !digitBefore) && i > 0 || k < j && from > i && s[from-1] == ' ') ||
				touchesLast && touchesNext && row == 2 && twoDigits(s, i, j)
			if ok && touchesLast && j == len(s) { // "5." at the end, where no other stop is
				ok = i > 1 && isDigit(s[i-2]) || strings.Contains(s[:i], ". ") && !padded(s)
			}
		case '\'':
			ok = row == 1 && from == i && i > 0 && (s[i-1] >= utf8.RuneSelf || !digitBefore && k == j && digitAfter)
		case '-', '_', '~':
			switch {
			case touchesLast && touchesNext:
				ok = row == 1 || row == 2 && twoDigits(s, i, j)
			case touchesLast:
				ok = row == 1 && k == j && j < len(s)
			case touchesNext:
				ok = row == 1 && from == i && i > 0
			default:
				ok = c == '-' && (from == i || s[from-1] != ' ' || j == len(s) || k < j)
			}
		}
		if from > i && !isBlankMark(c) && !isBlankMark(s[from-1]) && s[from-1] != '.' {
			ok = false // two marks in a row, but for the end of an abbreviation
		}
		if touchesNext && c > ' ' && c != '(' && c != ')' && endsIdeograph(s[:i]) {
			ok = false
		}
		if !ok {
			return from
		}
	}
	return -1
}

// twoDigits reports whether two digits stand before s[i:j] and behind it.
func twoDigits(s string, i, j int) bool {
	return i > 1 && isDigit(s[i-2]) && j+1 < len(s) && isDigit(s[j+1])
}

// loneStop reports whether the stop behind a single digit, at s[j], is none of the
// notation: a comma stands behind a day that the month precedes, a full stop behind a
// day in the languages that write ordinals so, or behind every number.
func (t *dateText) loneStop(s string, j int) bool {
	if j >= len(s) || s[j] != ',' && s[j] != '.' || j+1 < len(s) && s[j+1] != ' ' {
		return false
	}
	if s[j] == ',' {
		return !t.lastIs(monthPart) && t.next == 0
	}
	return t.own.code != "" && !t.own.prints(ordinalLanguages) && !hasWord(ordinalLanguages, t.language) && stopped(s) < 2
}

// stopped returns how many numbers in s a full stop follows.
func stopped(s string) (n int) {
	for i := 1; i < len(s); i++ {
		if s[i] == '.' && isDigit(s[i-1]) {
			n++
		}
	}
	return n
}

// The languages that write the number of a day as an ordinal, with a full stop.
const ordinalLanguages = "de lb da nb nn fo is fi et lv cs sk sl hr bs sr mk hu"

// isBlankMark reports whether c parts two marks.
func isBlankMark(c byte) bool { return c == ' ' || c == '/' || c == '(' || c == ')' || c < ' ' }

// endsIdeograph reports whether s ends with a word of a script without blanks, behind
// which no separator stands.
func endsIdeograph(s string) bool {
	r, _ := utf8.DecodeLastRuneInString(s)
	return ideograph(r)
}

// padded reports whether a number in s has a zero before it.
func padded(s string) bool {
	for i := 0; i+1 < len(s); i++ {
		if s[i] == '0' && isDigit(s[i+1]) && (i == 0 || !isDigit(s[i-1])) && (i+2 == len(s) || !isDigit(s[i+2])) {
			return true
		}
	}
	return false
}

// separators adds the unknown parts of a run of separators, which stand between
// two other parts or at an end, and returns the strongest separator.
func (t *dateText) separators(run string, first, last bool) (sep byte) {
	empty, slash := first, false // nothing stands since the start or a slash
	for i := range len(run) {
		switch c := run[i]; c {
		case '/':
			if empty {
				t.add(datePart{kind: blankPart, digits: 2, sep: sep})
			}
			empty, slash, sep = true, true, '/'
		case '-', '_', '~':
			opens := i == 0 && first || i > 0 && (run[i-1] == ' ' || run[i-1] == '/')
			closes := i+1 == len(run) && last || i+1 < len(run) && (run[i+1] == ' ' || run[i+1] == '/')
			if opens && closes {
				t.add(datePart{kind: blankPart, sep: sep})
				empty = false
			} else if sep != '/' {
				sep = '-'
			}
		case '.', ',':
			if sep == 0 || sep == ' ' {
				sep = c
			}
		default:
			if sep == 0 {
				sep = ' '
			}
		}
	}
	if last && empty && slash {
		t.add(datePart{kind: blankPart, digits: 2, sep: sep})
	}
	return sep
}

// maskRow returns the length of the row at s[i] that stands for an unknown part: two
// or more asterisks, question marks or lines, or dashes that separate no digits. It
// is 0 for anything else.
func maskRow(s string, i int) int {
	c := s[i]
	if c != '*' && c != '?' && c != '_' && c != '-' {
		return 0
	}
	j := i
	for j < len(s) && s[j] == c {
		j++
	}
	if j-i < 2 || c == '-' && (i > 0 && isDigit(s[i-1]) || j < len(s) && isDigit(s[j])) {
		return 0
	}
	return j - i
}

// isMask reports whether a word stands for an unknown part: XX, or the letters
// of a form that nobody filled in, DD, MM, YYYY.
func isMask(word string) bool {
	first := word[0] | 0x20
	for i := range len(word) {
		if word[i]|0x20 != first {
			return false
		}
	}
	return first == 'x' || first == 'd' || first == 'm' || first == 'y'
}

// maskRole returns the part of a date whose letters, or whose width, a mask has, 0 for XX.
func maskRole(mask string) byte {
	switch c := mask[0] &^ 0x20; {
	case c != 'X':
		return c
	case len(mask) == 3: // of the name of a month
		return 'M'
	case len(mask) == 4:
		return 'Y'
	}
	return 0
}
