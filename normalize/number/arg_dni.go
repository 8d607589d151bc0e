package number

var argDNI = Scheme{
	ID:      "arg-dni",
	Country: "ARG",
	Name:    "national identity document number",
	Cards:   []string{"national_id"},
	Rule:    "Seven or eight digits without a check digit; foreign residents have 92 to 95 million.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ar/dni.py",
	},

	mask: "n{7,8}",

	Valid: []Example{
		{"20.123.456", ""},
		{"5.123.456", ""},
		{"94.123.456", ""},
	},
	Invalid: []Example{
		{"2012345699", "shape"},
		{"123456", "shape"},
		{"M1234567", "shape"},
	},
}
