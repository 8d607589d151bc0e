package number

var rusINN = Scheme{
	ID:        "rus-inn",
	Country:   "RUS",
	Name:      "taxpayer number of a person",
	LocalName: "ИНН",
	Rule:      "Ten digits and two by weights 7 2 4 10 3 5 9 4 6 8 and 3 7 2 4 10 3 5 9 4 6 8 modulo 11.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ru/inn.py",
	},
	Strength: Hard,

	mask: "n{10}cc",
	check: all{
		weighted{weights: []int8{7, 2, 4, 10, 3, 5, 9, 4, 6, 8}, mod: 11, chars: "01234567890"},
		weighted{weights: []int8{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}, mod: 11, chars: "01234567890"},
	},

	Valid: []Example{
		{"500100732259", ""},
	},
	Invalid: []Example{
		{"500100732258", "check digit"},
		{"50010073225", "shape"},
		{"50010073225A", "shape"},
	},
}
