package number

var fraCNI2021 = scheme{
	id:        "fra-cni-2021",
	country:   "FRA",
	name:      "identity card number since 2021",
	localName: "Carte nationale d'identité",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Nine digits and consonants.",

	mask: "[B-DF-HJ-NP-TV-Z0-9]{9}",

	valid: []Example{
		{"X4RTBPFW4", ""},
		{"D2H6862M2", ""},
		{"T7X62TZ79", ""},
	},
	invalid: []Example{
		{"X4RTBPFW", "shape"},
		{"A4RTBPFW4", "shape"},
		{"X4RTBPFW44", "shape"},
	},
}
