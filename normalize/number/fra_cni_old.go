package number

var fraCNIOld = Scheme{
	ID:        "fra-cni-old",
	Country:   "FRA",
	Name:      "identity card number until 2021",
	LocalName: "Carte nationale d'identité",
	Cards:     []string{"national_id"},
	Rule:      "Year and month of issue YYMM, department and prefecture, and a serial. Cards of adults issued from 2004 to 2013 are valid five years longer than printed.",

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
