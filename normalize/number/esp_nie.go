package number

var espNIE = Scheme{
	ID:        "esp-nie",
	Country:   "ESP",
	Name:      "NIE",
	LocalName: "Número de Identidad de Extranjero",
	Rule:      "X,Y,Z -> 0,1,2 then as DNI.",
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
