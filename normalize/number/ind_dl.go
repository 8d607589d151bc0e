package number

var indDL = Scheme{
	ID:      "ind-dl",
	Country: "IND",
	Name:    "driving licence number",
	Cards:   []string{"driving_license"},
	Rule:    "State, office, year of issue, and a serial of seven digits.",

	mask:      "[r:A-Z]{2} nn [y:12][y:09]yy n{7}",
	regions:   indiaStates,
	notBirth:  true,
	anyRegion: true,

	Valid: []Example{
		{"MH12 20110012345", "MH"},
		{"DL0420110149646", "DL"},
		{"KA01-20200001234", "KA"},
	},
	Invalid: []Example{
		{"MH1220110012", "shape"},
		{"1212 20110012345", "shape"},
		{"MH12 18110012345", "shape"},
	},
}
