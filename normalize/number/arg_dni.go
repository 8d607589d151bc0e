package number

var argDNI = Scheme{
	ID:        "arg-dni",
	Country:   "ARG",
	Name:      "DNI",
	LocalName: "Documento Nacional de Identidad",
	Rule:      "7-8 digits, no check digit. Foreigners 92-95 million. Trámite number (11 digits) and CUIL (11 digits with check) are also printed.",
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
