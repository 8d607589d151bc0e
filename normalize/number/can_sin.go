package number

var canSIN = scheme{
	id:        "can-sin",
	country:   "CAN",
	name:      "social insurance number",
	localName: "SIN",
	bearer:    Person,
	rule:      "Nine digits by Luhn, the first not 0; 9 is for temporary residents.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ca/sin.py",
	},
	strength: Hard,

	mask:  "[1-9]n{7}c",
	check: luhn{},

	valid: []Example{
		{"123-456-782", ""},
		{"999-999-998", ""},
	},
	invalid: []Example{
		{"999-999-999", "check digit"},
		{"023-456-782", "shape"},
		{"12345678", "shape"},
	},
}
