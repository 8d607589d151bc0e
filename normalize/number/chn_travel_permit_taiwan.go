package number

var chnTravelPermitTaiwan = Scheme{
	ID:        "chn-travel-permit-taiwan",
	Country:   "CHN",
	Name:      "mainland travel permit for residents of Taiwan",
	LocalName: "台湾居民来往大陆通行证",
	Cards:     []string{"travel_document"},
	Rule:      "Eight digits for life since 2008; before, two digits for the renewals and the office in brackets followed.",
	Sources: []string{
		"http://www.ncdzx.com/sy/rdxw/200809/t20080912_742862.htm (one person one number, 8 digits)",
		"https://jkwshk.tv/… (0561682001(D))",
	},

	mask: "n{8} | n{10} | n{10}x",
	drop: "()",

	Valid: []Example{
		{"05616820", ""},
		{"0561682001(D)", ""},
		{"0561682001", ""},
	},
	Invalid: []Example{
		{"0561682", "shape"},
		{"A5616820", "shape"},
		{"056168201", "shape"},
	},
}
