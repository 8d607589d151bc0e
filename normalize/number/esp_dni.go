package number

// The card prints a support number too (three letters and six digits), which is
// the document number of its zone.
var espDNI = Scheme{
	ID:        "esp-dni",
	Country:   "ESP",
	Name:      "national identity document number",
	LocalName: "DNI, NIF",
	Cards:     []string{"national_id"},
	Rule:      "Eight digits and the letter for the number modulo 23.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/es/dni.py",
	},
	Strength: Hard,

	mask:  "n{8}[A-HJ-NP-TV-Z]",
	check: remainder{mod: 23, chars: espLetters},

	Valid: []Example{
		{"54362315-K", ""},
		{"99999999R", ""},
		{"00000000T", ""},
	},
	Invalid: []Example{
		{"54362315Z", "check digit"},
		{"54362315", "shape"},
		{"5436231K", "shape"},
	},
}

const espLetters = "TRWAGMYFPDXBNJZSQVHLCKE"
