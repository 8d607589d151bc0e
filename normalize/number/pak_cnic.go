package number

var pakCNIC = Scheme{
	ID:        "pak-cnic",
	Country:   "PAK",
	Name:      "CNIC / SNIC / NICOP",
	LocalName: "قومی شناختی کارڈ نمبر",
	Rule:      "13 digits 12345-1234567-1, no check digit.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/pk/cnic.py",
		"github.com/validatorjs/validator.js (PK)",
	},

	mask:    "[r:1-8]nnnn n{7} [s:1-9]",
	male:    odd,
	female:  even,
	regions: pakistanProvinces,

	Valid: []Example{
		{"34201-0891231-8", "F 3"},
		{"42201-0397640-8", "F 4"},
		{"61101-1234567-1", "M 6"},
	},
	Invalid: []Example{
		{"02201-0397640-8", "shape"},
		{"42201-0397640-0", "shape"},
		{"42201-039764-8", "shape"},
	},
}
