package number

// England, Wales and the Isle of Man; Scotland and Northern Ireland have other
// series of the same form.
var gbrNHS = scheme{
	id:        "gbr-nhs",
	country:   "GBR",
	name:      "National Health Service number",
	localName: "NHS number",
	bearer:    Person,
	rule:      "Nine digits and one by weights 10 to 2 modulo 11; numbers that would have 10 are not given out.",
	sources: []string{
		"NHS Data Model and Dictionary, NHS NUMBER",
		"http://www.connectingforhealth.nhs.uk/systemsandservices/nsts/docs/tech_nn_check_digit.pdf",
	},
	strength: Hard,

	mask:  "n{9}c",
	check: weighted{weights: []int8{10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0.987654321"},

	valid: []Example{
		{"943 476 5919", ""},
		{"4000000004", ""},
		{"401 023 2137", ""},
	},
	invalid: []Example{
		{"943 476 5918", "check digit"},
		{"943476591", "shape"},
		{"943476591X", "shape"},
	},
}
