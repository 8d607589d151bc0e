package number

import "github.com/ocrlint/ocrlint/normalize"

// On a driving licence this is field 4d.
var swePersonnummer = scheme{
	id:        "swe-personnummer",
	country:   "SWE",
	name:      "personal identity or coordination number",
	localName: "personnummer / samordningsnummer",
	printed:   []string{"national_id", "passport", "driving_license", "residence_permit"},
	bearer:    Person,
	rule:      "Birth date YYMMDD or YYYYMMDD (day raised by 60 in coordination numbers), + instead of - from the age of 100, a serial that is odd for men, and a digit by Luhn over the last ten.",
	sources: []string{
		"Folkbokföringslag (1991:481) § 18",
		"github.com/arthurdejong/python-stdnum stdnum/se/personnummer.py",
	},
	strength: Hard,

	mask:   "yymmdd nnsc | yyyymmdd nnsc | yymmdd+nnsc | yyyymmdd+nnsc",
	check:  rule(swedishDigit),
	male:   odd,
	female: even,
	shifts: []shift{{}, {day: 60}},

	valid: []Example{
		{"811228-9874", "81-12-28 M"},
		{"670919-9530", "67-09-19 M"},
		{"19811228-9874", "1981-12-28 M"},
		{"701063-2391", "70-10-03 M"},
	},
	invalid: []Example{
		{"811228-9875", "check digit"},
		{"811328-9874", "date"},
		{"811228-987", "shape"},
	},
}

// swedishDigit is Luhn's, of the number without its century.
func swedishDigit(n string) bool {
	if len(n) >= 12 {
		n = n[2:]
	}
	return normalize.Luhn(n)
}
