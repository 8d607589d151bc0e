package number

var ukrRntrc = scheme{
	id:        "ukr-rntrc",
	country:   "UKR",
	name:      "taxpayer registration number",
	localName: "РНОКПП",
	printed:   []string{"national_id"},
	bearer:    Person,
	rule:      "Days from 31 December 1899 to the birth, a serial that is odd for men, and a digit by weights -1 5 7 9 4 6 10 5 7 modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/ua/rntrc.py",
	},
	strength: Hard,

	mask:   "n{5} nnns c",
	check:  weighted{weights: []int8{-1, 5, 7, 9, 4, 6, 10, 5, 7}, mod: 11, chars: "01234567890"},
	male:   odd,
	female: even,
	own:    ukrainianBirth,

	valid: []Example{
		{"1759013776", "1948-02-28 M"},
		{"25 30 41 40 71", "1969-04-12 M"},
	},
	invalid: []Example{
		{"1759013770", "check digit"},
		{"12345", "shape"},
		{"175901377A", "shape"},
	},
}

// ukrainianBirth counts the days from 31 December 1899, which is day 0.
func ukrainianBirth(n string, f Facts) (Facts, Problem) {
	day := count(n[:5])
	if day == 0 {
		return f, WrongDate
	}
	f.Year, f.Month, f.Day = dayAfter(1900, day-1)
	f.YearDigits, f.BirthText = 4, n[:5]
	return f, NoProblem
}
