package number

var domCedula = Scheme{
	ID:        "dom-cedula",
	Country:   "DOM",
	Name:      "identity and electoral card number",
	LocalName: "cédula",
	Cards:     []string{"national_id"},
	Rule:      "Eleven digits by Luhn, with known exceptions.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/do/cedula.py",
		"https://github.com/hminaya/SDQ/issues/14",
	},
	Strength: Soft,

	mask:  "n{10}c",
	check: luhn{},

	Valid: []Example{
		{"00113918205", ""},
	},
	Invalid: []Example{
		{"00113918204", "check digit"},
		{"0011391820A", "shape"},
		{"0011391820", "shape"},
	},
}
