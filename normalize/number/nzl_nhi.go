package number

import "strings"

var nzlNHI = scheme{
	id:        "nzl-nhi",
	country:   "NZL",
	name:      "National Health Index number",
	localName: "NHI number",
	bearer:    Person,
	rule:      "Three letters without I and O, three digits, and a digit by weights 7 to 2 modulo 11, A counting 1; since 2026 two digits, a letter, and a letter modulo 24.",
	sources: []string{
		"HISO 10046 Consumer Health Identity Standard",
		"https://www.rapidrehita.health.nz/blog/mysteries-of-the-nhi-number/",
		"https://datacraft.nz/check-digit-collisions-in-the-new-nhi-implementation",
	},
	strength: Hard,

	mask:  "[A-HJ-NP-Z]{3} nnn c | [A-HJ-NP-Z]{3} nn [A-HJ-NP-Z]{2}",
	check: rule(healthIndexDigit),

	valid: []Example{
		{"ZAC5361", ""},
		{"ZZZ0016", ""},
		{"ZAD96LT", ""},
	},
	invalid: []Example{
		{"ZAC5362", "check digit"},
		{"ZAD96LS", "check digit"},
		{"ZOC5361", "shape"},
	},
}

// healthIndexDigit weighs the six characters; a sum that is a multiple of 11 has no
// digit, 10 is written 0.
func healthIndexDigit(n string) bool {
	const letters = "ABCDEFGHJKLMNPQRSTUVWXYZ"
	total := 0
	for i := range 6 {
		v := strings.IndexByte(letters, n[i]) + 1
		if v == 0 {
			v = int(n[i] - '0')
		}
		total += (7 - i) * v
	}
	if !isDigit(rune(n[6])) {
		return letters[23-total%24] == n[6]
	}
	return total%11 != 0 && (11-total%11)%10 == int(n[6]-'0')
}
