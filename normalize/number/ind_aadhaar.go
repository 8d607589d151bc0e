package number

// Masked Aadhaar XXXX XXXX 2346 is legal: accept as masked. Cards often show
// only Year of Birth (YoB): partial date. e-aadhaar prints VID (16 digits,
// Verhoeff) directly below.
var indAadhaar = Scheme{
	ID:        "ind-aadhaar",
	Country:   "IND",
	Name:      "Aadhaar",
	LocalName: "आधार",
	Rule:      "Verhoeff over 12 digits; first digit 2-9; not a palindrome.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/aadhaar.py",
	},
	Strength: Hard,
	Masked:   true,

	mask:  "[2-9]n{10}c",
	check: verhoeff{},

	Valid: []Example{
		{"2341 2341 2346", ""},
		{"9999 9999 0019", ""},
		{"9999 4105 7058", ""},
	},
	Invalid: []Example{
		{"234123412347", "check digit"},
		{"123412341234", "shape"},
		{"23412341234", "shape"},
	},
}
