package number

var deuDriver = scheme{
	id:        "deu-driver",
	country:   "DEU",
	name:      "driving licence number",
	localName: "Führerschein",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Eleven characters: authority, serial, check character and issue.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/germany/de_fuehrerschein_recognizer.py",
	},

	mask: "x{10,11} | x{11}n",

	valid: []Example{
		{"B072RRE2I55", ""},
		{"J01000NFZ11", ""},
		{"BO12345678A", ""},
	},
	invalid: []Example{
		{"B072RRE2", "shape"},
		{"B072_RE2I55", "shape"},
		{"B072RRE2I5512", "shape"},
	},
}
