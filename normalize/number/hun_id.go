package number

var hunID = scheme{
	id:        "hun-id",
	country:   "HUN",
	name:      "identity card number",
	localName: "személyi igazolvány",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Six digits and two letters.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/hun",
	},

	mask: "n{6}aa",

	valid: []Example{
		{"000684AE", ""},
		{"123456AB", ""},
		{"987654SA", ""},
	},
	invalid: []Example{
		{"12345AB", "shape"},
		{"AB123456", "shape"},
		{"123456A1", "shape"},
	},
}
