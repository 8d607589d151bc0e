package number

var deuDriver = Scheme{
	ID:        "deu-driver",
	Country:   "DEU",
	Name:      "driving licence number",
	LocalName: "Führerschein",
	Cards:     []string{"driving_license"},
	Rule:      "Eleven characters: authority, serial, check character and issue.",
	Sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/germany/de_fuehrerschein_recognizer.py",
	},

	mask: "x{10,11} | x{11}n",

	Valid: []Example{
		{"B072RRE2I55", ""},
		{"J01000NFZ11", ""},
		{"BO12345678A", ""},
	},
	Invalid: []Example{
		{"B072RRE2", "shape"},
		{"B072_RE2I55", "shape"},
		{"B072RRE2I5512", "shape"},
	},
}
