package number

var bgdNID = scheme{
	id:        "bgd-nid",
	country:   "BGD",
	name:      "national identity number",
	localName: "জাতীয় পরিচয়পত্র",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Ten digits on the smart card, 13 before, or 17 with the birth year in front.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/bgd",
	},

	mask: "n{10} | n{13} | [y:12][y:09]yy n{13}",

	valid: []Example{
		{"1234567890", ""},
		{"1592824588424", ""},
		{"19841592824588424", "1984"},
	},
	invalid: []Example{
		{"123456789", "shape"},
		{"12345678901", "shape"},
		{"18841592824588424", "shape"},
	},
}
