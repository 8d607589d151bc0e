package number

// The first nine characters name the person; the last two change with each
// renewal.
var chnMainlandTravelPermitHKMO = scheme{
	id:        "chn-mainland-travel-permit-hkmo",
	country:   "CHN",
	name:      "mainland travel permit for residents of Hong Kong and Macao",
	localName: "港澳居民来往内地通行证",
	cards:     []string{"travel_document"},
	bearer:    Person,
	rule:      "H for Hong Kong or M for Macao and eight digits for life; cards until 2012 print two digits more, which count the renewals.",
	sources: []string{
		"http://m.melive.cc/gn/news/2010/03-10/2162152.shtml (Ministry of Public Security rule, 11 positions)",
	},

	mask: "[HM]n{8} | [HM]n{10}",
	drop: "()",

	valid: []Example{
		{"H12345678", ""},
		{"M0123456701", ""},
		{"H0000000100", ""},
	},
	invalid: []Example{
		{"K12345678", "shape"},
		{"H1234567", "shape"},
		{"H123456789", "shape"},
	},
}
