package number

// Which digit states the sex is told in two ways, so none does here.
var grcAMKA = scheme{
	id:        "grc-amka",
	country:   "GRC",
	name:      "social security number",
	localName: "ΑΜΚΑ",
	bearer:    Person,
	rule:      "Birth date DDMMYY, four digits, and a digit by Luhn, which the issuer does not publish.",
	sources: []string{
		"https://www.amka.gr (eleven digits, the first six the birth date)",
		"https://el.wikipedia.org/wiki/ΑΜΚΑ (Luhn; law 2084/1992, article 64)",
		"github.com/arthurdejong/python-stdnum stdnum/gr/amka.py",
	},
	strength: Soft,

	mask:  "ddmmyy n{4} c",
	check: luhn{},

	valid: []Example{
		{"01018001238", "80-01-01"},
		{"290296 04567", "96-02-29"},
		{"15127510079", "75-12-15"},
	},
	invalid: []Example{
		{"01018001239", "check digit"},
		{"32018001238", "date"},
		{"0101800123", "shape"},
	},
}
