package number

var irnMelli = scheme{
	id:        "irn-melli",
	country:   "IRN",
	name:      "national code",
	localName: "کد ملی",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Ten digits, the last by weights 10 to 2 modulo 11; ten equal digits verify, but are hardly anybody's.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/irn",
		"github.com/validatorjs/validator.js (IR) [has a bug  keeps only the last 6 digits]",
	},
	strength: Hard,

	mask:     "n{9}c",
	unlikely: repeated(10),
	padFrom:  8, padTo: 10,
	check: weighted{weights: []int8{10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "01987654321"},

	valid: []Example{
		{"0499370899", ""},
		{"0790419904", ""},
		{"1234567891", ""},
		{"1111111111", ""},
	},
	invalid: []Example{
		{"0499370898", "check digit"},
		{"1111111112", "check digit"},
		{"12345", "shape"},
	},
}
