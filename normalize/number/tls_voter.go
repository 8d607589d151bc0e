package number

var tlsVoter = Scheme{
	ID:        "tls-voter",
	Country:   "TLS",
	Name:      "voter card number",
	LocalName: "Nú. Kartaun",
	Cards:     []string{"voter_card"},
	Rule:      "Six to nine digits.",
	Sources: []string{
		"vendor sample",
	},

	mask: "n{6,9}",

	Valid: []Example{
		{"123456", ""},
		{"987654321", ""},
		{"0123456", ""},
	},
	Invalid: []Example{
		{"12345", "shape"},
		{"1234567890", "shape"},
		{"12345A", "shape"},
	},
}
