package number

var djiCNI = Scheme{
	ID:        "dji-cni",
	Country:   "DJI",
	Name:      "National identity card number",
	LocalName: "Numéro de la carte nationale d'identité",
	Rule:      "No public specification found; accept 6-10 digits with optional letter and rely on the MRZ when present.",

	mask: "a{0,1} n{6,10}",
	drop: "/",

	Valid: []Example{
		{"1234567", ""},
		{"123456789", ""},
		{"A1234567", ""},
	},
	Invalid: []Example{
		{"12345", "shape"},
		{"AB123456", "shape"},
		{"12345678901", "shape"},
	},
}
