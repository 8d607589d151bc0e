package number

var tlsBI = scheme{
	id:        "tls-bi",
	country:   "TLS",
	name:      "identity card number",
	localName: "Bilhete de Identidade / Kartaun Sidadaun No",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Seven to sixteen digits: no specification is public.",
	sources: []string{
		"vendor sample (Timor-Leste IDs)",
	},

	mask: "n{7,16}",

	valid: []Example{
		{"0600506125463002", ""},
		{"1234567", ""},
		{"06005061254", ""},
	},
	invalid: []Example{
		{"123456", "shape"},
		{"06005061254630021", "shape"},
		{"06005O6125463002", "shape"},
	},
}
