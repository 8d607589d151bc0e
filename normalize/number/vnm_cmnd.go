package number

var vnmCMND = Scheme{
	ID:        "vnm-cmnd",
	Country:   "VNM",
	Name:      "identity card number of the old series",
	LocalName: "Chứng minh nhân dân",
	Cards:     []string{"national_id"},
	Rule:      "Nine digits.",

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
