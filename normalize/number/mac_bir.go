package number

// Dates are printed DD-MM-YYYY; expiry "Permanente/永久" style text exists for
// holders over 60 (長期有效).
var macBIR = Scheme{
	ID:        "mac-bir",
	Country:   "MAC",
	Name:      "Macao resident identity card (BIR)",
	LocalName: "澳門居民身份證",
	Rule:      "7 digits + 1 digit in brackets: 1234567(8). The bracket digit is a check digit but the rule is not public.",
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
