package number

var chnForeignPR2004 = scheme{
	id:        "chn-foreign-pr-2004",
	country:   "CHN",
	name:      "foreigner's permanent residence card, 2004 and 2017",
	localName: "外国人永久居留证",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "The alpha-3 code of the nationality and twelve digits; no check digit is public.",
	sources: []string{
		"http://www.eastcoms.com/service/pro/840.html (15 = 3 letters + 12 digits)",
	},

	mask: "[o:A-Z]{3} n{12}",

	valid: []Example{
		{"CAN110181080302", "CAN"},
		{"USA440075051601", "USA"},
	},
	invalid: []Example{
		{"CAN11018108030", "shape"},
		{"CA1110181080302", "shape"},
		{"123110181080302", "shape"},
	},
}
