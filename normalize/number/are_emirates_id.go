package number

// The document number of the zone is the serial number of the card, not this
// number, which stands in the optional data.
var areEmiratesID = Scheme{
	ID:        "are-emirates-id",
	Country:   "ARE",
	Name:      "identity number",
	LocalName: "رقم الهوية",
	Rule:      "784, year of birth, seven digits, and a digit by Luhn, which the issuer does not publish.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/are/emirates_id.py",
		"https://gist.github.com/geordee/e51d111426de675c0c0f8503c2003047 (cited there)",
	},
	Strength: Soft,

	mask:  "784 yyyy n{7} c",
	check: luhn{},

	Valid: []Example{
		{"784-1980-1234567-8", "1980"},
		{"784-1990-7654321-6", "1990"},
		{"784-2001-0000001-5", "2001"},
	},
	Invalid: []Example{
		{"784-1980-1234567-9", "check digit"},
		{"785-1980-1234567-8", "shape"},
		{"784-1780-1234567-8", "date"},
	},
}
