package number

var chnExitEntryPass = scheme{
	id:        "chn-exit-entry-pass",
	country:   "CHN",
	name:      "exit and entry permit number",
	localName: "中华人民共和国出入境通行证",
	cards:     []string{"travel_document"},
	bearer:    Document,
	rule:      "Up to two letters and seven to nine digits.",

	mask: "a{0,2} n{7,9}",

	valid: []Example{
		{"A0123456", ""},
		{"T01234567", ""},
		{"12345678", ""},
	},
	invalid: []Example{
		{"ABC123", "shape"},
		{"123456", "shape"},
		{"12345678901", "shape"},
	},
}
