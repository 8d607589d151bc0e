package number

// Many implementations refuse the first digit 0.
var thaPIN = scheme{
	id:        "tha-pin",
	country:   "THA",
	name:      "personal identification number",
	localName: "เลขประจำตัวประชาชน",
	cards:     []string{"national_id"},
	printed:   []string{"driving_license", "passport"},
	bearer:    Person,
	rule:      "Kind of person, province and district of registration, seven digits, and a digit by weights 13 to 2 modulo 11; 0 begins the numbers of those without status.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/th/pin.py",
		"github.com/validatorjs/validator.js (TH)",
	},
	strength: Hard,

	mask:      "[0-8] rr n{9} c",
	check:     weighted{weights: []int8{13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "10987654321"},
	regions:   thailandProvinces,
	anyRegion: true,

	valid: []Example{
		{"1-2345-45678-78-1", "23"},
		{"3100600445635", "10"},
		{"1-1007-00000-01-9", "10"},
	},
	invalid: []Example{
		{"1-2345-45678-78-9", "check digit"},
		{"9100600445635", "shape"},
		{"310060044563", "shape"},
	},
}
