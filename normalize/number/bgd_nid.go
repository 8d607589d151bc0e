package number

var bgdNID = Scheme{
	ID:        "bgd-nid",
	Country:   "BGD",
	Name:      "national identity number",
	LocalName: "জাতীয় পরিচয়পত্র",
	Cards:     []string{"national_id"},
	Rule:      "Ten digits on the smart card, 13 before, or 17 with the birth year in front.",
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
