package number

var prtDriver = Scheme{
	ID:        "prt-driver",
	Country:   "PRT",
	Name:      "driving licence number",
	LocalName: "Carta de condução",
	Cards:     []string{"driving_license"},
	Rule:      "One or two letters and six to eight digits.",

	mask: "a{1,2} n{6,8}",

	Valid: []Example{
		{"L-1234567 8", ""},
		{"PO-123456 7", ""},
		{"AV-123456", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"L-12345", "shape"},
		{"ABC-123456", "shape"},
	},
}
