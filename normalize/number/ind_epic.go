package number

var indEPIC = scheme{
	id:        "ind-epic",
	country:   "IND",
	name:      "voter card number",
	localName: "EPIC",
	cards:     []string{"voter_card"},
	bearer:    Document,
	rule:      "Three letters and seven digits by Luhn; the old form, written with strokes, has no check digit.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/epic.py",
	},
	strength: Soft,

	mask:  "aaa n{6}c | aa/nn/nnn/n{6,7}",
	check: byLength{{10, luhn{}}},

	valid: []Example{
		{"WKH1186253", ""},
		{"UP/84/408/123456", ""},
	},
	invalid: []Example{
		{"WKH1186263", "check digit"},
		{"1231186253", "shape"},
		{"WKH118624", "shape"},
	},
}
