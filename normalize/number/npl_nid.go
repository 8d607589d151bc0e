package number

var nplNID = scheme{
	id:        "npl-nid",
	country:   "NPL",
	name:      "national identity number",
	localName: "राष्ट्रिय परिचयपत्र नम्बर",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Ten digits.",

	mask: "n{10}",

	valid: []Example{
		{"123-456-789-0", ""},
		{"9876543210", ""},
		{"012-345-678-9", ""},
	},
	invalid: []Example{
		{"123-456-789", "shape"},
		{"123-456-789-01", "shape"},
		{"123-456-789-A", "shape"},
	},
}
