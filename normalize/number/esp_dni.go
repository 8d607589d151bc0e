package number

// Card prints NUM SOPORT / IDESP (3 letters + 6 digits, e.g. BAA000589): a
// different number; MRZ document number = support number, DNI is in optional
// data. Sex printed M = masculino, F = femenino (unlike Mexico). Expiry "01 01
// 9999" means permanent (over 70).
var espDNI = Scheme{
	ID:        "esp-dni",
	Country:   "ESP",
	Name:      "DNI / NIF",
	LocalName: "Documento Nacional de Identidad",
	Rule:      "letter = \"TRWAGMYFPDXBNJZSQVHLCKE\"[number mod 23].",
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
