package number

// The back also prints the travel permit number (H/M + 8 digits or 8 digits)
// and the number of issues (签发次数): two different numbers on one card.
var chnResidencePermitHMT = Scheme{
	ID:        "chn-residence-permit-hmt",
	Country:   "CHN",
	Name:      "Residence permit for HK, Macao and Taiwan residents",
	LocalName: "港澳台居民居住证",
	Rule:      "GB 11643 MOD 11-2.",
	Sources: []string{
		"https://cidian.kuaisou.com/居民居住证号 (810000/820000/830000)",
	},
	Strength: Hard,

	mask:    "[r:8][r:1-3] 0000 yyyymmdd nns [0-9X]",
	check:   gb11643,
	male:    odd,
	female:  even,
	regions: chinaProvinces,

	Valid: []Example{
		{"810000199408230021", "1994-08-23 F 81"},
		{"830000199201300022", "1992-01-30 F 83"},
		{"820000199510150011", "1995-10-15 M 82"},
	},
	Invalid: []Example{
		{"810000199408230022", "check digit"},
		{"840000199408230021", "shape"},
		{"810000199413230021", "date"},
	},
}
