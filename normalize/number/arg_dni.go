package number

var argDNI = scheme{
	id:      "arg-dni",
	country: "ARG",
	name:    "national identity document number",
	cards:   []string{"national_id"},
	bearer:  Person,
	rule:    "Seven or eight digits without a check digit; foreign residents have 92 to 95 million.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ar/dni.py",
	},

	mask: "n{7,8}",

	valid: []Example{
		{"20.123.456", ""},
		{"5.123.456", ""},
		{"94.123.456", ""},
	},
	invalid: []Example{
		{"2012345699", "shape"},
		{"123456", "shape"},
		{"M1234567", "shape"},
	},
}
