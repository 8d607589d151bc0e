package number

var fraCNIOld = scheme{
	id:        "fra-cni-old",
	country:   "FRA",
	name:      "identity card number until 2021",
	localName: "Carte nationale d'identité",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Year and month of issue YYMM, department and prefecture, and a serial. Cards of adults issued from 2004 to 2013 are valid five years longer than printed.",

	mask:     "yymm xxx n{5}",
	notBirth: true,

	valid: []Example{
		{"880692310285", ""},
		{"050575A01234", ""},
		{"120144B00123", ""},
	},
	invalid: []Example{
		{"881392310285", "date"},
		{"88069231028", "shape"},
		{"8806923102855", "shape"},
	},
}
