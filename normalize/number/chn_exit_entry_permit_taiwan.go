package number

var chnExitEntryPermitTaiwan = scheme{
	id:        "chn-exit-entry-permit-taiwan",
	country:   "CHN",
	name:      "exit-entry permit for Taiwan",
	localName: "往来台湾通行证",
	cards:     []string{"travel_document"},
	bearer:    Document,
	rule:      "L and eight digits; the older booklet T and eight digits.",

	mask: "[LT]n{8}",

	valid: []Example{
		{"L12345678", ""},
		{"T12345678", ""},
		{"L00000001", ""},
	},
	invalid: []Example{
		{"L1234567", "shape"},
		{"C12345678", "shape"},
		{"L1234567A", "shape"},
	},
}
