package number

var nldBSN = Scheme{
	ID:        "nld-bsn",
	Country:   "NLD",
	Name:      "citizen service number",
	LocalName: "BSN",
	Rule:      "Eight or nine digits whose sum by weights 9 8 7 6 5 4 3 2 -1 is a multiple of 11.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/nl/bsn.py",
	},
	Strength: Hard,

	mask:     "n{8}c",
	reserved: "0{9}",
	padFrom:  8, padTo: 9,
	check: zeroSum{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2, -1}, mod: 11},

	Valid: []Example{
		{"1112.22.333", ""},
		{"123456782", ""},
		{"999990020", ""},
	},
	Invalid: []Example{
		{"1112.52.333", "check digit"},
		{"1112223334", "shape"},
		{"12345678A", "shape"},
	},
}
