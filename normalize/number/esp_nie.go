package number

var espNIE = scheme{
	id:      "esp-nie",
	country: "ESP",
	name:    "foreigner's identity number",
	cards:   []string{"residence_permit"},
	bearer:  Person,
	rule:    "X, Y or Z, which count 0, 1, 2, seven digits, and the letter for the number modulo 23.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/es/nie.py",
	},
	strength: Hard,

	mask:  "[XYZ]n{7}[A-HJ-NP-TV-Z]",
	check: remainder{mod: 23, chars: espLetters, letters: "00000000000000000000000012"},

	valid: []Example{
		{"X-2482300W", ""},
		{"X0000000T", ""},
		{"Y1234567X", ""},
	},
	invalid: []Example{
		{"X-2482300A", "check digit"},
		{"T2482300W", "shape"},
		{"X248230W", "shape"},
	},
}
