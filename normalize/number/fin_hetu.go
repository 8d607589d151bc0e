package number

// The hyphen is the sign for the 1900s and stays in the canonical form.
var finHetu = scheme{
	id:        "fin-hetu",
	country:   "FIN",
	name:      "personal identity code",
	localName: "henkilötunnus",
	printed:   []string{"national_id", "residence_permit", "passport", "driving_license"},
	bearer:    Person,
	rule:      "Birth date DDMMYY, a sign for the century, a serial that is odd for men, and the character for the nine digits modulo 31.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/fi/hetu.py",
	},
	strength: Hard,

	mask:   "ddmmyy [e:-+A-FU-Y] nns [0-9A-FHJ-NPR-Y]",
	keep:   "-",
	check:  remainder{mod: 31, chars: "0123456789ABCDEFHJKLMNPRSTUVWXY"},
	male:   odd,
	female: even,
	eras:   []era{{"+", 1800}, {"-YXWVU", 1900}, {"ABCDEF", 2000}},

	valid: []Example{
		{"131052-308T", "1952-10-13 F"},
		{"131002A308W", "2002-10-13 F"},
		{"010594Y9032", "1994-05-01 M"},
	},
	invalid: []Example{
		{"131052-308U", "check digit"},
		{"311352-308T", "date"},
		{"131052-30T", "shape"},
	},
}
