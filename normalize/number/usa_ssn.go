package number

var usaSSN = Scheme{
	ID:        "usa-ssn",
	Country:   "USA",
	Name:      "social security number",
	LocalName: "SSN",
	Rule:      "Nine digits without a check digit. Areas 000, 666 and from 900 on, group 00 and serial 0000 are not issued, nor are three numbers that advertisements made known.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/us/ssn.py",
	},
	Strength: Hard,

	mask:     "n{9}",
	reserved: "000n{6} | 666n{6} | 9n{8} | nnn00nnnn | n{5}0000 | 078051120 | 219099999 | 457555462",

	Valid: []Example{
		{"536-90-4399", ""},
		{"001-01-0001", ""},
		{"772123456", ""},
	},
	Invalid: []Example{
		{"666-00-0000", "reserved value"},
		{"536-00-4399", "reserved value"},
		{"912-12-1234", "reserved value"},
	},
}
