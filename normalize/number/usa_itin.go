package number

// Only persons who have no social security number get one.
var usaITIN = scheme{
	id:        "usa-itin",
	country:   "USA",
	name:      "individual taxpayer identification number",
	localName: "ITIN",
	bearer:    Person,
	rule:      "9, two digits, 50 to 65, 70 to 88, 90 to 92 or 94 to 99, and four digits.",
	sources: []string{
		"Internal Revenue Service, Internal Revenue Manual, format of ITINs since 2016",
		"https://policyors.utah.gov/074P-1.htm (the ranges of 2011)",
	},

	mask:     "9nn [5-7]nnnnn | 9nn [89]nnnnn",
	reserved: "9nn 6[6-9]nnnn | 9nn 89nnnn | 9nn 93nnnn",

	valid: []Example{
		{"912-70-1234", ""},
		{"900500000", ""},
		{"999-99-9999", ""},
	},
	invalid: []Example{
		{"912-66-1234", "reserved value"},
		{"912-49-1234", "shape"},
		{"812-70-1234", "shape"},
	},
}
