package number

// The brackets carry the check digit.
var macBIR = scheme{
	id:        "mac-bir",
	country:   "MAC",
	name:      "resident identity card number",
	localName: "澳門居民身份證",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Seven digits, the first 1, 5 or 7, and one in brackets whose rule is not public.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/mac/national_id.py",
	},

	mask: "[1578]n{6}c",
	drop: "()/",

	valid: []Example{
		{"1234567(8)", ""},
		{"5123456(7)", ""},
		{"7000001(2)", ""},
	},
	invalid: []Example{
		{"2234567(8)", "shape"},
		{"123456(8)", "shape"},
		{"1234567(A)", "shape"},
	},
}
