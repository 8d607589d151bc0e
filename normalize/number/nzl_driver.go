package number

var nzlDriver = scheme{
	id:      "nzl-driver",
	country: "NZL",
	name:    "driving licence number",
	cards:   []string{"driving_license"},
	bearer:  Document,
	rule:    "Two letters and six digits.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/nzl/driver_license.py",
	},

	mask: "aan{6}",

	valid: []Example{
		{"AB123456", ""},
		{"DV003245", ""},
		{"ZZ999999", ""},
	},
	invalid: []Example{
		{"A1234567", "shape"},
		{"AB12345", "shape"},
		{"ABC12345", "shape"},
	},
}
