package number

var chnExitEntryPass = Scheme{
	ID:        "chn-exit-entry-pass",
	Country:   "CHN",
	Name:      "PRC exit and entry permit (booklet)",
	LocalName: "中华人民共和国出入境通行证",
	Rule:      "Shape only",

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
