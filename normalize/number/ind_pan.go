package number

var indPAN = Scheme{
	ID:        "ind-pan",
	Country:   "IND",
	Name:      "permanent account number",
	LocalName: "PAN",
	Rule:      "Five letters, of which the fourth is the kind of holder (P for a person) and the fifth the initial of the surname, four digits, and a check letter whose rule is not public.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/pan.py",
	},

	mask: "aaa[ABCFGHLJPT]a n{4} a",

	Valid: []Example{
		{"ACUPA7085R", ""},
		{"AAPPV8261K", ""},
		{"ABCPE1234F", ""},
	},
	Invalid: []Example{
		{"ABMXA3211G", "shape"},
		{"ACUPA7085", "shape"},
		{"ACUPA708RR", "shape"},
	},
}
