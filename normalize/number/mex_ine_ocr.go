package number

var mexINEOCR = scheme{
	id:        "mex-ine-ocr",
	country:   "MEX",
	name:      "voter card OCR number",
	localName: "OCR",
	printed:   []string{"voter_card"},
	bearer:    Document,
	rule:      "Electoral section in four digits and the number of the citizen in nine, eight on very old cards.",
	sources: []string{
		"https://launion.online/… (OCR de 13 dígitos)",
	},

	mask: "n{12,13}",

	valid: []Example{
		{"0747116375842", ""},
		{"1234567890123", ""},
		{"123456789012", ""},
	},
	invalid: []Example{
		{"12345678901", "shape"},
		{"12345678901234", "shape"},
		{"074711637584A", "shape"},
	},
}
