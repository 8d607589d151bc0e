package number

// Driving licence: personal number in field 4d, licence number (reference) in
// field 5.
var swePersonnummer = Scheme{
	ID:        "swe-personnummer",
	Country:   "SWE",
	Name:      "Personal identity number / coordination number",
	LocalName: "personnummer / samordningsnummer",
	Rule:      "Luhn over the last 10 digits YYMMDDNNNC (without century).",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/se/personnummer.py",
	},
	Strength: Hard,

	mask:   "yymmdd nnsc | yyyymmdd nnsc | yymmdd+nnsc | yyyymmdd+nnsc",
	check:  luhn{last: 10},
	male:   odd,
	female: even,
	shifts: []shift{{}, {day: 60}},

	Valid: []Example{
		{"811228-9874", "81-12-28 M"},
		{"670919-9530", "67-09-19 M"},
		{"19811228-9874", "1981-12-28 M"},
		{"701063-2391", "70-10-03 M"},
	},
	Invalid: []Example{
		{"811228-9875", "check digit"},
		{"811328-9874", "date"},
		{"811228-987", "shape"},
	},
}
