package number

var polDriver = scheme{
	id:        "pol-driver",
	country:   "POL",
	name:      "driving licence number",
	localName: "Prawo jazdy",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Serial, year and county, with strokes between.",

	mask: "n{5}/nn/nnnn",

	valid: []Example{
		{"12345/16/1465", ""},
		{"00001/20/0201", ""},
		{"99999/05/3061", ""},
	},
	invalid: []Example{
		{"1234/16/1465", "shape"},
		{"12345-16-1465", "shape"},
		{"12345/16/146", "shape"},
	},
}
