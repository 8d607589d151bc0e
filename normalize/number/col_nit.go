package number

var colNIT = scheme{
	id:        "col-nit",
	country:   "COL",
	name:      "taxpayer number",
	localName: "NIT",
	bearer:    Taxpayer,
	rule:      "For persons the number of the identity card, else nine digits, and a digit by weights 3 7 13 17 19 23 29 37 41 43 from the right modulo 11. Persons and firms have it alike.",
	sources: []string{
		"DIAN, Orden Administrativa 4 de 1989",
	},
	strength: Hard,

	mask:  "n{9,11}",
	drop:  ",",
	check: rule(colombianDigit),

	valid: []Example{
		{"213.123.432-1", ""},
		{"800197268-4", ""},
		{"1.020.304.050-8", ""},
		{"79123456-0", ""},
	},
	invalid: []Example{
		{"213.123.432-2", "check digit"},
		{"80019726", "shape"},
		{"800197268-K", "shape"},
	},
}

// colombianDigit is 11 less the sum modulo 11; the remainders 0 and 1 stand for
// themselves.
func colombianDigit(n string) bool {
	weights, last := []int{3, 7, 13, 17, 19, 23, 29, 37, 41, 43}, len(n)-1
	total := 0
	for i := range last {
		total += weights[last-1-i] * int(n[i]-'0')
	}
	digit := total % 11
	if digit > 1 {
		digit = 11 - digit
	}
	return n[last] == byte('0'+digit)
}
