package number

// Bikram Sambat dates: 2045/01/15 BS = 1988-04-27/28 AD.
var nplNID = Scheme{
	ID:      "npl-nid",
	Country: "NPL",
	Name:    "National identity number",
	Rule:    "10 digits 123-456-789-0; citizenship certificate numbers are free form 12-34-56-78901. Dates are Bikram Sambat (BS = AD + 56/57).",

	mask: "n{10}",

	Valid: []Example{
		{"123-456-789-0", ""},
		{"9876543210", ""},
		{"012-345-678-9", ""},
	},
	Invalid: []Example{
		{"123-456-789", "shape"},
		{"123-456-789-01", "shape"},
		{"123-456-789-A", "shape"},
	},
}
