package number

var lbnID = Scheme{
	ID:        "lbn-id",
	Country:   "LBN",
	Name:      "identity card number",
	LocalName: "رقم الهوية",
	Cards:     []string{"national_id"},
	Rule:      "Twelve digits with leading zeros.",

	mask: "n{12}",

	Valid: []Example{
		{"000012345678", ""},
		{"000000000123", ""},
		{"000098765432", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"00001234567A", "shape"},
		{"0000123456789", "shape"},
	},
}
