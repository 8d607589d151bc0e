package number

var indVID = Scheme{
	ID:        "ind-vid",
	Country:   "IND",
	Name:      "virtual ID of Aadhaar",
	LocalName: "VID",
	Rule:      "Sixteen digits by Verhoeff, the first from 2 on.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/vid.py",
	},
	Strength: Hard,
	Masked:   true,

	mask:  "[2-9]n{14}c",
	check: verhoeff{},

	Valid: []Example{
		{"2341234123412341", ""},
	},
	Invalid: []Example{
		{"2341234123412342", "check digit"},
		{"1341234123412341", "shape"},
		{"234123412341234", "shape"},
	},
}
