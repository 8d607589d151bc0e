package number

var indEPIC = Scheme{
	ID:        "ind-epic",
	Country:   "IND",
	Name:      "voter card number",
	LocalName: "EPIC",
	Cards:     []string{"voter_card"},
	Rule:      "Three letters and seven digits by Luhn; the old form, written with strokes, has no check digit.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/in_/epic.py",
	},
	Strength: Soft,

	mask:  "aaa n{6}c | aa/nn/nnn/n{6,7}",
	check: byLength{{10, luhn{}}},

	Valid: []Example{
		{"WKH1186253", ""},
		{"UP/84/408/123456", ""},
	},
	Invalid: []Example{
		{"WKH1186263", "check digit"},
		{"1231186253", "shape"},
		{"WKH118624", "shape"},
	},
}
