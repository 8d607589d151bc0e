package number

var isrTZ = scheme{
	id:        "isr-tz",
	country:   "ISR",
	name:      "identity number",
	localName: "מספר זהות",
	cards:     []string{"national_id"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Up to nine digits by Luhn.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/il/idnr.py",
	},
	strength: Hard,

	mask:    "n{8}c",
	padFrom: 5, padTo: 9,
	check: luhn{},

	valid: []Example{
		{"3933742-3", ""},
		{"000000018", ""},
	},
	invalid: []Example{
		{"3933742-2", "check digit"},
		{"490154203237518", "shape"},
		{"1234", "shape"},
	},
}
