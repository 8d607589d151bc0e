package number

var jpnDriver = scheme{
	id:        "jpn-driver",
	country:   "JPN",
	name:      "driving licence number",
	localName: "運転免許証番号",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Commission and year of first issue, six digits, a digit by weights 5 4 3 2 7 6 5 4 3 2 modulo 11, and the number of reissues.",
	sources: []string{
		"https://tetsutalow.github.io/driversnumbercheckdigit",
		"http://be_happy.chu.jp/menkyo/about/menkyo.html",
		"http://jiko0.com/bangou.html",
	},
	strength: Hard,

	mask:    "rr nn n{6} c n",
	check:   weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "10987654321"},
	regions: japanCommissions,

	valid: []Example{
		{"309012345620", "30"},
		{"621912345670", "62"},
		{"109999999940", "10"},
	},
	invalid: []Example{
		{"309212345610", "check digit"},
		{"199012345620", "region code"},
		{"30901234562", "shape"},
	},
}
