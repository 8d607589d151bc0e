package number

// G.S. RH = blood group, sex printed M/F on a card in Spanish: here M =
// masculino (male).
var colCC = Scheme{
	ID:      "col-cc",
	Country: "COL",
	Name:    "Cédula de ciudadanía / NUIP",
	Rule:    "6-8 digits (old) or 10 digits NUIP starting with 1; no check digit on the card.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/col",
	},

	mask: "n{6,8} | 1n{9}",
	drop: ",",

	Valid: []Example{
		{"1.020.304.050", ""},
		{"79.123.456", ""},
		{"52123456", ""},
	},
	Invalid: []Example{
		{"12345", "shape"},
		{"2.020.304.050", "shape"},
		{"123456789012", "shape"},
	},
}
