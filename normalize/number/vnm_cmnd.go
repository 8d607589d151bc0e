package number

var vnmCMND = scheme{
	id:        "vnm-cmnd",
	country:   "VNM",
	name:      "identity card number of the old series",
	localName: "Chứng minh nhân dân",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"012345678", ""},
		{"024567890", ""},
		{"341234567", ""},
	},
	invalid: []Example{
		{"01234567", "shape"},
		{"0123456789", "shape"},
		{"01234567A", "shape"},
	},
}
