package number

var svnEmso = Scheme{
	ID:      "svn-emso",
	Country: "SVN",
	Also:    []string{"BIH", "HRV", "MKD", "MNE", "SRB"},
	Name:    "EMŠO / JMBG (Serbia, Bosnia, Montenegro, North Macedonia, Slovenia)",
	Rule:    "weights 7,6,5,4,3,2,7,6,5,4,3,2; check = (11 - r) mod 11, 10 -> not issued (stdnum maps 10 -> 0).",
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
