package number

var venRIF = scheme{
	id:        "ven-rif",
	country:   "VEN",
	name:      "tax register number",
	localName: "RIF",
	bearer:    Person,
	rule:      "A letter (V 1, E 2, J and C 3, P 4, G 5), eight digits, which for V and E are those of the identity card, and a digit by weights 4 3 2 7 6 5 4 3 2 modulo 11, of which no publication by the issuer is known. V, E and P are persons', J, C and G firms' and authorities'.",
	sources: []string{
		"https://groups.google.com/g/python-venezuela/c/DQSta7qOc2k",
		"github.com/arthurdejong/python-stdnum stdnum/ve/rif.py",
	},
	strength: Soft,

	mask:  "[VEJPGC]n{8}c",
	firms: "[JGC]n{9}",
	check: weighted{weights: []int8{4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321", letters: "00302050030000040000010000"},

	valid: []Example{
		{"V-11470283-4", ""},
		{"J-07013380-5", ""},
		{"E-84123456-4", ""},
	},
	invalid: []Example{
		{"V-11470283-3", "check digit"},
		{"X-11470283-4", "shape"},
		{"V-11470283", "shape"},
	},
}
