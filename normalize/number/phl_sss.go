package number

var phlSSS = Scheme{
	ID:      "phl-sss",
	Country: "PHL",
	Name:    "social security number",
	Rule:    "Ten digits.",

	mask: "n{10}",

	Valid: []Example{
		{"34-1234567-8", ""},
		{"0312345678", ""},
		{"33-0000001-2", ""},
	},
	Invalid: []Example{
		{"34-123456-8", "shape"},
		{"3-1234567-8", "shape"},
		{"34-1234567-A", "shape"},
	},
}
