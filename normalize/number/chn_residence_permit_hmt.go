package number

// The back prints the travel permit number too, which is another scheme.
var chnResidencePermitHMT = scheme{
	id:        "chn-residence-permit-hmt",
	country:   "CHN",
	name:      "residence permit for residents of Hong Kong, Macao and Taiwan",
	localName: "港澳台居民居住证",
	cards:     []string{"residence_permit"},
	bearer:    Person,
	rule:      "810000 for Hong Kong, 820000 for Macao, 830000 for Taiwan, then as the citizen number.",
	sources: []string{
		"GB 11643-1999",
		"https://cidian.kuaisou.com/居民居住证号 (810000/820000/830000)",
	},
	strength: Hard,

	mask:    "[r:8][r:1-3] 0000 yyyymmdd nns [0-9X]",
	check:   gb11643,
	male:    odd,
	female:  even,
	regions: chinaProvinces,

	valid: []Example{
		{"810000199408230021", "1994-08-23 F 81"},
		{"830000199201300022", "1992-01-30 F 83"},
		{"820000199510150011", "1995-10-15 M 82"},
	},
	invalid: []Example{
		{"810000199408230022", "check digit"},
		{"840000199408230021", "shape"},
		{"810000199413230021", "date"},
	},
}
