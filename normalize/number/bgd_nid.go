package number

// Bengali digits ০-৯; dates "01 Jan 1984" in English.
var bgdNID = Scheme{
	ID:        "bgd-nid",
	Country:   "BGD",
	Name:      "National ID (10, 13 or 17 digits)",
	LocalName: "জাতীয় পরিচয়পত্র",
	Rule:      "Smart card 10 digits; old 13; 17 = birth year + 13.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/bgd",
	},

	mask: "n{10} | n{13} | [y:12][y:09]yy n{13}",

	Valid: []Example{
		{"1234567890", ""},
		{"1592824588424", ""},
		{"19841592824588424", "1984"},
	},
	Invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"18841592824588424", "shape"},
	},
}
