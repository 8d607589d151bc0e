package number

var bhrCPR = scheme{
	id:        "bhr-cpr",
	country:   "BHR",
	name:      "personal number",
	localName: "الرقم الشخصي",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Year and month of birth YYMM, four digits, and a check digit whose rule is not public.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/bhr",
	},

	mask: "yymm n{5}",

	valid: []Example{
		{"840612345", "84-06"},
		{"010112345", "01-01"},
		{"991254321", "99-12"},
	},
	invalid: []Example{
		{"841312345", "date"},
		{"84061234", "shape"},
		{"8406123456", "shape"},
	},
}
