package number

// The strokes belong to the number.
var tlsDriver = scheme{
	id:        "tls-driver",
	country:   "TLS",
	name:      "driving licence number",
	localName: "Carta de Condução",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Serial, DNTT, class, a Roman number and the year, with strokes between.",
	sources: []string{
		"vendor sample",
	},

	mask: "n{3,6}/DNTT/a{1,2}/[IVX]{1,4}/n{2,4}",

	valid: []Example{
		{"03029/DNTT/C/IV/09", ""},
		{"12345/DNTT/B/XII/2015", ""},
		{"00123/DNTT/A/I/11", ""},
	},
	invalid: []Example{
		{"03029-DNTT-C-IV-09", "shape"},
		{"03029/DNTT/C/4/09", "shape"},
		{"DNTT/C/IV/09", "shape"},
	},
}
