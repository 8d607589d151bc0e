package number

var isrTZ = Scheme{
	ID:        "isr-tz",
	Country:   "ISR",
	Name:      "Teudat Zehut",
	LocalName: "מספר זהות",
	Rule:      "Luhn-like over 9 digits (pad left with 0).",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/il/idnr.py",
	},
	Strength: Hard,

	mask:    "n{8}c",
	padFrom: 5, padTo: 9,
	check: luhn{},

	Valid: []Example{
		{"3933742-3", ""},
		{"000000018", ""},
	},
	Invalid: []Example{
		{"3933742-2", "check digit"},
		{"490154203237518", "shape"},
		{"1234", "shape"},
	},
}
