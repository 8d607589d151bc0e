package number

// XXXX XXXX 2346 is the lawful masked form.
var indAadhaar = scheme{
	id:        "ind-aadhaar",
	country:   "IND",
	name:      "identity number",
	localName: "Aadhaar, आधार",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Twelve digits by Verhoeff, the first from 2 on.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/aadhaar.py",
	},
	strength: Hard,
	masked:   true,

	mask:  "[2-9]n{10}c",
	check: verhoeff{},

	valid: []Example{
		{"2341 2341 2346", ""},
		{"9999 9999 0019", ""},
		{"9999 4105 7058", ""},
	},
	invalid: []Example{
		{"234123412347", "check digit"},
		{"123412341234", "shape"},
		{"23412341234", "shape"},
	},
}
