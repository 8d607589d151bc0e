package number

var indPAN = scheme{
	id:        "ind-pan",
	country:   "IND",
	name:      "permanent account number",
	localName: "PAN",
	printed:   []string{"national_id"},
	bearer:    Person,
	rule:      "Five letters, of which the fourth is the kind of holder (P for a person) and the fifth the initial of the surname, four digits, and a check letter whose rule is not public.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/pan.py",
	},

	mask:  "aaa[ABCFGHLJPT]a n{4} a",
	firms: "aaa[ABCFGHLJT]a n{4} a",

	valid: []Example{
		{"ACUPA7085R", ""},
		{"AAPPV8261K", ""},
		{"ABCPE1234F", ""},
	},
	invalid: []Example{
		{"ABMXA3211G", "shape"},
		{"ACUPA7085", "shape"},
		{"ACUPA708RR", "shape"},
	},
}
