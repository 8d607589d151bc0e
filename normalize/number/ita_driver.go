package number

var itaDriver = scheme{
	id:        "ita-driver",
	country:   "ITA",
	name:      "driving licence number",
	localName: "Patente di guida",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Two letters, seven digits and a letter, or U1, seven characters and a letter.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/italy/it_driver_license_recognizer.py",
	},

	mask: "aan{7}a | U1x{7}a",

	valid: []Example{
		{"AA1234567A", ""},
		{"U1F25A123B", ""},
		{"MI5012345X", ""},
	},
	invalid: []Example{
		{"A1234567A", "shape"},
		{"AA123456A", "shape"},
		{"U1F25A12B", "shape"},
	},
}
