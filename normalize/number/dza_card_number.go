package number

var dzaCardNumber = Scheme{
	ID:        "dza-card-number",
	Country:   "DZA",
	Name:      "identity card number",
	LocalName: "رقم البطاقة",
	Cards:     []string{"national_id"},
	Rule:      "Nine digits.",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"200012345", ""},
		{"109876543", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
