package number

var omnCivilNumber = scheme{
	id:        "omn-civil-number",
	country:   "OMN",
	name:      "civil number",
	localName: "الرقم المدني",
	cards:     []string{"national_id", "residence_permit"},
	bearer:    Person,
	rule:      "Six to nine digits, eight as a rule.",
	sources: []string{
		"cid.py \"exactly 8 digits\" (third-party)",
	},

	mask: "n{6,9}",

	valid: []Example{
		{"12345678", ""},
		{"1234567", ""},
		{"98765432", ""},
	},
	invalid: []Example{
		{"12345", "shape"},
		{"1234567890", "shape"},
		{"1234567A", "shape"},
	},
}
