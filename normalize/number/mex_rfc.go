package number

var mexRFC = scheme{
	id:        "mex-rfc",
	country:   "MEX",
	name:      "taxpayer number of a person",
	localName: "RFC",
	bearer:    Person,
	rule:      "Four letters of the names, birth date YYMMDD, and perhaps three characters, whose check digit real numbers break.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/mx/rfc.py",
	},

	mask: "[A-ZÑ&]{4} yymmdd | [A-ZÑ&]{4} yymmdd x{2} [0-9A]",
	drop: "_",

	valid: []Example{
		{"GODE 561231 GR8", "56-12-31"},
		{"COMG-600703", "60-07-03"},
		{"XAXX-010101-000", "01-01-01"},
	},
	invalid: []Example{
		{"GODE561331GR8", "date"},
		{"GO1E561231GR8", "shape"},
		{"GODE561231GR", "shape"},
	},
}
