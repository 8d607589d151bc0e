package number

var polDowod = scheme{
	id:        "pol-dowod",
	country:   "POL",
	name:      "identity card number",
	localName: "Numer dowodu osobistego",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Three letters, a digit by weights 7 3 1 over the rest, and five digits.",
	strength:  Advisory,

	mask:  "aaa c n{5}",
	check: weighted{weights: []int8{7, 3, 1, 0, 7, 3, 1, 7, 3}, mod: 10, chars: "0123456789", at: 3},

	valid: []Example{
		{"ABA300000", ""},
		{"ZZC108201", ""},
		{"AAA000000", ""},
	},
	invalid: []Example{
		{"ABA400000", "check digit"},
		{"AB1300000", "shape"},
		{"ABA30000", "shape"},
	},
}
