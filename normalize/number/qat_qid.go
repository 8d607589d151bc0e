package number

var qatQID = scheme{
	id:        "qat-qid",
	country:   "QAT",
	name:      "identity number",
	localName: "رقم الإقامة / البطاقة الشخصية",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Century (2 for 19, 3 for 20) and ten digits.",

	mask: "[23]n{10}",

	valid: []Example{
		{"28463412345", ""},
		{"29035612345", ""},
		{"30160812345", ""},
	},
	invalid: []Example{
		{"18463412345", "shape"},
		{"2846341234", "shape"},
		{"2846341234A", "shape"},
	},
}
