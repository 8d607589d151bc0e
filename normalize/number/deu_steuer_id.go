package number

import "strings"

var deuSteuerID = scheme{
	id:        "deu-steuer-id",
	country:   "DEU",
	name:      "tax identification number",
	localName: "Steuer-IdNr.",
	bearer:    Person,
	rule:      "Eleven digits by ISO/IEC 7064 MOD 11,10; among the first ten exactly one digit occurs twice or three times.",
	sources: []string{
		"Abgabenordnung § 139b",
		"github.com/arthurdejong/python-stdnum stdnum/de/idnr.py",
	},
	strength: Hard,

	mask:  "[1-9]n{9}c",
	drop:  "/",
	check: all{mod11_10{}, rule(steuerRepeats)},

	valid: []Example{
		{"36 574 261 809", ""},
		{"86095742719", ""},
	},
	invalid: []Example{
		{"36574261890", "check digit"},
		{"3657426180", "shape"},
		{"06574261809", "shape"},
	},
}

// steuerRepeats holds when exactly one digit occurs more than once in the first
// ten, two or three times.
func steuerRepeats(n string) bool {
	repeated := 0
	for d := byte('0'); d <= '9'; d++ {
		switch strings.Count(n[:10], string(d)) {
		case 0, 1:
		case 2, 3:
			repeated++
		default:
			return false
		}
	}
	return repeated == 1
}
