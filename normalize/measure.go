package normalize

import (
	"strconv"
	"strings"
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
	usa := h.Country.String() == "USA"
	a, b := m.amounts[0], m.amounts[1]
	switch {
	case m.zero():
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case m.n == 1 && a.unit == "cm":
		return height(a.hundredths, 0)
	case m.n == 1 && a.unit == "m":
		return height(a.hundredths*100, 0)
	case m.n == 2 && a.unit == "m" && (b.unit == "" || b.unit == "cm") && a.whole() && b.whole() && b.hundredths < 100_00:
		return height(a.hundredths*100+b.hundredths, 0)
	case m.n == 1 && a.unit == "in":
		return inches(a.hundredths)
	case m.n == 1 && a.unit == "ft":
		return inches(a.hundredths * 12)
	case m.n == 2 && a.whole() && b.hundredths < 12_00 && (a.unit == "ft" && (b.unit == "" || b.unit == "in") || a.unit == "-" && (b.unit == "" || b.unit == "in")):
		return inches(a.hundredths*12 + b.hundredths)
	case m.n == 1 && a.unit == "":
		return bareHeight(a, usa, !h.Country.IsValid())
	}
	return Parsed{State: Unreadable}
}

// bareHeight decides the unit of a number that has none. Metres have a decimal
// point; of whole numbers, only centimetres exceed 99 but for the three digits of
// feet and inches of the USA.
func bareHeight(a amount, usa, anywhere bool) Parsed {
	n := a.hundredths / 100
	switch {
	case !a.whole() && n <= 2:
		return height(a.hundredths*100, 0)
	case usa && a.whole() && n >= 300 && n < 800 && n%100 < 12:
		return inches((n/100*12 + n%100) * 100)
	case usa && n < 100:
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
	case a.unit == "kg":
		return kg
	case a.unit == "lb":
		return lb
	case a.unit != "":
	case h.Country.String() == "USA":
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

// parseMeasure parses s, or the parts of s that have a number, which must agree.
func parseMeasure(s string, h Hints, parse func(string, Hints) Parsed) Parsed {
	whole := parse(s, h)
	if whole.State != Unreadable || len(s) > maxPrinted {
		return whole
	}
	var said Parsed
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("/|:()（）：", r) }) {
		if !strings.ContainsFunc(part, func(r rune) bool { return digitOf(r) >= 0 }) {
			continue
		}
		switch p := parse(part, h); {
		case p.State != Read:
			return whole
		case said.State == NotGiven:
			said = p
		case distance(said.Value.Text, p.Value.Text) > max(tolerance(said.Note), tolerance(p.Note)):
			return whole
		}
	}
	if said.State == NotGiven {
		return whole
	}
	return said
}

// tolerance returns the hundredths by which a measure may differ from the same
// one in other units: an inch is the least step of a converted height, and less
// than one of the others' units is lost when they are rounded.
func tolerance(note Note) int {
	if note.Has(NoteCustomary) {
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
