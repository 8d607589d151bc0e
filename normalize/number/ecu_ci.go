package number

var ecuCI = scheme{
	id:        "ecu-ci",
	country:   "ECU",
	name:      "identity card number",
	localName: "cédula de identidad",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Province 01 to 24, 30 or 50, a digit up to 6, six digits, and a digit by Luhn.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ec/ci.py",
	},
	strength: Hard,

	mask:  "[r:0][r:1-9][0-6]n{6}c | [r:1][r:0-9][0-6]n{6}c | [r:2][r:0-4][0-6]n{6}c | [r:35][r:0][0-6]n{6}c",
	check: luhn{},

	valid: []Example{
		{"171430710-3", "17"},
	},
	invalid: []Example{
		{"1714307104", "check digit"},
		{"171430710", "shape"},
		{"991430710-3", "shape"},
	},
}
