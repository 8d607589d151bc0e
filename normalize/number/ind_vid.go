package number

var indVID = scheme{
	id:        "ind-vid",
	country:   "IND",
	name:      "virtual ID of Aadhaar",
	localName: "VID",
	bearer:    Person,
	rule:      "Sixteen digits by Verhoeff, the first from 2 on.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/vid.py",
	},
	strength: Hard,
	masked:   true,

	mask:  "[2-9]n{14}c",
	check: verhoeff{},

	valid: []Example{
		{"2341234123412341", ""},
	},
	invalid: []Example{
		{"2341234123412342", "check digit"},
		{"1341234123412341", "shape"},
		{"234123412341234", "shape"},
	},
}
