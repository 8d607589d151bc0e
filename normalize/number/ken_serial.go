package number

var kenSerial = Scheme{
	ID:        "ken-serial",
	Country:   "KEN",
	Name:      "identity card serial number",
	LocalName: "Serial Number",
	Rule:      "Nine digits.",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"200012345", ""},
		{"240987654", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"12345678A", "shape"},
	},
}
