package number

var thaDriver = Scheme{
	ID:        "tha-driver",
	Country:   "THA",
	Name:      "driving licence number",
	LocalName: "ใบอนุญาตขับรถ เลขที่",
	Cards:     []string{"driving_license"},
	Rule:      "Eight digits.",

	mask: "n{8}",

	Valid: []Example{
		{"55001234", ""},
		{"64012345", ""},
		{"48000001", ""},
	},
	Invalid: []Example{
		{"5500123", "shape"},
		{"550012345", "shape"},
		{"5500123A", "shape"},
	},
}
