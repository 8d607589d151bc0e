package number

var islKennitala = Scheme{
	ID:        "isl-kennitala",
	Country:   "ISL",
	Name:      "identity number",
	LocalName: "kennitala",
	Rule:      "Birth date DDMMYY, two digits, a digit by weights 3 2 7 6 5 4 3 2 modulo 11, and the century (8, 9 or 0). Since 18 February 2026 numbers are given out without the check digit.",
	Sources: []string{
		"https://skra.is/english/people/my-registration/id-numbers",
		"github.com/HermannBjorgvin/Kennitala README.md",
	},
	Strength: Soft,

	mask:  "ddmmyy nn c [e:890]",
	check: weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0.987654321"},
	eras:  []era{{"8", 1800}, {"9", 1900}, {"0", 2000}},

	Valid: []Example{
		{"120174-3399", "1974-01-12"},
		{"1201743399", "1974-01-12"},
	},
	Invalid: []Example{
		{"120174-3389", "check digit"},
		{"121374-3399", "date"},
		{"120174-339", "shape"},
	},
}
