package number

// It cannot be told from a NIK of a man.
var idnKK = scheme{
	id:        "idn-kk",
	country:   "IDN",
	name:      "family card number",
	localName: "Nomor Kartu Keluarga",
	bearer:    Family,
	rule:      "As the NIK, with the date of registration.",

	mask:      "[r:1-9]rrr nn ddmmyy nnnn",
	regions:   indonesiaProvinces,
	districts: indonesiaRegencies,
	notBirth:  true,
	anyRegion: true,

	valid: []Example{
		{"3171010101100001", "31"},
		{"3273011512090005", "32"},
		{"1101022902080002", "11"},
	},
	invalid: []Example{
		{"3171014101100001", "date"},
		{"317101010110001", "shape"},
		{"3171010113100001", "date"},
	},
}
