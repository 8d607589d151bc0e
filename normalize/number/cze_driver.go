package number

var czeDriver = Scheme{
	ID:        "cze-driver",
	Country:   "CZE",
	Name:      "driving licence number",
	LocalName: "Řidičský průkaz",
	Cards:     []string{"driving_license"},
	Rule:      "Two letters and six digits.",

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
