package number

var nldBSN = scheme{
	id:        "nld-bsn",
	country:   "NLD",
	name:      "citizen service number",
	localName: "BSN",
	printed:   []string{"national_id", "residence_permit", "passport", "driving_license"},
	bearer:    Person,
	rule:      "Eight or nine digits whose sum by weights 9 8 7 6 5 4 3 2 -1 is a multiple of 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/nl/bsn.py",
	},
	strength: Hard,

	mask:     "n{8}c",
	reserved: "0{9}",
	padFrom:  8, padTo: 9,
	check: zeroSum{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2, -1}, mod: 11},

	valid: []Example{
		{"1112.22.333", ""},
		{"123456782", ""},
		{"999990020", ""},
	},
	invalid: []Example{
		{"1112.52.333", "check digit"},
		{"1112223334", "shape"},
		{"12345678A", "shape"},
	},
}
