package number

var usaSSN = Scheme{
	ID:      "usa-ssn",
	Country: "USA",
	Name:    "Social security number",
	Rule:    "area not 000, 666, 900-999; group not 00; serial not 0000; 078-05-1120, 219-09-9999, 457-55-5462 are known fakes. No check digit.",
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
