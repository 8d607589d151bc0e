package number

var chnDriverFileNumber = scheme{
	id:        "chn-driver-file-number",
	country:   "CHN",
	name:      "driving licence file number",
	localName: "驾驶证档案编号",
	bearer:    Document,
	rule:      "Twelve digits, the first four the city of issue. The licence itself has the citizen number.",

	mask: "n{12}",

	valid: []Example{
		{"110101234567", ""},
		{"440300123456", ""},
		{"310000000001", ""},
	},
	invalid: []Example{
		{"11010123456", "shape"},
		{"1101012345678", "shape"},
		{"A10101234567", "shape"},
	},
}
