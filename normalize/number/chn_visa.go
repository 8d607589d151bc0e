package number

var chnVisa = scheme{
	id:        "chn-visa",
	country:   "CHN",
	name:      "visa number",
	localName: "中国签证号码",
	cards:     []string{"visa"},
	bearer:    Document,
	rule:      "A letter and seven or eight digits.",

	mask: "an{7,8}",

	valid: []Example{
		{"A1234567", ""},
		{"H01234567", ""},
		{"B7654321", ""},
	},
	invalid: []Example{
		{"1234567", "shape"},
		{"AB123456", "shape"},
		{"A123456", "shape"},
	},
}
