package number

var vnmCMND = Scheme{
	ID:        "vnm-cmnd",
	Country:   "VNM",
	Name:      "Old identity card number (CMND)",
	LocalName: "Chứng minh nhân dân",
	Rule:      "9 digits",

	mask: "n{9}",

	Valid: []Example{
		{"012345678", ""},
		{"024567890", ""},
		{"341234567", ""},
	},
	Invalid: []Example{
		{"01234567", "shape"},
		{"0123456789", "shape"},
		{"01234567A", "shape"},
	},
}
