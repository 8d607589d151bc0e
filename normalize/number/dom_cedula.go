package number

var domCedula = scheme{
	id:        "dom-cedula",
	country:   "DOM",
	name:      "identity and electoral card number",
	localName: "cédula",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Eleven digits by Luhn, with known exceptions.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/do/cedula.py",
		"https://github.com/hminaya/SDQ/issues/14",
	},
	strength: Soft,

	mask:  "n{10}c",
	check: luhn{},

	valid: []Example{
		{"00113918205", ""},
	},
	invalid: []Example{
		{"00113918204", "check digit"},
		{"0011391820A", "shape"},
		{"0011391820", "shape"},
	},
}
