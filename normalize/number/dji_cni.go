package number

var djiCNI = scheme{
	id:        "dji-cni",
	country:   "DJI",
	name:      "identity card number",
	localName: "Numéro de la carte nationale d'identité",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Six to ten digits, perhaps a letter before them: no specification is public.",

	mask: "a{0,1} n{6,10}",
	drop: "/",

	valid: []Example{
		{"1234567", ""},
		{"123456789", ""},
		{"A1234567", ""},
	},
	invalid: []Example{
		{"12345", "shape"},
		{"AB123456", "shape"},
		{"12345678901", "shape"},
	},
}
