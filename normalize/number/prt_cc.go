package number

var prtCC = scheme{
	id:        "prt-cc",
	country:   "PRT",
	name:      "citizen card number",
	localName: "cartão de cidadão",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Eight digits, a check digit, two letters or digits for the version, and a check digit by Luhn over values 0 to 35.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/pt/cc.py",
	},
	strength: Hard,

	mask:  "n{8} c xx n",
	check: rule(portugueseDigit),

	valid: []Example{
		{"00000000 0 ZZ4", ""},
	},
	invalid: []Example{
		{"00000000 A ZZ4", "shape"},
		{"00000000 0 ZZ3", "check digit"},
		{"00000000 0 ZZ", "shape"},
	},
}

// portugueseDigit is Luhn's sum over values 0 to 35: every second one from the
// right is doubled, and 9 taken off above 9.
func portugueseDigit(n string) bool {
	total := 0
	for i := range len(n) {
		v := value(n[i], "")
		if (len(n)-i)%2 == 0 {
			if v *= 2; v > 9 {
				v -= 9
			}
		}
		total += v
	}
	return total%10 == 0
}
