package number

// The document number of the zone is the serial number of the card, not this
// number, which stands in the optional data.
var areEmiratesID = scheme{
	id:        "are-emirates-id",
	country:   "ARE",
	name:      "identity number",
	localName: "رقم الهوية",
	printed:   []string{"national_id", "residence_permit"},
	bearer:    Person,
	rule:      "784, year of birth, seven digits, and a digit by Luhn, which the issuer does not publish.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/are/emirates_id.py",
		"https://gist.github.com/geordee/e51d111426de675c0c0f8503c2003047 (cited there)",
	},
	strength: Soft,

	mask:  "784 yyyy n{7} c",
	check: luhn{},

	valid: []Example{
		{"784-1980-1234567-8", "1980"},
		{"784-1990-7654321-6", "1990"},
		{"784-2001-0000001-5", "2001"},
	},
	invalid: []Example{
		{"784-1980-1234567-9", "check digit"},
		{"785-1980-1234567-8", "shape"},
		{"784-1780-1234567-8", "date"},
	},
}
