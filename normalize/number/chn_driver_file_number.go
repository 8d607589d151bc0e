package number

var chnDriverFileNumber = Scheme{
	ID:        "chn-driver-file-number",
	Country:   "CHN",
	Name:      "driving licence file number",
	LocalName: "驾驶证档案编号",
	Rule:      "Twelve digits, the first four the city of issue. The licence itself has the citizen number.",

	mask: "n{12}",

	Valid: []Example{
		{"110101234567", ""},
		{"440300123456", ""},
		{"310000000001", ""},
	},
	Invalid: []Example{
		{"11010123456", "shape"},
		{"1101012345678", "shape"},
		{"A10101234567", "shape"},
	},
}
