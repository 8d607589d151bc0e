package number

// The strokes belong to the number.
var tlsDriver = Scheme{
	ID:        "tls-driver",
	Country:   "TLS",
	Name:      "driving licence number",
	LocalName: "Carta de Condução",
	Cards:     []string{"driving_license"},
	Rule:      "Serial, DNTT, class, a Roman number and the year, with strokes between.",
	Sources: []string{
		"vendor sample",
	},

	mask: "n{3,6}/DNTT/a{1,2}/[IVX]{1,4}/n{2,4}",

	Valid: []Example{
		{"03029/DNTT/C/IV/09", ""},
		{"12345/DNTT/B/XII/2015", ""},
		{"00123/DNTT/A/I/11", ""},
	},
	Invalid: []Example{
		{"03029-DNTT-C-IV-09", "shape"},
		{"03029/DNTT/C/4/09", "shape"},
		{"DNTT/C/IV/09", "shape"},
	},
}
