package number

var bgrPNF = scheme{
	id:        "bgr-pnf",
	country:   "BGR",
	name:      "personal number of a foreigner",
	localName: "ЛНЧ",
	printed:   []string{"residence_permit"},
	bearer:    Person,
	rule:      "Nine digits and one by weights 21 19 17 13 11 9 7 3 1 modulo 10, of which no publication by the issuer is known.",
	sources: []string{
		"github.com/yolk/valvat lib/valvat/checksum/bg.rb",
		"github.com/arthurdejong/python-stdnum stdnum/bg/pnf.py",
	},
	strength: Soft,

	mask:  "n{9}c",
	check: weighted{weights: []int8{21, 19, 17, 13, 11, 9, 7, 3, 1}, mod: 10, chars: "0123456789"},

	valid: []Example{
		{"7111 042 925", ""},
		{"1001234562", ""},
		{"8000012344", ""},
	},
	invalid: []Example{
		{"7111042922", "check digit"},
		{"711104292", "shape"},
		{"71110A2925", "shape"},
	},
}
