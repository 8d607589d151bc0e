package number

var chnTravelPermitTaiwan = Scheme{
	ID:        "chn-travel-permit-taiwan",
	Country:   "CHN",
	Name:      "Mainland travel permit for Taiwan residents (2015 card)",
	LocalName: "台湾居民来往大陆通行证 (台胞证)",
	Rule:      "8-digit lifelong number since 2008-09-25; before: 8 digits + 2-digit issue counter + issuing office code in brackets, e.g. 0561682001(D).",
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
