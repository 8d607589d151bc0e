package number

var phlDriver = Scheme{
	ID:      "phl-driver",
	Country: "PHL",
	Name:    "driving licence number",
	Cards:   []string{"driving_license"},
	Rule:    "A letter and ten digits: office, year and serial.",

	mask: "an{10}",

	Valid: []Example{
		{"N03-12-123456", ""},
		{"A0112345678", ""},
		{"G02-98-000123", ""},
	},
	Invalid: []Example{
		{"03-12-123456", "shape"},
		{"N03-12-12345", "shape"},
		{"NN3-12-123456", "shape"},
	},
}
