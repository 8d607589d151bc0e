package number

var espNIE = Scheme{
	ID:      "esp-nie",
	Country: "ESP",
	Name:    "foreigner's identity number",
	Cards:   []string{"residence_permit"},
	Rule:    "X, Y or Z, which count 0, 1, 2, seven digits, and the letter for the number modulo 23.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/es/nie.py",
	},
	Strength: Hard,

	mask:  "[XYZ]n{7}[A-HJ-NP-TV-Z]",
	check: remainder{mod: 23, chars: espLetters, letters: "00000000000000000000000012"},

	Valid: []Example{
		{"X-2482300W", ""},
		{"X0000000T", ""},
		{"Y1234567X", ""},
	},
	Invalid: []Example{
		{"X-2482300A", "check digit"},
		{"T2482300W", "shape"},
		{"X248230W", "shape"},
	},
}
