package number

// MAC/MC normalisation: Mac... is stored as MC...; the surname part is not the
// printed surname.
var gbrDriver = Scheme{
	ID:      "gbr-driver",
	Country: "GBR",
	Name:    "Driving licence number (DVLA)",
	Rule:    "16 characters (+2 issue number on the card): 5 surname letters padded with 9, decade digit, month (+50 female), day, year digit, 2 initials (9 = none), arbitrary digit (9 decreasing), 2 computer check letters (rule not public). Northern Ireland: 8 digits.",
	Sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/uk/uk_driving_licence_recognizer.py",
	},

	mask:   "a[A-Z9]{4} ymmddy [A-Z9]{2}xaa | a[A-Z9]{4} ymmddy [A-Z9]{2}xaa nn | n{8}",
	shifts: []shift{{sex: 'M'}, {month: 50, sex: 'F'}},

	Valid: []Example{
		{"MORGA657054SM9IJ", "64-07-05 F"},
		{"MORGA753116SM9IJ", "76-03-11 F"},
		{"SMITH711215J99AB", "75-11-21 M"},
		{"MORGA753116SM9IJ35", "76-03-11 F"},
	},
	Invalid: []Example{
		{"MORGA753116SM9I", "shape"},
		{"MORGA743116SM9IJ", "date"},
		{"1ORGA753116SM9IJ", "shape"},
	},
}
