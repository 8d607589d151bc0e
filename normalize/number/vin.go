package number

var vin = scheme{
	id:        "vin",
	name:      "vehicle identification number",
	localName: "VIN, 车辆识别代号",
	bearer:    Vehicle,
	rule:      "Seventeen characters without I, O and Q; the ninth is a digit or X by weights 8 7 6 5 4 3 2 10 0 9 8 7 6 5 4 3 2 modulo 11 where North America or China ask for it.",
	sources: []string{
		"49 CFR 565.15(c)",
		"ISO 3779",
		"GB 16735",
	},
	strength: Advisory,

	mask:  "[A-HJ-NPR-Z0-9]{8} [0-9X] [A-HJ-NPR-Z0-9]{8}",
	check: weighted{weights: []int8{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0123456789X", at: 8, letters: "12345678012345070923456789"},

	valid: []Example{
		{"1M8GDM9AXKP042788", ""},
		{"11111111111111111", ""},
		{"LSVAM4186C2184841", ""},
	},
	invalid: []Example{
		{"1M8GDM9A1KP042788", "check digit"},
		{"1M8GDM9AXKP04278O", "shape"},
		{"1M8GDM9AXKP04278", "shape"},
	},
}
