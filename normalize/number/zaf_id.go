package number

// 2 for refugees exists in the eleventh place.
var zafID = scheme{
	id:      "zaf-id",
	country: "ZAF",
	name:    "identity number",
	cards:   []string{"national_id"},
	bearer:  Person,
	rule:    "Birth date YYMMDD, a serial from 5000 on for men, citizenship, a digit without meaning, and a digit by Luhn.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/za/idnr.py",
	},
	strength: Hard,

	mask:   "yymmdd snnn [012] n c",
	check:  luhn{},
	male:   "56789",
	female: "01234",

	valid: []Example{
		{"7503305044089", "75-03-30 M"},
		{"8001015009087", "80-01-01 M"},
	},
	invalid: []Example{
		{"8503305044089", "check digit"},
		{"9125568", "shape"},
		{"7513305044089", "date"},
	},
}
