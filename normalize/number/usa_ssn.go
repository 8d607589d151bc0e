package number

var usaSSN = scheme{
	id:        "usa-ssn",
	country:   "USA",
	name:      "social security number",
	localName: "SSN",
	bearer:    Person,
	rule:      "Nine digits without a check digit. Areas 000, 666 and from 900 on, group 00 and serial 0000 are not issued, nor are three numbers that advertisements made known.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/us/ssn.py",
	},

	mask:     "n{9}",
	reserved: "000n{6} | 666n{6} | 9n{8} | nnn00nnnn | n{5}0000 | 078051120 | 219099999 | 457555462",

	valid: []Example{
		{"536-90-4399", ""},
		{"001-01-0001", ""},
		{"772123456", ""},
	},
	invalid: []Example{
		{"666-00-0000", "reserved value"},
		{"536-00-4399", "reserved value"},
		{"912-12-1234", "reserved value"},
	},
}
