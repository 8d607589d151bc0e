package number

// Contains slashes, letters and a roman number: a digits-only cleaner ruins it.
// OCR reads roman IV as 1V/lV.
var tlsDriver = Scheme{
	ID:        "tls-driver",
	Country:   "TLS",
	Name:      "Driving licence number (DNTT)",
	LocalName: "Carta de Condução",
	Rule:      "serial / DNTT / class / roman month or region / 2-digit year, from the vendor sample 03029/DNTT/C/IV/09.",
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
