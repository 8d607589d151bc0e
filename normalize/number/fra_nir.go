package number

var fraNIR = scheme{
	id:        "fra-nir",
	country:   "FRA",
	name:      "social security number",
	localName: "NIR",
	bearer:    Person,
	rule:      "Sex, year and month of birth, department (2A and 2B in Corsica), commune, act, and 97 less the number modulo 97.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/fr/nir.py",
	},
	strength: Hard,

	mask:   "[s:1-478] n{4} nn n{6} cc | [s:1-478] n{4} 2[AB] n{6} cc",
	check:  rule(frenchKey),
	male:   "137",
	female: "248",
	own:    frenchBirth,

	valid: []Example{
		{"2 95 10 99 126 111 93", "95-10 F"},
		{"253072B07300470", "53-07 F"},
	},
	invalid: []Example{
		{"295109912611199", "check digit"},
		{"2951099126111", "shape"},
		{"595109912611193", "shape"},
	},
}

// frenchKey is 97 less the number modulo 97; the departments of Corsica, 2A and
// 2B, count as 19 and 18.
func frenchKey(n string) bool {
	department := map[byte]string{'A': "19", 'B': "18"}[n[6]]
	if department == "" {
		department = n[5:7]
	}
	rest := remainderOf(n[:5], 97, "")
	for _, part := range []string{department, n[7:13]} {
		for _, c := range []byte(part) {
			rest = (rest*10 + int(c-'0')) % 97
		}
	}
	return 97-rest == count(n[13:])
}

// frenchBirth reads year and month. Months from 20 on stand for an unknown one.
func frenchBirth(n string, f Facts) (Facts, Problem) {
	f.Year, f.YearDigits, f.BirthText = count(n[1:3]), 2, n[1:5]
	switch month := count(n[3:5]); {
	case 1 <= month && month <= 12:
		f.Month = month
	case month < 20 || 43 <= month && month <= 49:
		return f, WrongDate
	}
	return f, NoProblem
}
