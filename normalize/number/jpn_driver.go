package number

// Printed label is 第 … 号: strip 第 and 号. Dates on the licence are Japanese era
// dates (平成/令和/昭和) with Gregorian year in brackets on newer cards:
// 2024年(令和06年)06月01日まで有効.
var jpnDriver = Scheme{
	ID:        "jpn-driver",
	Country:   "JPN",
	Name:      "Driver licence number",
	LocalName: "運転免許証番号",
	Rule:      "Digits 1-10 weights 5,4,3,2,7,6,5,4,3,2; check (digit 11) = (11 - sum mod 11) mod 10; digit 12 = number of re-issues.",
	Sources: []string{
		"https://tetsutalow.github.io/driversnumbercheckdigit",
		"http://be_happy.chu.jp/menkyo/about/menkyo.html",
		"http://jiko0.com/bangou.html",
	},
	Strength: Hard,

	mask:    "rr nn n{6} c n",
	check:   weighted{weights: []int8{5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "10987654321"},
	regions: japanCommissions,

	Valid: []Example{
		{"309012345620", "30"},
		{"621912345670", "62"},
		{"109999999940", "10"},
	},
	Invalid: []Example{
		{"309212345610", "check digit"},
		{"199012345620", "region code"},
		{"30901234562", "shape"},
	},
}
