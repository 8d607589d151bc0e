package number

var nldDocument = Scheme{
	ID:        "nld-document",
	Country:   "NLD",
	Name:      "passport or identity card number",
	LocalName: "Documentnummer",
	Cards:     []string{"national_id", "passport"},
	Rule:      "Two letters, six characters without the letter O, and a digit.",
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
