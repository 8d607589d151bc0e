package normalize

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ParseHeight reads the height of a person: "180", "180 CM", "1.80 m", "1 m 80",
// "5'11\"", "5-11", "5 ft 11 in", "71 in", and "511" on cards of the USA. The
// canonical text is a number of centimetres without a unit, "180" or "175.5";
// heights in feet and inches are rounded to whole centimetres and noted. A number
// without a unit whose country does not tell and that could be centimetres or
// inches is Ambiguous; what no person measures is Unreadable; zero is Unknown. The
// caption of the field and the same height in other units may stand beside it
// ("180 cm / 5'11\"").
func ParseHeight(s string, h Hints) Parsed { return parseMeasure(s, h, parseHeight) }

func parseHeight(s string, h Hints) Parsed {
	m, ok := scanMeasure(s)
	if !ok || m.n == 0 {
		return m.empty(s)
	}
	customary := habitsOf(h.Country).has(customaryUnits)
	a, b := m.amounts[0], m.amounts[1]
	switch {
	case m.zero():
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case m.n == 1 && a.unit == centimetre:
		return height(a.hundredths, 0)
	case m.n == 1 && a.unit == metre:
		return height(a.hundredths*100, 0)
	case m.n == 2 && a.unit == metre && (b.unit == noUnit || b.unit == centimetre) && a.whole() && b.whole() && b.hundredths < 100_00:
		return height(a.hundredths*100+b.hundredths, 0)
	case m.n == 1 && a.unit == inch:
		return inches(a.hundredths)
	case m.n == 1 && a.unit == foot && a.whole():
		return inches(a.hundredths * 12)
	case m.n == 2 && a.whole() && b.hundredths < 12_00 && (a.unit == foot && (b.unit == noUnit || b.unit == inch) || a.unit == hyphen && (b.unit == noUnit || b.unit == inch)):
		return inches(a.hundredths*12 + b.hundredths)
	case m.n == 1 && a.unit == noUnit:
		return bareHeight(a, customary, !h.Country.IsValid())
	}
	return Parsed{State: Unreadable}
}

// bareHeight decides the unit of a number that has none. Metres have a decimal
// point; of whole numbers, only centimetres exceed 99 but for the three digits of
// feet and inches of the USA.
func bareHeight(a amount, customary, anywhere bool) Parsed {
	n := a.hundredths / 100
	switch {
	case !a.whole() && n <= 2:
		return height(a.hundredths*100, 0)
	case customary && a.whole() && n >= 300 && n < 800 && n%100 < 12:
		return inches((n/100*12 + n%100) * 100)
	case customary && n < 100:
		return inches(a.hundredths)
	case anywhere && n < 100:
		cm, in := height(a.hundredths, 0), inches(a.hundredths)
		if cm.State != Read { // too short a person
			return in
		}
		return Parsed{State: Ambiguous, Alternatives: []Value{cm.Value, in.Value}, Note: NoteNoUnit}
	}
	return height(a.hundredths, 0)
}

// height returns a height of hundredths of a centimetre.
func height(hundredths int, note Note) Parsed {
	if hundredths < 20_00 || hundredths > 272_00 {
		return Parsed{State: Unreadable}
	}
	return Parsed{State: Read, Value: Value{Text: decimal(hundredths)}, Note: note}
}

// inches returns a height of hundredths of an inch, of which one has 2.54 cm.
func inches(hundredths int) Parsed {
	return height((hundredths*254+5000)/10000*100, NoteCustomary)
}

// ParseWeight reads the weight of a person: "80", "80,5 KG", "176 lb". The
// canonical text is a number of kilograms without a unit, "80" or "80.5"; pounds
// are rounded to whole kilograms and noted. A number without a unit is pounds in
// the USA, kilograms in every other country, and Ambiguous when the country is
// not known. What no person weighs is Unreadable; zero is Unknown.
func ParseWeight(s string, h Hints) Parsed { return parseMeasure(s, h, parseWeight) }

func parseWeight(s string, h Hints) Parsed {
	m, ok := scanMeasure(s)
	if !ok || m.n == 0 {
		return m.empty(s)
	}
	a := m.amounts[0]
	kg, lb := weight(a.hundredths, 0), weight((a.hundredths*45359+5_000_000)/10_000_000*100, NoteCustomary)
	switch {
	case m.zero():
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case m.n > 1:
	case a.unit == kilogram:
		return kg
	case a.unit == pound:
		return lb
	case a.unit != noUnit:
	case habitsOf(h.Country).has(customaryUnits):
		return lb
	case h.Country.IsValid():
		return kg
	case kg.State == Read && lb.State == Read:
		return Parsed{State: Ambiguous, Alternatives: []Value{kg.Value, lb.Value}, Note: NoteNoUnit}
	}
	return Parsed{State: Unreadable}
}

// weight returns a weight of hundredths of a kilogram.
func weight(hundredths int, note Note) Parsed {
	if hundredths < 1_00 || hundredths > 650_00 {
		return Parsed{State: Unreadable}
	}
	return Parsed{State: Read, Value: Value{Text: decimal(hundredths)}, Note: note}
}

// parseMeasure parses s, or the parts of s that have a number, which must agree. The
// others are labels.
func parseMeasure(s string, h Hints, parse func(string, Hints) Parsed) Parsed {
	whole := parse(s, h)
	if whole.State != Unreadable || len(s) > maxPrinted || !measureParts(s) {
		return whole
	}
	var said Parsed
	var label Note
	for part := range strings.FieldsFuncSeq(s, isMeasureSeparator) {
		if !strings.ContainsFunc(part, isDecimal) {
			var buf [maxPrinted]byte
			if len(unitWords.lookup(fold.Append(buf[:0], part))) > 0 { // of no number
				return whole
			}
			if strings.TrimSpace(part) != "" {
				label = NoteLabel
			}
			continue
		}
		switch p := parse(part, h); {
		case p.State != Read:
			return whole
		case said.State == NotGiven:
			said = p
		case distance(said.Value.Text, p.Value.Text) > tolerance(said.Note, p.Note):
			return whole
		}
	}
	if said.State == NotGiven {
		return whole
	}
	return said.noted(label)
}

func isMeasureSeparator(r rune) bool { return strings.ContainsRune("/|:()（）：", r) }

// measureParts reports whether the separators of s are some: brackets in pairs, the
// others with text on both sides. A bar beside a digit is a misread one.
func measureParts(s string) bool {
	before := ' ' // the last character that is no blank, a separator where a part must follow
	for i, r := range s {
		if strings.ContainsRune("/|:：", r) {
			rest := s[i+utf8.RuneLen(r):]
			next, _ := utf8.DecodeRuneInString(rest)
			if before == ' ' || strings.TrimSpace(rest) == "" || r == '|' && (isDecimal(before) || isDecimal(next)) {
				return false
			}
		}
		if r != ' ' {
			before = r
		}
	}
	return strings.Count(s, "(") == strings.Count(s, ")") && strings.Count(s, "（") == strings.Count(s, "）")
}

// tolerance returns the hundredths by which two readings of one measure may differ: in
// other units an inch is the least step of a converted height; in the same ones less
// than one is lost when they are rounded.
func tolerance(a, b Note) int {
	if (a ^ b).Has(NoteCustomary) {
		return 2_00
	}
	return 99
}

// distance returns the hundredths between two canonical texts.
func distance(a, b string) int {
	x, _, _ := cutNumber(a)
	y, _, _ := cutNumber(b)
	return max(x-y, y-x)
}

// decimal returns hundredths as a decimal number without needless zeros.
func decimal(hundredths int) string {
	s := strconv.Itoa(hundredths / 100)
	if hundredths%100 == 0 {
		return s
	}
	return s + "." + strings.TrimRight(strconv.Itoa(hundredths%100 + 100)[1:], "0")
}

// unit is what stands behind a number.
type unit uint8

const (
	noUnit unit = iota
	centimetre
	metre
	foot
	inch
	kilogram
	pound
	hyphen // before the next number
)

// amount is a number and the unit behind it.
type amount struct {
	hundredths int
	unit       unit
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
		d, isDigit := Digit(r)
		switch {
		case isDigit && places < 2 && digits < 6:
			hundredths = hundredths*10 + int(d-'0')
			digits++
			if places >= 0 {
				places++
			}
			continue
		case (r == '.' || r == ',' || r == '٫') && places < 0 && digits > 0 && startsDigit(s[i+utf8.RuneLen(r):]):
			places = 0
			continue
		case isDigit:
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
	return isDecimal(r)
}

func isDecimal(r rune) bool { _, ok := Digit(r); return ok }

// cutUnit cuts what stands before the next number.
func cutUnit(s string) (u unit, rest string, ok bool) {
	end := len(s)
	for i, r := range s {
		if isDecimal(r) {
			end = i
			break
		}
	}
	text := strings.Trim(strings.TrimSpace(s[:end]), ".")
	rest = s[end:]
	if strings.HasPrefix(s, ".") || strings.Contains(s[:end], " .") { // a digit, read as a full stop
		return noUnit, rest, false
	}
	switch strings.TrimSpace(text) {
	case "":
		return noUnit, rest, true
	case "'", "′", "’", "´", "'-", "' -", "’-":
		return foot, rest, true
	case "\"", "″", "”", "''", "’’", "′′":
		return inch, rest, true
	case "-", "–":
		return hyphen, rest, rest != ""
	}
	if strings.ContainsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) && r != ' ' }) {
		return noUnit, rest, false
	}
	var buf [maxPrinted]byte
	if row := unitWords.lookup(fold.Append(buf[:0], text)).find(&Hints{}); row != nil {
		return row.value, rest, true
	}
	return noUnit, rest, false
}
