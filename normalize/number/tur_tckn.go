package number

// 99 begins the numbers of foreigners.
var turTCKN = scheme{
	id:        "tur-tckn",
	country:   "TUR",
	name:      "identity number",
	localName: "T.C. kimlik no",
	cards:     []string{"national_id"},
	printed:   []string{"driving_license", "passport"},
	bearer:    Person,
	rule:      "Nine digits, the first not 0, and two: seven times the odd places less the even ones, and the sum of all ten, modulo 10.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/tr/tckimlik.py",
	},
	strength: Hard,

	mask:  "[1-9]n{8}cc",
	check: rule(turkishDigits),

	valid: []Example{
		{"17291716060", ""},
		{"10000000146", ""},
		{"11111111110", ""},
	},
	invalid: []Example{
		{"17291716050", "check digit"},
		{"1729171606", "shape"},
		{"07291716092", "shape"},
	},
}

// turkishDigits: the tenth digit is seven times the odd places less the even
// ones, the eleventh the sum of the first ten, both modulo 10.
func turkishDigits(n string) bool {
	tenth := mod(sum(n, []int8{7, -1, 7, -1, 7, -1, 7, -1, 7}), 10)
	last := sum(n, []int8{1, 1, 1, 1, 1, 1, 1, 1, 1, 1}) % 10
	return n[9] == byte('0'+tenth) && n[10] == byte('0'+last)
}
