package number

// Azad Kashmir has 8, which many implementations refuse.
var pakCNIC = scheme{
	id:        "pak-cnic",
	country:   "PAK",
	name:      "identity card number",
	localName: "CNIC, SNIC, NICOP, شناختی کارڈ نمبر",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Province, four digits, family number of seven digits, and a digit that is odd for men; no check digit.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/pk/cnic.py",
		"github.com/validatorjs/validator.js (PK)",
	},

	mask:    "[r:1-8]nnnn n{7} [s:1-9]",
	male:    odd,
	female:  even,
	regions: pakistanProvinces,

	valid: []Example{
		{"34201-0891231-8", "F 3"},
		{"42201-0397640-8", "F 4"},
		{"61101-1234567-1", "M 6"},
	},
	invalid: []Example{
		{"02201-0397640-8", "shape"},
		{"42201-0397640-0", "shape"},
		{"42201-039764-8", "shape"},
	},
}
