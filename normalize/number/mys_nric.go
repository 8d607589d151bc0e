package number

// Driving licences print the passport number of foreigners under the same
// label.
var mysNRIC = scheme{
	id:        "mys-nric",
	country:   "MYS",
	name:      "identity card number",
	localName: "No. Kad Pengenalan, MyKad",
	cards:     []string{"national_id", "driving_license"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, place of birth, and a serial that is odd for men; no check digit.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/my/nric.py",
		"github.com/identique/idnumbers idnumbers/nationalid/mys/nric.py",
	},

	mask:    "yymmdd rr nnns",
	male:    odd,
	female:  even,
	regions: malaysiaPlaces,

	valid: []Example{
		{"770305-02-1234", "77-03-05 F 02"},
		{"880229-14-5671", "88-02-29 M 14"},
		{"010101-71-0122", "01-01-01 F 71"},
	},
	invalid: []Example{
		{"771305-02-1234", "date"},
		{"770305-17-1234", "region code"},
		{"770230-02-1234", "date"},
	},
}
