package number

var chnExitEntryPermitTaiwan = Scheme{
	ID:        "chn-exit-entry-permit-taiwan",
	Country:   "CHN",
	Name:      "Exit-entry permit for travelling to Taiwan (2017 card)",
	LocalName: "往来台湾通行证",
	Rule:      "2017 card L + 8 digits, older booklet T + 8 digits",

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
