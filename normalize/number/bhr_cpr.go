package number

var bhrCPR = Scheme{
	ID:        "bhr-cpr",
	Country:   "BHR",
	Name:      "personal number",
	LocalName: "الرقم الشخصي",
	Cards:     []string{"national_id"},
	Rule:      "Year and month of birth YYMM, four digits, and a check digit whose rule is not public.",
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
