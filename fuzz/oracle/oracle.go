// Package oracle is a second verifier of machine readable zones, for tests alone.
// It is written for clarity straight from the text of Doc 9303 Parts 3 to 7, and
// shares no code and no table with package mrz.
package oracle

import "strings"

// Digit returns the check digit of Doc 9303-3 §4.9.
func Digit(text string) byte {
	sum := 0
	for i, c := range text {
		value := 0
		switch {
		case '0' <= c && c <= '9':
			value = int(c) - '0'
		case 'A' <= c && c <= 'Z':
			value = int(c) - 'A' + 10
		}
		switch i % 3 {
		case 0:
			sum += value * 7
		case 1:
			sum += value * 3
		case 2:
			sum += value
		}
	}
	return "0123456789"[sum%10]
}

// Names splits a names field as Doc 9303-3 §4.6 says.
func Names(field string) (primary, secondary string) {
	parts := strings.SplitN(field, "<<", 2)
	primary = strings.TrimRight(parts[0], "<")
	if len(parts) == 2 {
		secondary = strings.Trim(parts[1], "<")
	}
	return primary, secondary
}

// Reading is what a text is when read as one layout: by name of its element, what
// each check digit is (valid, invalid, not_printed); and whether every character
// may stand where it stands and no element is empty that must not be.
type Reading struct {
	Digits    map[string]string
	Structure bool
}

// Valid reports whether the text is a consistent zone.
func (r Reading) Valid() bool {
	for _, status := range r.Digits {
		if status == "invalid" {
			return false
		}
	}
	return r.Structure
}

// The forms of the lines, position by position: L a letter, A a letter or filler,
// N a digit or filler, 9 a digit, X any character of the alphabet.
var (
	upperForm = "LXAAA" + strings.Repeat("A", 39)
	lowerForm = "XXXXXXXXX9AAANNNNNN9ANNNNNN9"
	forms     = map[string][]string{
		"TD3":  {upperForm, lowerForm + "XXXXXXXXXXXXXXN9"},
		"TD2":  {upperForm[:36], "XXXXXXXXXN" + lowerForm[10:] + "XXXXXXX9"},
		"TD1":  {"LXAAA" + "XXXXXXXXXN" + "XXXXXXXXXXXXXXX", "NNNNNN9ANNNNNN9AAAXXXXXXXXXXX9", strings.Repeat("A", 30)},
		"MRVA": {upperForm, lowerForm + "XXXXXXXXXXXXXXXX"},
		"MRVB": {upperForm[:36], lowerForm + "XXXXXXXX"},
	}
)

func hasForm(line, form string) bool {
	for i := range line {
		c := line[i]
		letter, digit, filler := 'A' <= c && c <= 'Z', '0' <= c && c <= '9', c == '<'
		fits := false
		switch form[i] {
		case 'L':
			fits = letter
		case 'A':
			fits = letter || filler
		case 'N':
			fits = digit || filler
		case '9':
			fits = digit
		case 'X':
			fits = letter || digit || filler
		}
		if !fits {
			return false
		}
	}
	return true
}

// Consult reads text as the ICAO layout id: TD1, TD2, TD3, MRVA or MRVB. ok is
// false when the lines are not as long.
func Consult(id, text string) (o Reading, ok bool) {
	forms := forms[id]
	lines := strings.Split(text, "\n")
	if len(lines) != len(forms) {
		return Reading{}, false
	}
	digits := map[string]string{}
	o = Reading{Digits: digits, Structure: true}
	for i := range lines {
		if len(lines[i]) != len(forms[i]) {
			return Reading{}, false
		}
		o.Structure = o.Structure && hasForm(lines[i], forms[i])
	}
	l1, l2 := lines[0], lines[1]
	empty := func(s string) bool { return strings.Trim(s, "<") == "" }
	if empty(l1[0:2]) || empty(l1[2:5]) {
		o.Structure = false
	}
	judge := func(digit byte, text string) string {
		if digit == Digit(text) {
			return "valid"
		}
		return "invalid"
	}
	if l1[:2] != "NF" && (id == "MRVA" || id == "MRVB") && l1[0] != 'V' {
		o.Structure = false // Doc 9303-7 §4.2.2.1: a visa's code begins with V; NF is a German paper like one
	}
	if id == "TD1" {
		voter := strings.HasPrefix(l1, "I") && l1[2:5] == "MEX" && l1[15:17] == "<<" && strings.Trim(l1[17:], "0123456789") == ""
		if !date(l2[0:6]) || !date(l2[8:14]) || !sex(l2[7], voter) {
			o.Structure = false
		}
		if empty(l1[5:14]) || empty(lines[2]) {
			o.Structure = false
		}
		digits["document_number"] = judge(l1[14], l1[5:14])
		if l1[14] == '<' {
			digits["document_number"] = judgeLong(l1[5:14], l1[15:30])
		}
		if l1[:5] == "ICCOL" && strings.Trim(l2[18:28], "0123456789") == "" && l1[14] == Digit(strings.TrimLeft(l1[5:14], "0")) {
			digits["document_number"] = "valid" // Colombia counts from the first digit that is not 0
		}
		digits["birth_date"] = judge(l2[6], l2[0:6])
		digits["expiry_date"] = judge(l2[14], l2[8:14])
		digits["composite"] = judge(l2[29], l1[5:30]+l2[0:7]+l2[8:15]+l2[18:29])
		return o, true
	}
	if !date(l2[13:19]) || !date(l2[21:27]) || !sex(l2[20], false) {
		o.Structure = false
	}
	if empty(l1[5:]) || empty(l2[0:9]) {
		o.Structure = false
	}
	digits["document_number"] = judge(l2[9], l2[0:9])
	digits["birth_date"] = judge(l2[19], l2[13:19])
	digits["expiry_date"] = judge(l2[27], l2[21:27])
	switch id {
	case "TD3":
		digits["optional_data"] = judge(l2[42], l2[28:42])
		if l2[42] == '<' && empty(l2[28:42]) {
			digits["optional_data"] = "not_printed"
		}
		digits["composite"] = judge(l2[43], l2[0:10]+l2[13:20]+l2[21:43])
	case "TD2":
		if l2[9] == '<' {
			digits["document_number"] = judgeLong(l2[0:9], l2[28:35])
		}
		digits["composite"] = judge(l2[35], l2[0:10]+l2[13:20]+l2[21:35])
	}
	return o, true
}

// date reports whether a date element may be: an unknown year, month or day is two
// fillers, never one, or two zeros at its end; what is known has to be in some
// calendar year (Doc 9303-3 §4.8).
func date(s string) bool {
	for i := 0; i < 6; i += 2 {
		if strings.Count(s[i:i+2], "<") == 1 {
			return false
		}
	}
	if strings.Trim(s, "0123456789<") != "" {
		return true // of a wrong class: another fault
	}
	if s == "000000" {
		return true
	}
	year, month, day := s[:2], s[2:4], s[4:]
	if day == "00" {
		day = "<<"
		if month == "00" {
			month = "<<"
		}
	}
	last := "31"
	switch month {
	case "<<", "01", "03", "05", "07", "08", "10", "12":
	case "04", "06", "09", "11":
		last = "30"
	case "02":
		last = "28"
		if year == "<<" || strings.Contains(" 00 04 08 12 16 20 24 28 32 36 40 44 48 52 56 60 64 68 72 76 80 84 88 92 96 ", " "+year+" ") {
			last = "29"
		}
	default:
		return false
	}
	return day == "<<" || "01" <= day && day <= last
}

// sex reports whether the letter may stand in the sex element: F, M, a filler, and
// X, which is not as Doc 9303-4 §4.2.2.2 says but is met; H on a Mexican voter card.
// What is no letter is of a wrong class: another fault.
func sex(c byte, voter bool) bool {
	return c < 'A' || c > 'Z' || strings.IndexByte("FMX", c) >= 0 || voter && c == 'H'
}

// judgeLong: the rest of a document number, its digit, and a filler (Doc 9303-5
// §4.2.2.1 note j). Some issuers let the filler in the digit's place count.
func judgeLong(nine, optional string) string {
	end := strings.Index(optional, "<")
	if end < 2 {
		return "invalid" // no rest, or no filler that ends the number
	}
	rest, digit := optional[:end-1], optional[end-1]
	if digit != Digit(nine+rest) && digit != Digit(nine+"<"+rest) {
		return "invalid"
	}
	return "valid"
}

// National returns the digits, by element, of a layout that is not ICAO's. ok is
// false for a layout it does not know.
func National(id string, l ...string) (digits map[string]byte, ok bool) {
	d := Digit
	switch id {
	case "FR-CNI-1988":
		return map[string]byte{"document_number": d(l[1][:12]), "birth_date": d(l[1][27:33]), "composite": d(l[0] + l[1][:35])}, true
	case "RU-INTERNAL":
		return map[string]byte{"document_number": d(l[1][:9]), "birth_date": d(l[1][13:19]), "optional_data": d(l[1][28:42]), "composite": d(l[1][:10] + l[1][13:20] + l[1][21:43])}, true
	case "SK-ID-OLD":
		return map[string]byte{"document_number": d(l[1][:9]), "birth_date": d(l[1][13:19]), "expiry_date": d(l[1][21:27])}, true
	case "FR-DL":
		return map[string]byte{"document_number": d(l[0][:14]), "composite": d(l[0][:29])}, true
	case "NL-DL":
		return map[string]byte{"composite": d(l[0][:29])}, true
	case "CN-EEP-2014":
		return map[string]byte{"document_number": d(l[0][2:11]), "expiry_date": d(l[0][13:19]), "birth_date": d(l[0][21:27]), "composite": d(l[0][2:12] + l[0][13:20] + l[0][21:28])}, true
	case "CN-HRP-2012":
		return map[string]byte{"document_number": d(l[0][2:11]), "expiry_date": d(l[0][15:21]), "birth_date": d(l[0][23:29])}, true
	case "CN-TWCP-2015":
		return map[string]byte{"document_number": d(l[0][2:10]), "expiry_date": d(l[0][15:21]), "birth_date": d(l[0][23:29])}, true
	case "CH-DL", "CN-HRP-1999", "ISO18013-DL":
		return nil, true
	}
	return nil, false
}
