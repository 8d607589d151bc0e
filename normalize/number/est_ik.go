package number

var estIK = scheme{
	id:        "est-ik",
	country:   "EST",
	also:      []string{"LTU"},
	name:      "personal identification code",
	localName: "isikukood, asmens kodas",
	printed:   []string{"national_id", "residence_permit", "passport", "driving_license"},
	bearer:    Person,
	rule:      "A digit for century and sex, birth date YYMMDD, a serial, and a digit by weights 1 2 3 4 5 6 7 8 9 1, or 3 4 5 6 7 8 9 1 2 3 where those give 10, modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ee/ik.py",
		"github.com/arthurdejong/python-stdnum stdnum/lt/asmens.py",
	},
	strength: Hard,

	mask:   "[g:1-8] yymmdd nnn c",
	check:  twoStage{weights: []int8{1, 2, 3, 4, 5, 6, 7, 8, 9, 1}, again: []int8{3, 4, 5, 6, 7, 8, 9, 1, 2, 3}, last: '0'},
	male:   odd,
	female: even,
	eras:   []era{{"12", 1800}, {"34", 1900}, {"56", 2000}, {"78", 2100}},

	valid: []Example{
		{"36805280109", "1968-05-28 M"},
		{"33309240064", "1933-09-24 M"},
	},
	invalid: []Example{
		{"36805280108", "check digit"},
		{"36813280109", "date"},
		{"3680528010", "shape"},
	},
}
