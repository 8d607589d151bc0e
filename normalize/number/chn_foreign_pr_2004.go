package number

var chnForeignPR2004 = Scheme{
	ID:        "chn-foreign-pr-2004",
	Country:   "CHN",
	Name:      "Foreign permanent residence card, 2004/2017 versions",
	LocalName: "外国人永久居留证 / 身份证 (旧版)",
	Rule:      "15 positions: 3 Latin letters (ISO alpha-3 nationality) + 12 digits. Last digit is said to be a check digit (7-3-1 MRZ style) but no public rule could be confirmed.",
	Sources: []string{
		"http://www.eastcoms.com/service/pro/840.html (15 = 3 letters + 12 digits)",
	},

	mask: "[o:A-Z]{3} n{12}",

	Valid: []Example{
		{"CAN110181080302", "CAN"},
		{"USA440075051601", "USA"},
	},
	Invalid: []Example{
		{"CAN11018108030", "shape"},
		{"CA1110181080302", "shape"},
		{"123110181080302", "shape"},
	},
}
