package number

var dzaCardNumber = scheme{
	id:        "dza-card-number",
	country:   "DZA",
	name:      "identity card number",
	localName: "رقم البطاقة",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"123456789", ""},
		{"200012345", ""},
		{"109876543", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
