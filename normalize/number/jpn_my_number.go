package number

// By law it must not be kept when the card only proves identity.
var jpnMyNumber = Scheme{
	ID:        "jpn-my-number",
	Country:   "JPN",
	Name:      "individual number",
	LocalName: "個人番号, My Number",
	Rule:      "Eleven digits and one by weights 6 5 4 3 2 7 6 5 4 3 2 modulo 11.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/jp/in_.py",
		"github.com/identique/idnumbers idnumbers/nationalid/jpn",
	},
	Strength: Hard,
	Masked:   true,

	mask:     "n{11}c",
	reserved: "0{12}",
	check:    weighted{weights: []int8{6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "00987654321"},

	Valid: []Example{
		{"621498320257", ""},
		{"123456789018", ""},
	},
	Invalid: []Example{
		{"621498320258", "check digit"},
		{"62149832025", "shape"},
		{"6214983202A7", "shape"},
		{"000000000000", "reserved value"},
	},
}
