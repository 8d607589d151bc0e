package number

var rusINN = scheme{
	id:        "rus-inn",
	country:   "RUS",
	name:      "taxpayer number of a person",
	localName: "ИНН",
	bearer:    Person,
	rule:      "Ten digits and two by weights 7 2 4 10 3 5 9 4 6 8 and 3 7 2 4 10 3 5 9 4 6 8 modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ru/inn.py",
	},
	strength: Hard,

	mask: "n{10}cc",
	check: all{
		weighted{weights: []int8{7, 2, 4, 10, 3, 5, 9, 4, 6, 8}, mod: 11, chars: "01234567890"},
		weighted{weights: []int8{3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8}, mod: 11, chars: "01234567890"},
	},

	valid: []Example{
		{"500100732259", ""},
	},
	invalid: []Example{
		{"500100732258", "check digit"},
		{"50010073225", "shape"},
		{"50010073225A", "shape"},
	},
}
