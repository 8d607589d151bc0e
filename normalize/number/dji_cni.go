package number

var djiCNI = Scheme{
	ID:        "dji-cni",
	Country:   "DJI",
	Name:      "identity card number",
	LocalName: "Numéro de la carte nationale d'identité",
	Cards:     []string{"national_id"},
	Rule:      "Six to ten digits, perhaps a letter before them: no specification is public.",

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
