package number

var hrvOIB = scheme{
	id:      "hrv-oib",
	country: "HRV",
	name:    "personal identification number",
	printed: []string{"national_id"},
	bearer:  PersonOrFirm,
	rule:    "Eleven digits by ISO/IEC 7064 MOD 11,10. Persons and firms have it alike.",
	sources: []string{
		"ISO/IEC 7064:2003",
		"github.com/arthurdejong/python-stdnum stdnum/hr/oib.py",
	},
	strength: Hard,

	mask:  "n{10}c",
	check: mod11_10{},

	valid: []Example{
		{"33392005961", ""},
	},
	invalid: []Example{
		{"33392005962", "check digit"},
		{"3339200596", "shape"},
		{"3339200596A", "shape"},
	},
}
