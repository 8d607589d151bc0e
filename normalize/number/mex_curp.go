package number

// M is mujer, a woman. The seventeenth character decides the century: O read
// for 0 there moves the birth by a hundred years. Mexico City is still DF.
var mexCURP = scheme{
	id:      "mex-curp",
	country: "MEX",
	name:    "unique population registry code",
	printed: []string{"voter_card", "national_id", "passport"},
	bearer:  Person,
	rule:    "Four letters of the names, birth date YYMMDD, H for men, M for women or X, state of birth, three consonants, a digit for births until 1999 or a letter since, and a digit by weights 18 to 2 over 0 to 9, A to N, Ñ, O to Z.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/mx/curp.py",
		"https://politica.expansion.mx/mexico/2026/01/30/… (composition and example)",
		"https://www.proceso.com.mx/nacional/2023/2/23/emiten-primera-curp-de-identidad-no-binaria-en-jalisco-302586.html (X)",
		"https://proyectopuente.com.mx/2025/07/31/… (Ñ becomes X)",
	},
	strength: Hard,

	mask: "a[AEIOUX]aa yymmdd [s:HMX] [r:A-Z]{2} [B-DF-HJ-NP-TV-Z]{3} [e:0-9A-Z] c",
	drop: "_",
	check: weighted{
		weights: []int8{18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 10, chars: "0987654321",
		letters: "01234567890123567890123456", // modulo 10, and one more from O on, for Ñ is counted
	},
	male:    "H",
	female:  "M",
	other:   "X",
	eras:    []era{{digit0, 1900}, {latinA, 2000}},
	regions: mexicoStates,

	valid: []Example{
		{"AAPR630321HDFLRC09", "1963-03-21 M DF"},
		{"BOXW310820HNERXN09", "1931-08-20 M NE"},
		{"HEGG560427MVZRRL04", "1956-04-27 F VZ"},
	},
	invalid: []Example{
		{"BOXW310820HNERXN08", "check digit"},
		{"AAPR631321HDFLRC09", "date"},
		{"AAPR630321FDFLRC09", "shape"},
	},
}
