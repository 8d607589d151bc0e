package number

var mexCIC = Scheme{
	ID:        "mex-cic",
	Country:   "MEX",
	Name:      "INE credential code (CIC)",
	LocalName: "CIC",
	Rule:      "9 digits; in the TD1 MRZ (IDMEX + CIC + check) the ICAO 7-3-1 check digit follows it (10 printed digits on some models).",

	mask: "n{9}",

	Valid: []Example{
		{"123456789", ""},
		{"151122333", ""},
		{"200000001", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"12345678A", "shape"},
		{"12345678901", "shape"},
	},
}
