package number

import "github.com/ocrlint/ocrlint/normalize"

var lkaNIC = scheme{
	id:        "lka-nic",
	country:   "LKA",
	name:      "national identity card number",
	localName: "NIC",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Year of birth in two or four digits, day of the year (29 February always counted, 500 more for women), serial and check digit; V or X behind the short form.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/lka",
		"github.com/koblas/stdnum-js src/lk/nic.ts",
	},

	mask: "n{9}[VX] | 19n{10} | 20n{10}",
	own:  lankanBirth,

	valid: []Example{
		{"853400937V", "85-12-05 M"},
		{"198534000937", "1985-12-05 M"},
		{"775121234X", "77-01-12 F"},
	},
	invalid: []Example{
		{"85340093V", "shape"},
		{"853400937A", "shape"},
		{"218534000937", "shape"},
	},
}

// lankanBirth reads the year and the day of the year, which always counts 29
// February, plus 500 for women.
func lankanBirth(n string, f Facts) (Facts, Problem) {
	year, yearDigits, rest := count(n[:2]), 2, n[2:]
	if len(n) == 12 {
		year, yearDigits, rest = count(n[:4]), 4, n[4:]
	}
	day, sex := count(rest[:3]), byte('M')
	if day > 500 {
		day, sex = day-500, 'F'
	}
	if day < 1 || day > 366 {
		return f, WrongDate
	}
	_, month, day := dayAfter(2000, day-1)   // a leap year
	if day > normalize.DaysIn(year, month) { // 29 February of another year: a count without it
		month, day = 0, 0
	}
	f = Facts{Year: year, YearDigits: yearDigits, Month: month, Day: day, BirthText: n[:len(n)-len(rest)+3], Sex: sex}
	return f, NoProblem
}
