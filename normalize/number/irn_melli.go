package number

// Dates on the card are Jalali with Persian digits: ۱۳۶۵/۰۵/۱۲.
var irnMelli = Scheme{
	ID:        "irn-melli",
	Country:   "IRN",
	Name:      "National code",
	LocalName: "کد ملی",
	Rule:      "pad to 10; weights 10..2; r = sum mod 11; check = r if r<2 else 11-r; all equal digits invalid.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/irn",
		"github.com/validatorjs/validator.js (IR) [has a bug  keeps only the last 6 digits]",
	},
	Strength: Hard,

	mask:     "n{9}c",
	reserved: "0{10} | 1{10} | 2{10} | 3{10} | 4{10} | 5{10} | 6{10} | 7{10} | 8{10} | 9{10}",
	padFrom:  8, padTo: 10,
	check: weighted{weights: []int8{10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "01987654321"},

	Valid: []Example{
		{"0499370899", ""},
		{"0790419904", ""},
		{"1234567891", ""},
	},
	Invalid: []Example{
		{"0499370898", "check digit"},
		{"1111111111", "reserved value"},
		{"12345", "shape"},
	},
}
