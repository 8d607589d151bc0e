package number

var dzaCardNumber = Scheme{
	ID:        "dza-card-number",
	Country:   "DZA",
	Name:      "ID card document number",
	LocalName: "رقم البطاقة",
	Rule:      "9 digits, MRZ TD1 check digit applies to it",

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
