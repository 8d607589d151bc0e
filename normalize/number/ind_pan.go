package number

var indPAN = Scheme{
	ID:      "ind-pan",
	Country: "IND",
	Name:    "Permanent account number (PAN)",
	Rule:    "Last letter is a check letter with an undisclosed rule. 4th letter = holder type (P = person), 5th = first letter of surname.",
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
