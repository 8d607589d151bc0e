package number

var canSIN = Scheme{
	ID:        "can-sin",
	Country:   "CAN",
	Name:      "social insurance number",
	LocalName: "SIN",
	Rule:      "Nine digits by Luhn, the first not 0; 9 is for temporary residents.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ca/sin.py",
	},
	Strength: Hard,

	mask:  "[1-9]n{7}c",
	check: luhn{},

	Valid: []Example{
		{"123-456-782", ""},
		{"999-999-998", ""},
	},
	Invalid: []Example{
		{"999-999-999", "check digit"},
		{"023-456-782", "shape"},
		{"12345678", "shape"},
	},
}
