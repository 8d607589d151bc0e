package number

var bhrCPR = Scheme{
	ID:        "bhr-cpr",
	Country:   "BHR",
	Name:      "CPR number",
	LocalName: "الرقم الشخصي",
	Rule:      "9 digits YYMM + 4 serial + check digit; check rule not confirmed.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/bhr",
	},

	mask: "yymm n{5}",

	Valid: []Example{
		{"840612345", "84-06"},
		{"010112345", "01-01"},
		{"991254321", "99-12"},
	},
	Invalid: []Example{
		{"841312345", "date"},
		{"84061234", "shape"},
		{"8406123456", "shape"},
	},
}
