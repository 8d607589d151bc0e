package number

// Compare persons on the first 9 characters only: the last two change at each
// renewal. OCR reads H as N/11 and M as N.
var chnMainlandTravelPermitHKMO = Scheme{
	ID:        "chn-mainland-travel-permit-hkmo",
	Country:   "CHN",
	Name:      "Mainland travel permit for HK and Macao residents (home-return permit)",
	LocalName: "港澳居民来往内地通行证",
	Rule:      "No public check digit. H = Hong Kong, M = Macao, 8-digit lifelong number, then (1999-2012 card) a 2-digit renewal counter 00,01,... printed as part of the 11-character number; the 2013+ card prints 9 characters and the counter separately (换证次数).",
	Sources: []string{
		"http://m.melive.cc/gn/news/2010/03-10/2162152.shtml (Ministry of Public Security rule, 11 positions)",
	},

	mask: "[HM]n{8} | [HM]n{10}",
	drop: "()",

	Valid: []Example{
		{"H12345678", ""},
		{"M0123456701", ""},
		{"H0000000100", ""},
	},
	Invalid: []Example{
		{"K12345678", "shape"},
		{"H1234567", "shape"},
		{"H123456789", "shape"},
	},
}
