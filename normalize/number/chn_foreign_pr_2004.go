package number

var chnForeignPR2004 = Scheme{
	ID:        "chn-foreign-pr-2004",
	Country:   "CHN",
	Name:      "foreigner's permanent residence card, 2004 and 2017",
	LocalName: "外国人永久居留证",
	Cards:     []string{"residence_permit"},
	Rule:      "The alpha-3 code of the nationality and twelve digits; no check digit is public.",
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
