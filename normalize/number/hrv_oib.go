package number

var hrvOIB = Scheme{
	ID:      "hrv-oib",
	Country: "HRV",
	Name:    "personal identification number",
	Rule:    "Eleven digits by ISO/IEC 7064 MOD 11,10.",
	Sources: []string{
		"ISO/IEC 7064:2003",
		"github.com/arthurdejong/python-stdnum stdnum/hr/oib.py",
	},
	Strength: Hard,

	mask:  "n{10}c",
	check: mod11_10{},

	Valid: []Example{
		{"33392005961", ""},
	},
	Invalid: []Example{
		{"33392005962", "check digit"},
		{"3339200596", "shape"},
		{"3339200596A", "shape"},
	},
}
