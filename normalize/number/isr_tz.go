package number

var isrTZ = Scheme{
	ID:        "isr-tz",
	Country:   "ISR",
	Name:      "identity number",
	LocalName: "מספר זהות",
	Cards:     []string{"national_id"},
	Rule:      "Up to nine digits by Luhn.",
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
