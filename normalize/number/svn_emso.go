package number

var svnEmso = Scheme{
	ID:        "svn-emso",
	Country:   "SVN",
	Also:      []string{"BIH", "HRV", "MKD", "MNE", "SRB"},
	Name:      "unique master citizen number of the former Yugoslavia",
	LocalName: "EMŠO, JMBG",
	Rule:      "Birth date DDMMYYY, region, a serial up to 499 for men, and a digit by weights 7 6 5 4 3 2 7 6 5 4 3 2 modulo 11.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/si/emso.py",
	},
	Strength: Hard,

	mask:   "ddmm[y:09]yy rr snn c",
	check:  weighted{weights: []int8{7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},
	male:   "01234",
	female: "56789",

	Valid: []Example{
		{"0101006500006", "2006-01-01 M 50"},
	},
	Invalid: []Example{
		{"0101006500007", "check digit"},
		{"3113006500006", "date"},
		{"010100650000", "shape"},
	},
}
