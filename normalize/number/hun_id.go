package number

var hunID = Scheme{
	ID:        "hun-id",
	Country:   "HUN",
	Name:      "identity card number or personal identifier",
	LocalName: "személyi igazolvány, személyi azonosító",
	Rule:      "Six digits and two letters on the card; the personal identifier has eleven digits.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/hun",
	},

	mask: "n{6}aa | [1-8]n{10}",

	Valid: []Example{
		{"000684AE", ""},
		{"123456AB", ""},
		{"18501011234", ""},
	},
	Invalid: []Example{
		{"12345AB", "shape"},
		{"AB123456", "shape"},
		{"123456A1", "shape"},
	},
}
