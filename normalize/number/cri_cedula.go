package number

// The driving licence has the same number.
var criCedula = scheme{
	id:        "cri-cedula",
	country:   "CRI",
	name:      "identity card number",
	localName: "cédula de identidad",
	cards:     []string{"national_id", "driving_license"},
	bearer:    Person,
	rule:      "Province of birth 1 to 7, 8 for the naturalised or 9 for other cases, volume and entry of four digits each; ten digits with a 0 in front in tax papers. No check digit.",
	sources: []string{
		"Decreto Ejecutivo 15126 (1984)",
		"https://qcostarica.com/the-9-provinces-of-costa-rica/",
	},

	mask: "[1-9]n{8} | 0[1-9]n{8}",

	valid: []Example{
		{"1-1234-5678", ""},
		{"8-0123-0456", ""},
		{"0112345678", ""},
	},
	invalid: []Example{
		{"0-1234-5678", "shape"},
		{"1-1234-567", "shape"},
		{"1-1234-56789", "shape"},
	},
}
