package number

// Pairs are first letter (may be a vowel) + first inner consonant; X when there
// is none. M = mujer = FEMALE. OCR confuses O/0 and I/1 at the letter/digit
// borders: positions are fixed, so coerce by position.
var mexClaveElector = Scheme{
	ID:        "mex-clave-elector",
	Country:   "MEX",
	Name:      "Voter key (clave de elector)",
	LocalName: "Clave de elector",
	Rule:      "18 characters: 2 consonants of each surname and of the name, YYMMDD, 2-digit state of birth (01-32, 87/88 abroad), H/M, 1 check digit + 2 homonym digits (rule of the check digit not public).",
	Sources: []string{
		"https://learn.sayari.com/mexico-voter-id-number-clave-de-elector",
	},

	mask:    "[A-ZÑ][B-DF-HJ-NP-TV-ZÑ][A-ZÑ][B-DF-HJ-NP-TV-ZÑ][A-ZÑ][B-DF-HJ-NP-TV-ZÑ] yymmdd rr [s:HM] nnn",
	male:    "H",
	female:  "M",
	regions: mexicoNumbers,

	Valid: []Example{
		{"HRGRJN82050602H900", "82-05-06 M 02"},
		{"HRGRAL82050602H900", "82-05-06 M 02"},
		{"GMVLMR80070501M100", "80-07-05 F 01"},
	},
	Invalid: []Example{
		{"HRGRJN82130602H900", "date"},
		{"HRGRJN82050699H900", "region code"},
		{"HRGRJN82050602F900", "shape"},
	},
}
