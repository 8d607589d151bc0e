package number

var omnCivilNumber = Scheme{
	ID:        "omn-civil-number",
	Country:   "OMN",
	Name:      "civil number",
	LocalName: "الرقم المدني",
	Cards:     []string{"national_id", "residence_permit"},
	Rule:      "Six to nine digits, eight as a rule.",
	Sources: []string{
		"cid.py \"exactly 8 digits\" (third-party)",
	},

	mask: "n{6,9}",

	Valid: []Example{
		{"12345678", ""},
		{"1234567", ""},
		{"98765432", ""},
	},
	Invalid: []Example{
		{"12345", "shape"},
		{"1234567890", "shape"},
		{"1234567A", "shape"},
	},
}
