package number

// 99 begins the numbers of foreigners.
var turTCKN = Scheme{
	ID:        "tur-tckn",
	Country:   "TUR",
	Name:      "identity number",
	LocalName: "T.C. kimlik no",
	Cards:     []string{"national_id"},
	Rule:      "Nine digits, the first not 0, and two: seven times the odd places less the even ones, and the sum of all ten, modulo 10.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/tr/tckimlik.py",
	},
	Strength: Hard,

	mask:  "[1-9]n{8}cc",
	check: rule(turkishDigits),

	Valid: []Example{
		{"17291716060", ""},
		{"10000000146", ""},
		{"11111111110", ""},
	},
	Invalid: []Example{
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
