package number

var chnDriverFileNumber = Scheme{
	ID:        "chn-driver-file-number",
	Country:   "CHN",
	Name:      "Driver licence file number",
	LocalName: "驾驶证档案编号",
	Rule:      "12 digits, first 4 = issuing city GB/T 2260; the licence NUMBER itself is the 18-digit citizen number (or passport number for foreigners).",

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
