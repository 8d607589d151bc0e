package number

var svnEmso = scheme{
	id:        "svn-emso",
	country:   "SVN",
	also:      []string{"BIH", "HRV", "MKD", "MNE", "SRB"},
	name:      "unique master citizen number of the former Yugoslavia",
	localName: "EMŠO, JMBG",
	printed:   []string{"national_id", "passport"},
	bearer:    Person,
	rule:      "Birth date DDMMYYY, region, a serial up to 499 for men, and a digit by weights 7 6 5 4 3 2 7 6 5 4 3 2 modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/si/emso.py",
	},
	strength: Hard,

	mask:   "ddmm[y:09]yy rr snn c",
	check:  weighted{weights: []int8{7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},
	male:   "01234",
	female: "56789",

	valid: []Example{
		{"0101006500006", "2006-01-01 M 50"},
	},
	invalid: []Example{
		{"0101006500007", "check digit"},
		{"3113006500006", "date"},
		{"010100650000", "shape"},
	},
}
