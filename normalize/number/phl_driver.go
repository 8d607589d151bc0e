package number

var phlDriver = Scheme{
	ID:      "phl-driver",
	Country: "PHL",
	Name:    "Driver licence number (LTO)",
	Rule:    "A12-34-567890: office letter+2 digits, year of first issue, serial",

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
