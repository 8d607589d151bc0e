package mrz

import (
	"regexp"
	"strings"
)

// The oracle is a second verifier, written for clarity straight from the text of
// Doc 9303 Parts 3 to 7. It shares no code and no table with the package. It says
// whether a text is a consistent zone when read as one of ICAO's five layouts, and
// what each check digit should be.

// naiveDigit: Doc 9303-3 §4.9.
func naiveDigit(text string) byte {
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

// naiveNames: Doc 9303-3 §4.6.
func naiveNames(field string) (primary, secondary string) {
	parts := strings.SplitN(field, "<<", 2)
	primary = strings.TrimRight(parts[0], "<")
	if len(parts) == 2 {
		secondary = strings.Trim(parts[1], "<")
	}
	return primary, secondary
}

// oracle is what a text is when read as one layout.
type oracle struct {
	number, birth, expiry, optional, composite string // "" when the layout has none, else valid, invalid or not_printed
	structure                                  bool
}

func (o oracle) valid() bool {
	for _, s := range []string{o.number, o.birth, o.expiry, o.optional, o.composite} {
		if s == "invalid" {
			return false
		}
	}
	return o.structure
}

func (o oracle) status(e Element) string {
	return map[Element]string{DocumentNumber: o.number, BirthDate: o.birth, ExpiryDate: o.expiry, OptionalData: o.optional, Composite: o.composite}[e]
}

var oracleShapes = map[string]*regexp.Regexp{
	//                  code            state    names / number
	"TD3":  regexp.MustCompile(`^[A-Z0-9<]{2}[A-Z<]{3}[A-Z<]{39}\n[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9<]{6}[0-9][A-Z<][0-9<]{6}[0-9][A-Z0-9<]{14}[0-9<][0-9]$`),
	"TD2":  regexp.MustCompile(`^[A-Z0-9<]{2}[A-Z<]{3}[A-Z<]{31}\n[A-Z0-9<]{9}[0-9<][A-Z<]{3}[0-9<]{6}[0-9][A-Z<][0-9<]{6}[0-9][A-Z0-9<]{7}[0-9]$`),
	"TD1":  regexp.MustCompile(`^[A-Z0-9<]{2}[A-Z<]{3}[A-Z0-9<]{9}[0-9<][A-Z0-9<]{15}\n[0-9<]{6}[0-9][A-Z<][0-9<]{6}[0-9][A-Z<]{3}[A-Z0-9<]{11}[0-9]\n[A-Z<]{30}$`),
	"MRVA": regexp.MustCompile(`^[A-Z0-9<]{2}[A-Z<]{3}[A-Z<]{39}\n[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9<]{6}[0-9][A-Z<][0-9<]{6}[0-9][A-Z0-9<]{16}$`),
	"MRVB": regexp.MustCompile(`^[A-Z0-9<]{2}[A-Z<]{3}[A-Z<]{31}\n[A-Z0-9<]{9}[0-9][A-Z<]{3}[0-9<]{6}[0-9][A-Z<][0-9<]{6}[0-9][A-Z0-9<]{8}$`),
}

// consult reads text as layout id; ok is false when its lines are not as long.
func consult(id, text string) (o oracle, ok bool) {
	widths := map[string][]int{"TD3": {44, 44}, "TD2": {36, 36}, "TD1": {30, 30, 30}, "MRVA": {44, 44}, "MRVB": {36, 36}}[id]
	lines := strings.Split(text, "\n")
	if len(lines) != len(widths) {
		return oracle{}, false
	}
	for i := range lines {
		if len(lines[i]) != widths[i] {
			return oracle{}, false
		}
	}
	l1, l2 := lines[0], lines[1]
	o.structure = oracleShapes[id].MatchString(text)
	empty := func(s string) bool { return strings.Trim(s, "<") == "" }
	if empty(l1[0:2]) || empty(l1[2:5]) {
		o.structure = false
	}
	judge := func(digit byte, text string) string {
		if digit == naiveDigit(text) {
			return "valid"
		}
		return "invalid"
	}
	if id == "TD1" {
		if empty(l1[5:14]) || empty(lines[2]) {
			o.structure = false
		}
		o.number = judge(l1[14], l1[5:14])
		if l1[14] == '<' {
			o.number = judgeLong(l1[5:14], l1[15:30])
		}
		o.birth = judge(l2[6], l2[0:6])
		o.expiry = judge(l2[14], l2[8:14])
		o.composite = judge(l2[29], l1[5:30]+l2[0:7]+l2[8:15]+l2[18:29])
		return o, true
	}
	if empty(l1[5:]) || empty(l2[0:9]) {
		o.structure = false
	}
	o.number = judge(l2[9], l2[0:9])
	o.birth = judge(l2[19], l2[13:19])
	o.expiry = judge(l2[27], l2[21:27])
	switch id {
	case "TD3":
		o.optional = judge(l2[42], l2[28:42])
		if l2[42] == '<' && empty(l2[28:42]) {
			o.optional = "not_printed"
		}
		o.composite = judge(l2[43], l2[0:10]+l2[13:20]+l2[21:43])
	case "TD2":
		if l2[9] == '<' {
			o.number = judgeLong(l2[0:9], l2[28:35])
		}
		o.composite = judge(l2[35], l2[0:10]+l2[13:20]+l2[21:35])
	}
	return o, true
}

// judgeLong: the rest of a document number, its digit, and a filler (Doc 9303-5
// §4.2.2.1 note j). Some issuers let the filler in the digit's place count.
func judgeLong(nine, optional string) string {
	m := regexp.MustCompile(`^([A-Z0-9]+)([0-9])<`).FindStringSubmatch(optional)
	if m == nil {
		return "invalid"
	}
	if d := m[2][0]; d != naiveDigit(nine+m[1]) && d != naiveDigit(nine+"<"+m[1]) {
		return "invalid"
	}
	return "valid"
}

// nationalDigits gives the digits of the layouts that are not ICAO's. ok is false
// for a layout it does not know.
func nationalDigits(id string, l []string) (digits map[Element]byte, ok bool) {
	d := naiveDigit
	switch id {
	case "FR-CNI-1988":
		return map[Element]byte{DocumentNumber: d(l[1][:12]), BirthDate: d(l[1][27:33]), Composite: d(l[0] + l[1][:35])}, true
	case "RU-INTERNAL":
		return map[Element]byte{DocumentNumber: d(l[1][:9]), BirthDate: d(l[1][13:19]), OptionalData: d(l[1][28:42]), Composite: d(l[1][:10] + l[1][13:20] + l[1][21:43])}, true
	case "SK-ID-OLD":
		return map[Element]byte{DocumentNumber: d(l[1][:9]), BirthDate: d(l[1][13:19]), ExpiryDate: d(l[1][21:27])}, true
	case "FR-DL":
		return map[Element]byte{DocumentNumber: d(l[0][:14]), Composite: d(l[0][:29])}, true
	case "NL-DL":
		return map[Element]byte{Composite: d(l[0][:29])}, true
	case "CN-EEP-2014":
		return map[Element]byte{DocumentNumber: d(l[0][2:11]), ExpiryDate: d(l[0][13:19]), BirthDate: d(l[0][21:27]), Composite: d(l[0][2:12] + l[0][13:20] + l[0][21:28])}, true
	case "CN-HRP-2012":
		return map[Element]byte{DocumentNumber: d(l[0][2:11]), ExpiryDate: d(l[0][15:21]), BirthDate: d(l[0][23:29])}, true
	case "CN-TWCP-2015":
		return map[Element]byte{DocumentNumber: d(l[0][2:10]), ExpiryDate: d(l[0][15:21]), BirthDate: d(l[0][23:29])}, true
	case "CH-DL", "CN-HRP-1999", "ISO18013-DL":
		return nil, true
	}
	return nil, false
}
