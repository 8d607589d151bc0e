package number

var fraCNI2021 = Scheme{
	ID:        "fra-cni-2021",
	Country:   "FRA",
	Name:      "identity card number since 2021",
	LocalName: "Carte nationale d'identité",
	Cards:     []string{"national_id"},
	Rule:      "Nine digits and consonants.",

	mask: "[B-DF-HJ-NP-TV-Z0-9]{9}",

	Valid: []Example{
		{"X4RTBPFW4", ""},
		{"D2H6862M2", ""},
		{"T7X62TZ79", ""},
	},
	Invalid: []Example{
		{"X4RTBPFW", "shape"},
		{"A4RTBPFW4", "shape"},
		{"X4RTBPFW44", "shape"},
	},
}
