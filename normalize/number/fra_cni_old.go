package number

var fraCNIOld = Scheme{
	ID:        "fra-cni-old",
	Country:   "FRA",
	Name:      "National identity card number (1995-2021)",
	LocalName: "Carte nationale d'identité",
	Rule:      "12: YYMM of issue, department/prefecture (3), serial (5); check digit only in the 2x36 MRZ. Cards issued 2004-2013 to adults were extended by 5 years: printed expiry may be 5 years too early.",

	mask:     "yymm xxx n{5}",
	notBirth: true,

	Valid: []Example{
		{"880692310285", ""},
		{"050575A01234", ""},
		{"120144B00123", ""},
	},
	Invalid: []Example{
		{"881392310285", "date"},
		{"88069231028", "shape"},
		{"8806923102855", "shape"},
	},
}
