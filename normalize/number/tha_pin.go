package number

// Thai digits ๐-๙ appear on old cards. Dates printed twice: Thai Buddhist Era
// "5 มิ.ย. 2530" and English "5 Jun. 1987": 543 years apart. Day/month unknown
// -> "-" or only year. Lifetime expiry: ตลอดชีพ / LIFELONG.
var thaPIN = Scheme{
	ID:        "tha-pin",
	Country:   "THA",
	Name:      "Personal identification number",
	LocalName: "เลขประจำตัวประชาชน",
	Rule:      "weights 13..2; check = (11 - sum mod 11) mod 10.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/th/pin.py",
		"github.com/validatorjs/validator.js (TH)",
	},
	Strength: Hard,

	mask:      "[0-8] rr n{9} c",
	check:     weighted{weights: []int8{13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "10987654321"},
	regions:   thailandProvinces,
	anyRegion: true,

	Valid: []Example{
		{"1-2345-45678-78-1", "23"},
		{"3100600445635", "10"},
		{"1-1007-00000-01-9", "10"},
	},
	Invalid: []Example{
		{"1-2345-45678-78-9", "check digit"},
		{"9100600445635", "shape"},
		{"310060044563", "shape"},
	},
}
