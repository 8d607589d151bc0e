package number

var polDowod = Scheme{
	ID:        "pol-dowod",
	Country:   "POL",
	Name:      "identity card number",
	LocalName: "Numer dowodu osobistego",
	Cards:     []string{"national_id"},
	Rule:      "Three letters, a digit by weights 7 3 1 over the rest, and five digits.",
	Strength:  Advisory,

	mask:  "aaa c n{5}",
	check: weighted{weights: []int8{7, 3, 1, 0, 7, 3, 1, 7, 3}, mod: 10, chars: "0123456789", at: 3},

	Valid: []Example{
		{"ABA300000", ""},
		{"ZZC108201", ""},
		{"AAA000000", ""},
	},
	Invalid: []Example{
		{"ABA400000", "check digit"},
		{"AB1300000", "shape"},
		{"ABA30000", "shape"},
	},
}
