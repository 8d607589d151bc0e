package number

// Sex parity is the reverse: EVEN = male.
var bgrEGN = Scheme{
	ID:        "bgr-egn",
	Country:   "BGR",
	Name:      "EGN",
	LocalName: "ЕГН",
	Rule:      "weights 2,4,8,5,10,9,7,3,6 mod 11 mod 10.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/bg/egn.py",
	},
	Strength: Hard,

	mask:   "yymmdd nns c",
	check:  weighted{weights: []int8{2, 4, 8, 5, 10, 9, 7, 3, 6}, mod: 11, chars: "01234567890"},
	male:   even,
	female: odd,
	shifts: []shift{{year: 1900}, {month: 20, year: 1800}, {month: 40, year: 2000}},

	Valid: []Example{
		{"7523169263", "1875-03-16 M"},
		{"8032056031", "1880-12-05 F"},
	},
	Invalid: []Example{
		{"7552A10004", "shape"},
		{"8019010008", "date"},
		{"803205603", "shape"},
	},
}
