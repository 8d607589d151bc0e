package number

// KK and NIK cannot be told apart when the day is 01-31; do not cross-fill.
var idnKK = Scheme{
	ID:        "idn-kk",
	Country:   "IDN",
	Name:      "Family card number",
	LocalName: "Nomor Kartu Keluarga",
	Rule:      "Same 16-digit shape as the NIK but the date is the registration date of the card (no +40).",

	mask:      "[r:1-9]rrr nn ddmmyy nnnn",
	regions:   indonesiaProvinces,
	districts: indonesiaRegencies,
	notBirth:  true,
	anyRegion: true,

	Valid: []Example{
		{"3171010101100001", "31"},
		{"3273011512090005", "32"},
		{"1101022902080002", "11"},
	},
	Invalid: []Example{
		{"3171014101100001", "date"},
		{"317101010110001", "shape"},
		{"3171010113100001", "date"},
	},
}
