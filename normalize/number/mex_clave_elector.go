package number

// M is mujer, a woman.
var mexClaveElector = scheme{
	id:        "mex-clave-elector",
	country:   "MEX",
	name:      "voter key",
	localName: "clave de elector",
	cards:     []string{"voter_card"},
	bearer:    Person,
	rule:      "Initial and consonant of both surnames and the name, birth date YYMMDD, state of birth, H for men or M for women, and three digits whose rule is not public.",
	sources: []string{
		"https://learn.sayari.com/mexico-voter-id-number-clave-de-elector",
	},

	mask:    "[A-ZÑ][B-DF-HJ-NP-TV-ZÑ][A-ZÑ][B-DF-HJ-NP-TV-ZÑ][A-ZÑ][B-DF-HJ-NP-TV-ZÑ] yymmdd rr [s:HM] nnn",
	male:    "H",
	female:  "M",
	regions: mexicoNumbers,

	valid: []Example{
		{"HRGRJN82050602H900", "82-05-06 M 02"},
		{"HRGRAL82050602H900", "82-05-06 M 02"},
		{"GMVLMR80070501M100", "80-07-05 F 01"},
	},
	invalid: []Example{
		{"HRGRJN82130602H900", "date"},
		{"HRGRJN82050699H900", "region code"},
		{"HRGRJN82050602F900", "shape"},
	},
}
