package number

var chnExitEntryPermitTaiwan = Scheme{
	ID:        "chn-exit-entry-permit-taiwan",
	Country:   "CHN",
	Name:      "exit-entry permit for Taiwan",
	LocalName: "往来台湾通行证",
	Cards:     []string{"travel_document"},
	Rule:      "L and eight digits; the older booklet T and eight digits.",

	mask: "[LT]n{8}",

	Valid: []Example{
		{"L12345678", ""},
		{"T12345678", ""},
		{"L00000001", ""},
	},
	Invalid: []Example{
		{"L1234567", "shape"},
		{"C12345678", "shape"},
		{"L1234567A", "shape"},
	},
}
