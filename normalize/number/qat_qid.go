package number

var qatQID = Scheme{
	ID:        "qat-qid",
	Country:   "QAT",
	Name:      "Qatar ID",
	LocalName: "رقم الإقامة / البطاقة الشخصية",
	Rule:      "11 digits: century (2=19,3=20) + YY + ISO 3166-1 numeric nationality (634 = Qatari) + 5 serial",

	mask: "[23]n{10}",

	Valid: []Example{
		{"28463412345", ""},
		{"29035612345", ""},
		{"30160812345", ""},
	},
	Invalid: []Example{
		{"18463412345", "shape"},
		{"2846341234", "shape"},
		{"2846341234A", "shape"},
	},
}
