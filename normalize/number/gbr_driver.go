package number

// Mac is stored as Mc, and the letters are not always those of the printed
// surname.
var gbrDriver = scheme{
	id:      "gbr-driver",
	country: "GBR",
	name:    "driving licence number",
	cards:   []string{"driving_license"},
	bearer:  Document,
	rule:    "Five letters of the surname filled with 9, birth date as Y MMDD Y with 50 added to the month for women, initials, and three characters whose rule is not public; eight digits in Northern Ireland.",
	sources: []string{
		"github.com/microsoft/presidio presidio-analyzer/…/country_specific/uk/uk_driving_licence_recognizer.py",
	},

	mask:   "a[A-Z9]{4} ymmddy [A-Z9]{2}xaa | a[A-Z9]{4} ymmddy [A-Z9]{2}xaa nn | n{8}",
	shifts: []shift{{sex: 'M'}, {month: 50, sex: 'F'}},

	valid: []Example{
		{"MORGA657054SM9IJ", "64-07-05 F"},
		{"MORGA753116SM9IJ", "76-03-11 F"},
		{"SMITH711215J99AB", "75-11-21 M"},
		{"MORGA753116SM9IJ35", "76-03-11 F"},
	},
	invalid: []Example{
		{"MORGA753116SM9I", "shape"},
		{"MORGA743116SM9IJ", "date"},
		{"1ORGA753116SM9IJ", "shape"},
	},
}
