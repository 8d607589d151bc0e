package number

var qatQID = Scheme{
	ID:        "qat-qid",
	Country:   "QAT",
	Name:      "identity number",
	LocalName: "رقم الإقامة / البطاقة الشخصية",
	Cards:     []string{"national_id"},
	Rule:      "Century (2 for 19, 3 for 20) and ten digits.",

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
