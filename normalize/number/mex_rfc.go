package number

var mexRFC = Scheme{
	ID:        "mex-rfc",
	Country:   "MEX",
	Name:      "taxpayer number of a person",
	LocalName: "RFC",
	Rule:      "Four letters of the names, birth date YYMMDD, and perhaps three characters, whose check digit real numbers break.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/mx/rfc.py",
	},

	mask: "[A-ZÑ&]{4} yymmdd | [A-ZÑ&]{4} yymmdd x{2} [0-9A]",
	drop: "_",

	Valid: []Example{
		{"GODE 561231 GR8", "56-12-31"},
		{"COMG-600703", "60-07-03"},
		{"XAXX-010101-000", "01-01-01"},
	},
	Invalid: []Example{
		{"GODE561331GR8", "date"},
		{"GO1E561231GR8", "shape"},
		{"GODE561231GR", "shape"},
	},
}
