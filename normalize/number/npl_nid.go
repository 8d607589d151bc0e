package number

var nplNID = Scheme{
	ID:        "npl-nid",
	Country:   "NPL",
	Name:      "national identity number",
	LocalName: "राष्ट्रिय परिचयपत्र नम्बर",
	Cards:     []string{"national_id"},
	Rule:      "Ten digits.",

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
