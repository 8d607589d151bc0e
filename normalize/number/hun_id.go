package number

var hunID = Scheme{
	ID:        "hun-id",
	Country:   "HUN",
	Name:      "Personal ID (személyi szám) / ID card 000000AA",
	LocalName: "személyazonosító igazolvány",
	Rule:      "Card 6 digits + 2 letters; personal ID 11 digits M YYMMDD SSSK",
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
