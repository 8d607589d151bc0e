package number

var chnTravelPermitTaiwan = scheme{
	id:        "chn-travel-permit-taiwan",
	country:   "CHN",
	name:      "mainland travel permit for residents of Taiwan",
	localName: "台湾居民来往大陆通行证",
	cards:     []string{"travel_document"},
	bearer:    Person,
	rule:      "Eight digits for life since 2008; before, two digits for the renewals and the office in brackets followed.",
	sources: []string{
		"http://www.ncdzx.com/sy/rdxw/200809/t20080912_742862.htm (one person one number, 8 digits)",
		"https://jkwshk.tv/… (0561682001(D))",
	},

	mask: "n{8} | n{10} | n{10}x",
	drop: "()",

	valid: []Example{
		{"05616820", ""},
		{"0561682001(D)", ""},
		{"0561682001", ""},
	},
	invalid: []Example{
		{"0561682", "shape"},
		{"A5616820", "shape"},
		{"056168201", "shape"},
	},
}
