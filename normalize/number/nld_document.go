package number

var nldDocument = scheme{
	id:        "nld-document",
	country:   "NLD",
	name:      "passport or identity card number",
	localName: "Documentnummer",
	cards:     []string{"national_id", "passport"},
	bearer:    Document,
	rule:      "Two letters, six characters without the letter O, and a digit.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/nl/identiteitskaartnummer.py",
	},

	mask: "[A-NP-Z]{2}[A-NP-Z0-9]{6}n",

	valid: []Example{
		{"EM0000000", ""},
		{"XR1001R58", ""},
		{"SPECI2021", ""},
	},
	invalid: []Example{
		{"XR1O01R58", "shape"},
		{"581001RXR", "shape"},
		{"XR1001R", "shape"},
	},
}
