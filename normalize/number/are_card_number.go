package number

var areCardNumber = Scheme{
	ID:        "are-card-number",
	Country:   "ARE",
	Name:      "Emirates ID card number (back)",
	LocalName: "رقم البطاقة",
	Rule:      "9 digits, MRZ check digit in TD1 line 1",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"087654321", ""},
		{"111222333", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
