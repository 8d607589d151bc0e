package number

var czeDriver = Scheme{
	ID:        "cze-driver",
	Country:   "CZE",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Řidičský průkaz",
	Rule:      "2 letters + 6 digits",

	mask: "aan{6}",

	Valid: []Example{
		{"EA 123456", ""},
		{"EM654321", ""},
		{"AB000001", ""},
	},
	Invalid: []Example{
		{"E123456", "shape"},
		{"EA12345", "shape"},
		{"EA1234567", "shape"},
	},
}
