package number

var finHetu = Scheme{
	ID:        "fin-hetu",
	Country:   "FIN",
	Name:      "Personal identity code",
	LocalName: "henkilötunnus",
	Rule:      "9 digits mod 31 -> \"0123456789ABCDEFHJKLMNPRSTUVWXY\".",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/fi/hetu.py",
	},
	Strength: Hard,

	mask:   "ddmmyy [e:-+A-FU-Y] nns [0-9A-FHJ-NPR-Y]",
	keep:   "-",
	check:  remainder{mod: 31, chars: "0123456789ABCDEFHJKLMNPRSTUVWXY"},
	male:   odd,
	female: even,
	eras:   []era{{"+", 1800}, {"-YXWVU", 1900}, {"ABCDEF", 2000}},

	Valid: []Example{
		{"131052-308T", "1952-10-13 F"},
		{"131052A308T", "2052-10-13 F"},
		{"010594Y9032", "1994-05-01 M"},
	},
	Invalid: []Example{
		{"131052-308U", "check digit"},
		{"311352-308T", "date"},
		{"131052-30T", "shape"},
	},
}
