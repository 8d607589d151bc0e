package number

// Each card has a new one, so it names the card and not the holder. In the zone
// it is the document number, and the DNI stands in the optional data.
var espSupport = scheme{
	id:        "esp-support",
	country:   "ESP",
	name:      "identity card support number",
	localName: "número de soporte, IDESP",
	printed:   []string{"national_id"},
	bearer:    Document,
	rule:      "Three letters and six digits.",

	mask: "aaan{6}",

	valid: []Example{
		{"BAA000589", ""},
		{"CAA000000", ""},
		{"BAA 000589", ""},
	},
	invalid: []Example{
		{"BA0000589", "shape"},
		{"BAA00058", "shape"},
		{"99999999R", "shape"},
	},
}
