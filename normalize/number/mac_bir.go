package number

// The brackets carry the check digit.
var macBIR = Scheme{
	ID:        "mac-bir",
	Country:   "MAC",
	Name:      "resident identity card number",
	LocalName: "澳門居民身份證",
	Cards:     []string{"national_id"},
	Rule:      "Seven digits, the first 1, 5 or 7, and one in brackets whose rule is not public.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/mac/national_id.py",
	},

	mask: "[1578]n{6}c",
	drop: "()/",

	Valid: []Example{
		{"1234567(8)", ""},
		{"5123456(7)", ""},
		{"7000001(2)", ""},
	},
	Invalid: []Example{
		{"2234567(8)", "shape"},
		{"123456(8)", "shape"},
		{"1234567(A)", "shape"},
	},
}
