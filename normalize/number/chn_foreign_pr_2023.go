package number

// Tables of regions that end at 82 refuse this card.
var chnForeignPR2023 = scheme{
	id:        "chn-foreign-pr-2023",
	country:   "CHN",
	name:      "foreigner's permanent residence card, 2023",
	localName: "外国人永久居留身份证",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "9, the province of application, the numeric code of the nationality, then as the citizen number.",
	sources: []string{
		"http://www.eastcoms.com/service/pro/840.html (NIA 2023 rules: 15 -> 18 positions, first 9, MOD 11-2, 3-letter code became 3 digits)",
	},
	strength: Hard,

	mask:      "9rr ooo yyyymmdd nns [0-9X]",
	check:     gb11643,
	male:      odd,
	female:    even,
	regions:   chinaProvinces,
	anyRegion: true,

	valid: []Example{
		{"911124198108030024", "1981-08-03 F 11 CAN"},
	},
	invalid: []Example{
		{"911124198108030025", "check digit"},
		{"811124198108030024", "shape"},
		{"911124198113030024", "date"},
	},
}
