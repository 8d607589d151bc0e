package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// amount is a number and the unit behind it: a value of unitWords, "-" for a
// hyphen before the next number, or "".
type amount struct {
	hundredths int
	unit       string
}

func (a amount) whole() bool { return a.hundredths%100 == 0 }

// measure is what stands in a field of a height or weight.
type measure struct {
	amounts [2]amount
	n       int
}

func (m *measure) zero() bool { return m.amounts[0].hundredths == 0 && m.amounts[1].hundredths == 0 }

// empty returns what a text without an amount is.
func (m *measure) empty(s string) Parsed {
	var buf [maxPrinted]byte
	switch {
	case strings.TrimSpace(s) == "":
		return Parsed{}
	case len(s) <= maxPrinted && utf8.ValidString(s) && len(fold.Append(buf[:0], s)) == 0:
		return Parsed{State: Unknown, Note: NoteUnspecified}
	}
	return Parsed{State: Unreadable}
}

// scanMeasure reads at most two amounts and nothing else.
func scanMeasure(s string) (m measure, ok bool) {
	if len(s) > maxPrinted {
		return m, false
	}
	s = strings.TrimSpace(s)
	for s != "" {
		if m.n == len(m.amounts) {
			return m, false
		}
		a := &m.amounts[m.n]
		if a.hundredths, s, ok = cutNumber(s); !ok {
			return measure{}, false
		}
		if a.unit, s, ok = cutUnit(s); !ok {
			return measure{}, false
		}
		m.n++
	}
	return m, m.n > 0
}

// cutNumber cuts a decimal number of at most four digits before the point or
// comma and two behind it.
func cutNumber(s string) (hundredths int, rest string, ok bool) {
	places, digits := -1, 0
	for i, r := range s {
		d := digitOf(r)
		switch {
		case d >= 0 && places < 2 && digits < 6:
			hundredths = hundredths*10 + d
			digits++
			if places >= 0 {
				places++
			}
			continue
		case (r == '.' || r == ',' || r == '٫') && places < 0 && digits > 0 && i+utf8.RuneLen(r) < len(s) && startsDigit(s[i+utf8.RuneLen(r):]):
			places = 0
			continue
		case d >= 0:
			return 0, s, false
		}
		rest = s[i:]
		break
	}
	for range 2 - max(places, 0) {
		hundredths *= 10
	}
	return hundredths, rest, digits > 0
}

func startsDigit(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return digitOf(r) >= 0
}

// digitOf returns the value of a decimal digit of any script in the basic
// multilingual plane, -1 for another character.
func digitOf(r rune) int {
	if '0' <= r && r <= '9' {
		return int(r - '0')
	}
	for _, digits := range unicode.Nd.R16 { // each script has ten digits in a row
		if rune(digits.Lo) <= r && r <= rune(digits.Hi) {
			return int(r-rune(digits.Lo)) % 10
		}
	}
	return -1
}

// cutUnit cuts what stands before the next number.
func cutUnit(s string) (unit, rest string, ok bool) {
	end := len(s)
	for i, r := range s {
		if digitOf(r) >= 0 {
			end = i
			break
		}
	}
	text := strings.Trim(strings.TrimSpace(s[:end]), ".")
	rest = s[end:]
	switch strings.TrimSpace(text) {
	case "":
		return "", rest, true
	case "'", "′", "’", "´", "'-", "' -", "’-":
		return "ft", rest, true
	case "\"", "″", "”", "''", "’’", "′′":
		return "in", rest, true
	case "-", "–":
		return "-", rest, rest != ""
	}
	var buf [maxPrinted]byte
	if row := find(lookup(unitWords[:], fold.Append(buf[:0], text)), &Hints{}); row != nil {
		return row.value, rest, true
	}
	return "", rest, false
}
