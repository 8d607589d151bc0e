package number

// Even for men: the reverse of most countries.
var bgrEGN = scheme{
	id:        "bgr-egn",
	country:   "BGR",
	name:      "uniform civil number",
	localName: "ЕГН",
	printed:   []string{"national_id", "passport", "driving_license"},
	bearer:    Person,
	rule:      "Birth date YYMMDD with 20 added to the month for the 1800s and 40 for the 2000s, a serial that is even for men, and a digit by weights 2 4 8 5 10 9 7 3 6 modulo 11, 0 for 10.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/bg/egn.py",
	},
	strength: Hard,

	mask:   "yymmdd nns c",
	check:  weighted{weights: []int8{2, 4, 8, 5, 10, 9, 7, 3, 6}, mod: 11, chars: "01234567890"},
	male:   even,
	female: odd,
	shifts: []shift{{year: 1900}, {month: 20, year: 1800}, {month: 40, year: 2000}},

	valid: []Example{
		{"7523169263", "1875-03-16 M"},
		{"8032056031", "1880-12-05 F"},
	},
	invalid: []Example{
		{"7552A10004", "shape"},
		{"8019010008", "date"},
		{"803205603", "shape"},
	},
}
