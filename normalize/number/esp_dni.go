package number

// The card prints a support number too (three letters and six digits), which is
// the document number of its zone.
var espDNI = scheme{
	id:        "esp-dni",
	country:   "ESP",
	name:      "national identity document number",
	localName: "DNI, NIF",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Eight digits and the letter for the number modulo 23.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/es/dni.py",
	},
	strength: Hard,

	mask:  "n{8}[A-HJ-NP-TV-Z]",
	check: remainder{mod: 23, chars: espLetters},

	valid: []Example{
		{"54362315-K", ""},
		{"99999999R", ""},
		{"00000000T", ""},
	},
	invalid: []Example{
		{"54362315Z", "check digit"},
		{"54362315", "shape"},
		{"5436231K", "shape"},
	},
}

const espLetters = "TRWAGMYFPDXBNJZSQVHLCKE"
