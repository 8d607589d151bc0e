package number

var chnExitEntryPass = Scheme{
	ID:        "chn-exit-entry-pass",
	Country:   "CHN",
	Name:      "exit and entry permit number",
	LocalName: "中华人民共和国出入境通行证",
	Cards:     []string{"travel_document"},
	Rule:      "Up to two letters and seven to nine digits.",

	mask: "a{0,2} n{7,9}",

	Valid: []Example{
		{"A0123456", ""},
		{"T01234567", ""},
		{"12345678", ""},
	},
	Invalid: []Example{
		{"ABC123", "shape"},
		{"123456", "shape"},
		{"12345678901", "shape"},
	},
}
