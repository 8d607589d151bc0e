package number

// The MRZ document number on the back (9 characters) is the CARD number, not
// the ID number; the 15-digit ID is in the optional data of line 1.
var areEmiratesID = Scheme{
	ID:        "are-emirates-id",
	Country:   "ARE",
	Name:      "Emirates ID number",
	LocalName: "رقم الهوية",
	Rule:      "784 (ISO numeric UAE) + year of birth + 7 digits + Luhn check digit over the 14 previous digits. Used by several libraries; not published by ICP: use as warning.",
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
