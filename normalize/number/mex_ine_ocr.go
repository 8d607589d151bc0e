package number

var mexINEOCR = Scheme{
	ID:        "mex-ine-ocr",
	Country:   "MEX",
	Name:      "voter card OCR number",
	LocalName: "OCR",
	Rule:      "Electoral section in four digits and the number of the citizen in nine, eight on very old cards.",
	Sources: []string{
		"https://launion.online/… (OCR de 13 dígitos)",
	},

	mask: "n{12,13}",

	Valid: []Example{
		{"0747116375842", ""},
		{"1234567890123", ""},
		{"123456789012", ""},
	},
	Invalid: []Example{
		{"12345678901", "shape"},
		{"12345678901234", "shape"},
		{"074711637584A", "shape"},
	},
}
