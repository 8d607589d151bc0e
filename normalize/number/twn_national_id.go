package number

var twnNationalID = scheme{
	id:        "twn-national-id",
	country:   "TWN",
	name:      "national identification number",
	localName: "中華民國國民身分證統一編號",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "A letter for the county, 1 for men or 2 for women, seven digits, and a digit: the letter as two digits (A = 10), weights 1 9 8 7 6 5 4 3 2 1 1, a multiple of 10.",
	sources: []string{
		"github.com/enylin/taiwan-id-validator src/id-card-number.ts (+ test)",
		"github.com/koblas/stdnum-js src/tw/natid.ts",
		"github.com/identique/idnumbers idnumbers/nationalid/twn",
	},
	strength: Hard,

	mask:    "[r:A-Z] [s:12] n{7} c",
	check:   rule(taiwanLetter),
	male:    "1",
	female:  "2",
	regions: taiwanCounties,

	valid: []Example{
		{"A123456789", "M A"},
		{"L122544270", "M L"},
		{"F131104093", "M F"},
		{"A234567893", "F A"},
		{"A200501505", "F A"},
	},
	invalid: []Example{
		{"A123456788", "check digit"},
		{"A323456789", "shape"},
		{"A12345678", "shape"},
	},
}

// taiwanLetter weighs the two digits of the first letter 1 and 9, then the rest 8
// down to 1 and 1. The old number for foreigners has a second letter, of whose
// digits the last one counts.
func taiwanLetter(n string) bool {
	const (
		tens  = "11111111311222322222223333"
		units = "01234567489012534567892013"
	)
	letter := n[0] - 'A'
	total := int(tens[letter]-'0') + 9*int(units[letter]-'0') + int(n[9]-'0')
	for i := 1; i < 9; i++ {
		total += (9 - i) * value(n[i], units)
	}
	return total%10 == 0
}
