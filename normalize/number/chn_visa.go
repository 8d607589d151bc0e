package number

var chnVisa = Scheme{
	ID:        "chn-visa",
	Country:   "CHN",
	Name:      "visa number",
	LocalName: "中国签证号码",
	Cards:     []string{"visa"},
	Rule:      "A letter and seven or eight digits.",

	mask: "an{7,8}",

	Valid: []Example{
		{"A1234567", ""},
		{"H01234567", ""},
		{"B7654321", ""},
	},
	Invalid: []Example{
		{"1234567", "shape"},
		{"AB123456", "shape"},
		{"A123456", "shape"},
	},
}
