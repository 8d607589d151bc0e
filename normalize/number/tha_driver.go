package number

var thaDriver = scheme{
	id:        "tha-driver",
	country:   "THA",
	name:      "driving licence number",
	localName: "ใบอนุญาตขับรถ เลขที่",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Eight digits.",

	mask: "n{8}",

	valid: []Example{
		{"55001234", ""},
		{"64012345", ""},
		{"48000001", ""},
	},
	invalid: []Example{
		{"5500123", "shape"},
		{"550012345", "shape"},
		{"5500123A", "shape"},
	},
}
