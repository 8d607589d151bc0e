package number

var indDL = scheme{
	id:      "ind-dl",
	country: "IND",
	name:    "driving licence number",
	cards:   []string{"driving_license"},
	bearer:  Document,
	rule:    "State, office, year of issue, and a serial of seven digits.",

	mask:      "[r:A-Z]{2} nn [y:12][y:09]yy n{7}",
	regions:   indiaStates,
	notBirth:  true,
	anyRegion: true,

	valid: []Example{
		{"MH12 20110012345", "MH"},
		{"DL0420110149646", "DL"},
		{"KA01-20200001234", "KA"},
	},
	invalid: []Example{
		{"MH1220110012", "shape"},
		{"1212 20110012345", "shape"},
		{"MH12 18110012345", "shape"},
	},
}
