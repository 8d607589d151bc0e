package number

var thaDriver = Scheme{
	ID:        "tha-driver",
	Country:   "THA",
	Name:      "Thai driving licence number",
	LocalName: "ใบอนุญาตขับรถ เลขที่",
	Rule:      "8 digits; first two = B.E. year of issue; the card also prints the 13-digit PIN.",

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
