package number

var nzlDriver = Scheme{
	ID:      "nzl-driver",
	Country: "NZL",
	Name:    "driving licence number",
	Cards:   []string{"driving_license"},
	Rule:    "Two letters and six digits.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/nzl/driver_license.py",
	},

	mask: "aan{6}",

	Valid: []Example{
		{"AB123456", ""},
		{"DV003245", ""},
		{"ZZ999999", ""},
	},
	Invalid: []Example{
		{"A1234567", "shape"},
		{"AB12345", "shape"},
		{"ABC12345", "shape"},
	},
}
