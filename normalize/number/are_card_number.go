package number

var areCardNumber = Scheme{
	ID:        "are-card-number",
	Country:   "ARE",
	Name:      "identity card serial number",
	LocalName: "رقم البطاقة",
	Cards:     []string{"national_id", "residence_permit"},
	Rule:      "Nine digits.",

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
