package number

// Tables of regions that end at 82 refuse this card.
var chnForeignPR2023 = Scheme{
	ID:        "chn-foreign-pr-2023",
	Country:   "CHN",
	Name:      "foreigner's permanent residence card, 2023",
	LocalName: "外国人永久居留身份证",
	Cards:     []string{"residence_permit"},
	Rule:      "9, the province of application, the numeric code of the nationality, then as the citizen number.",
	Sources: []string{
		"http://www.eastcoms.com/service/pro/840.html (NIA 2023 rules: 15 -> 18 positions, first 9, MOD 11-2, 3-letter code became 3 digits)",
	},
	Strength: Hard,

	mask:      "9rr ooo yyyymmdd nns [0-9X]",
	check:     gb11643,
	male:      odd,
	female:    even,
	regions:   chinaProvinces,
	anyRegion: true,

	Valid: []Example{
		{"911124198108030024", "1981-08-03 F 11 CAN"},
	},
	Invalid: []Example{
		{"911124198108030025", "check digit"},
		{"811124198108030024", "shape"},
		{"911124198113030024", "date"},
	},
}
