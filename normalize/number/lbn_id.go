package number

var lbnID = scheme{
	id:        "lbn-id",
	country:   "LBN",
	name:      "identity card number",
	localName: "رقم الهوية",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Twelve digits with leading zeros.",

	mask: "n{12}",

	valid: []Example{
		{"000012345678", ""},
		{"000000000123", ""},
		{"000098765432", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"00001234567A", "shape"},
		{"0000123456789", "shape"},
	},
}
