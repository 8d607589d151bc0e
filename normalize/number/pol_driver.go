package number

var polDriver = Scheme{
	ID:        "pol-driver",
	Country:   "POL",
	Name:      "driving licence number",
	LocalName: "Prawo jazdy",
	Cards:     []string{"driving_license"},
	Rule:      "Serial, year and county, with strokes between.",

	mask: "n{5}/nn/nnnn",

	Valid: []Example{
		{"12345/16/1465", ""},
		{"00001/20/0201", ""},
		{"99999/05/3061", ""},
	},
	Invalid: []Example{
		{"1234/16/1465", "shape"},
		{"12345-16-1465", "shape"},
		{"12345/16/146", "shape"},
	},
}
