package number

var kenPIN = scheme{
	id:      "ken-pin",
	country: "KEN",
	name:    "taxpayer number",
	bearer:  Person,
	rule:    "A for a person or P for others, nine digits and a letter.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ke/pin.py",
	},

	mask:  "[AP]n{9}a",
	firms: "Pn{9}a",

	valid: []Example{
		{"P051365947M", ""},
		{"A004416331M", ""},
		{"A012345678B", ""},
	},
	invalid: []Example{
		{"V1234567890", "shape"},
		{"A01234567B", "shape"},
		{"A0123456789", "shape"},
	},
}
