package number

var hunTax = scheme{
	id:        "hun-tax",
	country:   "HUN",
	name:      "tax identifier of a person",
	localName: "adóazonosító jel",
	bearer:    Person,
	rule:      "8, the days from 1 January 1867 to the birth, a serial of three digits, and a digit by weights 1 to 9 modulo 11; serials that would have 10 are not given out.",
	sources: []string{
		"1996. évi XX. törvény, 1. számú melléklet",
	},
	strength: Hard,

	mask:  "8 n{5} nnn c",
	check: weighted{weights: []int8{1, 2, 3, 4, 5, 6, 7, 8, 9}, mod: 11, chars: "0123456789."},
	own:   hungarianBirth,

	valid: []Example{
		{"8430990011", "1985-01-01"},
		{"8505510011", "2005-05-28"},
		{"8296430010", "1948-02-29"},
	},
	invalid: []Example{
		{"8430990012", "check digit"},
		{"7430990011", "shape"},
		{"843099001", "shape"},
	},
}

func hungarianBirth(n string, f Facts) (Facts, Problem) {
	f.Year, f.Month, f.Day = dayAfter(1867, count(n[1:6]))
	f.YearDigits, f.BirthText = 4, n[1:6]
	return f, NoProblem
}
