package number

var lvaPK = scheme{
	id:        "lva-pk",
	country:   "LVA",
	name:      "personal code",
	localName: "personas kods",
	printed:   []string{"national_id", "residence_permit", "passport"},
	bearer:    Person,
	rule:      "Birth date DDMMYY, a digit for the century and four digits, the last of them by weights 1 6 3 7 9 10 5 8 4 2 modulo 11; since July 2017 numbers from 32 on without a date.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/lv/pvn.py",
	},
	strength: Soft,

	mask:  "3[2-9]n{9} | ddmmyy [e:0-2] n{4}",
	check: weighted{weights: []int8{1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, mod: 11, chars: "10098765432"},
	eras:  []era{{"0", 1800}, {"1", 1900}, {"2", 2000}},

	valid: []Example{
		{"161175-19997", "1975-11-16"},
		{"328673-00679", ""},
		{"290156-11605", "1956-01-29"},
	},
	invalid: []Example{
		{"161175-1999", "shape"},
		{"161175-99997", "shape"},
		{"A61175-19997", "shape"},
	},
}
