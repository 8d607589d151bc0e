package number

var belNN = scheme{
	id:        "bel-nn",
	country:   "BEL",
	name:      "national register number",
	localName: "rijksregisternummer, numéro national",
	printed:   []string{"national_id", "residence_permit"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, a serial that is odd for men, and 97 less the nine digits modulo 97, with a 2 before them for births from 2000. Bis numbers raise the month by 20 or 40; unknown months and days are 00.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/be/nn.py",
	},
	strength: Hard,

	mask:       "yymmdd nns cc",
	check:      either{rule(belgian1900s), rule(belgian2000s)},
	male:       odd,
	female:     even,
	shifts:     []shift{{}, {month: 20}, {month: 40}},
	century:    belgianCentury,
	own:        belgianFacts,
	unknownDay: true,

	valid: []Example{
		{"85.07.30-033 28", "1985-07-30 M"},
		{"17.07.30-033 84", "2017-07-30 M"},
	},
	invalid: []Example{
		{"12345678901", "date"},
		{"85.07.30-033 29", "check digit"},
		{"85.07.30-033 2", "shape"},
	},
}

// The last two digits are 97 less the first nine modulo 97. Who is born from
// 2000 on has a 2 before the nine.
func belgian1900s(n string) bool { return 97-count(n[:9])%97 == count(n[9:]) }
func belgian2000s(n string) bool { return 97-(2_000_000_000+count(n[:9]))%97 == count(n[9:]) }

func belgianCentury(n string, _ int) int {
	switch {
	case belgian1900s(n):
		return 1900
	case belgian2000s(n):
		return 2000
	}
	return 0
}

// belgianFacts takes back what a number does not mean: the sex when the month is
// raised by 20, the year when year and month are all zeros.
func belgianFacts(n string, f Facts) (Facts, Problem) {
	if month := count(n[2:4]); 20 <= month && month <= 32 {
		f.Sex = 0
	}
	if n[:4] == "0000" {
		f.Year, f.YearDigits, f.BirthText = 0, 0, ""
	}
	return f, NoProblem
}
