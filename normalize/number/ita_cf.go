package number

import (
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
)

var itaCF = scheme{
	id:        "ita-cf",
	country:   "ITA",
	name:      "tax code",
	localName: "codice fiscale",
	printed:   []string{"national_id", "residence_permit"},
	bearer:    Person,
	rule:      "Six letters of the names, year, a letter for the month, day with 40 added for women, the code of the place of birth, and a letter for the sum modulo 26. Letters may stand for digits (omocodia).",
	sources: []string{
		"Decreto ministeriale 23 dicembre 1976, n. 13813",
		"github.com/arthurdejong/python-stdnum stdnum/it/codicefiscale.py",
	},
	strength: Hard,

	mask:  "a{6} [0-9LMNPQRSTUV]{2}[ABCDEHLMPRST][0-9LMNPQRSTUV]{2} [r:A-Z][r:0-9LMNPQRSTUV]{3} a",
	check: rule(italianLetter),
	own:   italianBirth,

	valid: []Example{
		{"RCCMNL83S18D969H", "83-11-18 M D969"},
		{"RSSMRA85T10A562S", "85-12-10 M A562"},
		{"CCCFBA85D03L219P", "85-04-03 M L219"},
	},
	invalid: []Example{
		{"RCCMNL83S18D969", "shape"},
		{"RCCMNL83S18D969A", "check digit"},
		{"RCCMNL83F18D969H", "shape"},
	},
}

// italianOdd are the values of A to Z, and of 0 to 9 as A to J, in odd places.
// In even places they count 0, 1, 2 and so on.
var italianOdd = [26]int8{1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23}

// italianLetter is the sum over the fifteen characters modulo 26.
func italianLetter(n string) bool {
	total := 0
	for i := range 15 {
		v := value(n[i], "")
		if v >= 10 {
			v -= 10
		}
		if i%2 == 0 {
			v = int(italianOdd[v])
		}
		total += v
	}
	return total%26 == int(n[15]-'A')
}

// italianDigits reads digits of which letters stand for some when two persons
// would have the same code (omocodia).
func italianDigits(n string) int {
	total := 0
	for i := range len(n) {
		d := strings.IndexByte("LMNPQRSTUV", n[i])
		if d < 0 {
			d = int(n[i] - '0')
		}
		total = total*10 + d
	}
	return total
}

// italianBirth reads year, month letter and day, which is raised by 40 for women,
// and the code of the place of birth.
func italianBirth(n string, f Facts) (Facts, Problem) {
	year, day, sex := italianDigits(n[6:8]), italianDigits(n[9:11]), byte('M')
	month := strings.IndexByte("ABCDEHLMPRST", n[8]) + 1
	if day > 40 {
		day, sex = day-40, 'F'
	}
	if day < 1 || day > normalize.DaysIn(year, month) {
		return f, WrongDate
	}
	place := n[11:15]
	if strings.ContainsAny(place[1:], "LMNPQRSTUV") {
		place = place[:1] + digits(italianDigits(place[1:]), 3)
	}
	f = Facts{Year: year, YearDigits: 2, Month: month, Day: day, BirthText: n[6:11], Sex: sex, Region: place}
	return f, NoProblem
}
