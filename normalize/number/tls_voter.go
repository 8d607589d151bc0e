package number

var tlsVoter = scheme{
	id:        "tls-voter",
	country:   "TLS",
	name:      "voter card number",
	localName: "Nú. Kartaun",
	cards:     []string{"voter_card"},
	bearer:    Person,
	rule:      "Six to nine digits.",
	sources: []string{
		"vendor sample",
	},

	mask: "n{6,9}",

	valid: []Example{
		{"123456", ""},
		{"987654321", ""},
		{"0123456", ""},
	},
	invalid: []Example{
		{"12345", "shape"},
		{"1234567890", "shape"},
		{"12345A", "shape"},
	},
}
