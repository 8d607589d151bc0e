package number

var chnExitEntryPermitHKMO = scheme{
	id:        "chn-exit-entry-permit-hkmo",
	country:   "CHN",
	name:      "exit-entry permit for Hong Kong and Macao",
	localName: "往来港澳通行证",
	cards:     []string{"travel_document"},
	bearer:    Document,
	rule:      "C and eight digits; since December 2018 C, a letter but I and O, and seven digits; the older booklet W and eight digits.",
	sources: []string{
		"National Immigration Administration notice 2018-12-10 (C + 8 digits exhausted -> second position letter except I,O, from CA0000001), copy at http://www.afdelivr.top/fuwu/2018-12/10/content_5347351.htm",
	},

	mask: "Cn{8} | C[A-HJ-NP-Z]n{7} | Wn{8}",

	valid: []Example{
		{"C12345678", ""},
		{"CA1234567", ""},
		{"W12345678", ""},
	},
	invalid: []Example{
		{"CI1234567", "shape"},
		{"C1234567", "shape"},
		{"D12345678", "shape"},
	},
}
