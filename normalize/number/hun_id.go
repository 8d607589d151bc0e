package number

var hunID = scheme{
	id:        "hun-id",
	country:   "HUN",
	name:      "identity card number or personal identifier",
	localName: "személyi igazolvány, személyi azonosító",
	bearer:    Person,
	rule:      "Six digits and two letters on the card; the personal identifier has eleven digits.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/hun",
	},

	mask: "n{6}aa | [1-8]n{10}",

	valid: []Example{
		{"000684AE", ""},
		{"123456AB", ""},
		{"18501011234", ""},
	},
	invalid: []Example{
		{"12345AB", "shape"},
		{"AB123456", "shape"},
		{"123456A1", "shape"},
	},
}
