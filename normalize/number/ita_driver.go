package number

var itaDriver = Scheme{
	ID:        "ita-driver",
	Country:   "ITA",
	Name:      "driving licence number",
	LocalName: "Patente di guida",
	Cards:     []string{"driving_license"},
	Rule:      "Two letters, seven digits and a letter, or U1, seven characters and a letter.",
	Sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/italy/it_driver_license_recognizer.py",
	},

	mask: "aan{7}a | U1x{7}a",

	Valid: []Example{
		{"AA1234567A", ""},
		{"U1F25A123B", ""},
		{"MI5012345X", ""},
	},
	Invalid: []Example{
		{"A1234567A", "shape"},
		{"AA123456A", "shape"},
		{"U1F25A12B", "shape"},
	},
}
