package number

var prtDriver = scheme{
	id:        "prt-driver",
	country:   "PRT",
	name:      "driving licence number",
	localName: "Carta de condução",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "One or two letters and six to eight digits.",

	mask: "a{1,2} n{6,8}",

	valid: []Example{
		{"L-1234567 8", ""},
		{"PO-123456 7", ""},
		{"AV-123456", ""},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"L-12345", "shape"},
		{"ABC-123456", "shape"},
	},
}
