package number

var kenSerial = scheme{
	id:        "ken-serial",
	country:   "KEN",
	name:      "identity card serial number",
	localName: "Serial Number",
	bearer:    Document,
	rule:      "Nine digits.",

	mask: "n{9}",

	valid: []Example{
		{"123456789", ""},
		{"200012345", ""},
		{"240987654", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"1234567890", "shape"},
		{"12345678A", "shape"},
	},
}
