package number

var nldDocument = Scheme{
	ID:        "nld-document",
	Country:   "NLD",
	Name:      "ID card / passport document number",
	LocalName: "Documentnummer",
	Rule:      "9 characters, no letter O; zeros only before Dec 2019.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/nl/identiteitskaartnummer.py",
	},

	mask: "[A-NP-Z]{2}[A-NP-Z0-9]{6}n",

	Valid: []Example{
		{"EM0000000", ""},
		{"XR1001R58", ""},
		{"SPECI2021", ""},
	},
	Invalid: []Example{
		{"XR1O01R58", "shape"},
		{"581001RXR", "shape"},
		{"XR1001R", "shape"},
	},
}
