package number

var islKennitala = scheme{
	id:        "isl-kennitala",
	country:   "ISL",
	name:      "identity number",
	localName: "kennitala",
	printed:   []string{"national_id", "passport", "driving_license"},
	bearer:    Person,
	rule:      "Birth date DDMMYY, two digits, a digit by weights 3 2 7 6 5 4 3 2 modulo 11, and the century (8, 9 or 0). Since 18 February 2026 numbers are given out without the check digit.",
	sources: []string{
		"https://skra.is/english/people/my-registration/id-numbers",
		"github.com/HermannBjorgvin/Kennitala README.md",
	},
	strength: Soft,

	mask:  "ddmmyy nn c [e:890]",
	check: weighted{weights: []int8{3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "0.987654321"},
	eras:  []era{{"8", 1800}, {"9", 1900}, {"0", 2000}},

	valid: []Example{
		{"120174-3399", "1974-01-12"},
		{"1201743399", "1974-01-12"},
	},
	invalid: []Example{
		{"120174-3389", "check digit"},
		{"121374-3399", "date"},
		{"120174-339", "shape"},
	},
}
