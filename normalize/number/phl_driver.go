package number

var phlDriver = scheme{
	id:      "phl-driver",
	country: "PHL",
	name:    "driving licence number",
	cards:   []string{"driving_license"},
	bearer:  Document,
	rule:    "A letter and ten digits: office, year and serial.",

	mask: "an{10}",

	valid: []Example{
		{"N03-12-123456", ""},
		{"A0112345678", ""},
		{"G02-98-000123", ""},
	},
	invalid: []Example{
		{"03-12-123456", "shape"},
		{"N03-12-12345", "shape"},
		{"NN3-12-123456", "shape"},
	},
}
