package number

// The licence prints other numbers of the same length: the CPF and that of the
// form.
var braCNH = scheme{
	id:        "bra-cnh",
	country:   "BRA",
	name:      "driving licence registration number",
	localName: "CNH, nº registro",
	cards:     []string{"driving_license"},
	bearer:    Person,
	rule:      "Nine digits and two from sums modulo 11.",
	strength:  Advisory,

	mask:     "n{9}cc",
	reserved: repeated(11),
	check:    rule(brazilianLicence),

	valid: []Example{
		{"98765432109", ""},
		{"02650306461", ""},
		{"12345678900", ""},
	},
	invalid: []Example{
		{"98765432101", "check digit"},
		{"11111111111", "reserved value"},
		{"9876543210", "shape"},
	},
}

// brazilianLicence takes both digits from sums modulo 11; a first sum of 10
// lowers the second digit by two.
func brazilianLicence(n string) bool {
	first, second, lower := 0, 0, 0
	for i := range 9 {
		first += int(n[i]-'0') * (9 - i)
		second += int(n[i]-'0') * (i + 1)
	}
	first, second = first%11, second%11
	if first == 10 {
		first, lower = 0, 2
	}
	if second == 10 {
		second = 0
	} else {
		second = mod(second-lower, 11)
	}
	return n[9] == byte('0'+first) && n[10] == byte('0'+second)
}
