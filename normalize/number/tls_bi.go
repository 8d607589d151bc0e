package number

var tlsBI = Scheme{
	ID:        "tls-bi",
	Country:   "TLS",
	Name:      "identity card number",
	LocalName: "Bilhete de Identidade / Kartaun Sidadaun No",
	Cards:     []string{"national_id"},
	Rule:      "Seven to sixteen digits: no specification is public.",
	Sources: []string{
		"vendor sample (Timor-Leste IDs)",
	},

	mask: "n{7,16}",

	Valid: []Example{
		{"0600506125463002", ""},
		{"1234567", ""},
		{"06005061254", ""},
	},
	Invalid: []Example{
		{"123456", "shape"},
		{"06005061254630021", "shape"},
		{"06005O6125463002", "shape"},
	},
}
