package number

var irlPPS = scheme{
	id:        "irl-pps",
	country:   "IRL",
	name:      "personal public service number",
	localName: "PPSN",
	bearer:    Person,
	rule:      "Seven digits, a letter for their sum by weights 8 to 2 modulo 23, and perhaps a second letter, which counts nine times from A to I.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ie/pps.py",
	},
	strength: Hard,

	mask:  "n{7}[A-W] | n{7}[A-W][A-ITW]",
	check: rule(irishLetter),

	valid: []Example{
		{"6433435F", ""},
		{"6433435FT", ""},
		{"6433435OA", ""},
	},
	invalid: []Example{
		{"6433435E", "check digit"},
		{"643343F", "shape"},
		{"A433435F", "shape"},
	},
}

// irishLetter is the sum weighted 8 to 2, plus nine times the second letter where
// that is A to I, modulo 23, written W for 0 and A to V.
func irishLetter(n string) bool {
	total := sum(n, []int8{8, 7, 6, 5, 4, 3, 2})
	if len(n) == 9 && n[8] <= 'I' {
		total += 9 * int(n[8]-'A'+1)
	}
	return "WABCDEFGHIJKLMNOPQRSTUV"[total%23] == n[7]
}
