package number

// By law it must not be kept when the card only proves identity.
var jpnMyNumber = scheme{
	id:        "jpn-my-number",
	country:   "JPN",
	name:      "individual number",
	localName: "個人番号, My Number",
	printed:   []string{"national_id"},
	bearer:    Person,
	rule:      "Eleven digits and one by weights 6 5 4 3 2 7 6 5 4 3 2 modulo 11.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/jp/in_.py",
		"github.com/identique/idnumbers idnumbers/nationalid/jpn",
	},
	strength: Hard,
	masked:   true,

	mask:     "n{11}c",
	reserved: "0{12}",
	check:    weighted{weights: []int8{6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},

	valid: []Example{
		{"621498320257", ""},
		{"123456789018", ""},
	},
	invalid: []Example{
		{"621498320258", "check digit"},
		{"62149832025", "shape"},
		{"6214983202A7", "shape"},
		{"000000000000", "reserved value"},
	},
}
