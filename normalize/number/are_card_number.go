package number

var areCardNumber = scheme{
	id:        "are-card-number",
	country:   "ARE",
	name:      "identity card serial number",
	localName: "رقم البطاقة",
	cards:     []string{"national_id", "residence_permit"},
	bearer:    Document,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"123456789", ""},
		{"087654321", ""},
		{"111222333", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"A23456789", "shape"},
	},
}
