package number

var kenPIN = Scheme{
	ID:      "ken-pin",
	Country: "KEN",
	Name:    "taxpayer number",
	Rule:    "A for a person or P for others, nine digits and a letter.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ke/pin.py",
	},

	mask: "[AP]n{9}a",

	Valid: []Example{
		{"P051365947M", ""},
		{"A004416331M", ""},
		{"A012345678B", ""},
	},
	Invalid: []Example{
		{"V1234567890", "shape"},
		{"A01234567B", "shape"},
		{"A0123456789", "shape"},
	},
}
