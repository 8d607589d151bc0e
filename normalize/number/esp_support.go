package number

// Each card has a new one, so it names the card and not the holder. In the zone
// it is the document number, and the DNI stands in the optional data.
var espSupport = Scheme{
	ID:        "esp-support",
	Country:   "ESP",
	Name:      "identity card support number",
	LocalName: "número de soporte, IDESP",
	Rule:      "Three letters and six digits.",

	mask: "aaan{6}",

	Valid: []Example{
		{"BAA000589", ""},
		{"CAA000000", ""},
		{"BAA 000589", ""},
	},
	Invalid: []Example{
		{"BA0000589", "shape"},
		{"BAA00058", "shape"},
		{"99999999R", "shape"},
	},
}
