package number

var grcAFM = scheme{
	id:        "grc-afm",
	country:   "GRC",
	name:      "taxpayer number",
	localName: "ΑΦΜ",
	bearer:    Taxpayer,
	rule:      "Eight digits and one by weights 256, 128, 64 and so on to 2 modulo 11, modulo 10. Persons and firms have it alike.",
	sources: []string{
		"European Commission, TIN algorithms (public), Greece",
		"github.com/arthurdejong/python-stdnum stdnum/gr/vat.py",
	},
	strength: Hard,

	mask:     "n{8}c",
	reserved: "0{9}",
	check:    rule(greekDigit),

	valid: []Example{
		{"094259216", ""},
		{"123456783", ""},
	},
	invalid: []Example{
		{"094259217", "check digit"},
		{"09425921", "shape"},
		{"000000000", "reserved value"},
	},
}

// greekDigit weighs the digits by powers of two.
func greekDigit(n string) bool {
	total := 0
	for i := range 8 {
		total = 2*total + 2*int(n[i]-'0')
	}
	return total%11%10 == int(n[8]-'0')
}
