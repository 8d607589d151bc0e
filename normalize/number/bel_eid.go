package number

var belEID = scheme{
	id:        "bel-eid",
	country:   "BEL",
	name:      "electronic identity card number",
	localName: "Kaartnummer / N° carte",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Twelve digits, the last two the first ten modulo 97 (97 for 0); cards of foreigners have B or three letters and nine digits.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/be/eid.py",
	},
	strength: Hard,

	mask:  "n{10}cc | aaan{9} | Bn{9}",
	drop:  "/",
	check: rule(belgianCard),

	valid: []Example{
		{"591-1917064-58", ""},
		{"591191706458", ""},
		{"B123456789", ""},
	},
	invalid: []Example{
		{"591-1917064-59", "check digit"},
		{"59119170645", "shape"},
		{"591-191706A-58", "shape"},
	},
}

// belgianCard takes the first ten digits modulo 97, 97 for 0. The cards of
// foreigners begin with a letter and have no such digits.
func belgianCard(n string) bool {
	if !isDigit(rune(n[0])) {
		return true
	}
	rest := count(n[:10]) % 97
	if rest == 0 {
		rest = 97
	}
	return rest == count(n[10:])
}
