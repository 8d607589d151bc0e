package number

// XXXX XXXX 2346 is the lawful masked form.
var indAadhaar = Scheme{
	ID:        "ind-aadhaar",
	Country:   "IND",
	Name:      "identity number",
	LocalName: "Aadhaar, आधार",
	Cards:     []string{"national_id"},
	Rule:      "Twelve digits by Verhoeff, the first from 2 on.",
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
