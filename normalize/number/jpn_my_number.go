package number

// By law it must not be stored when a My Number card is only used as ID: mask
// it.
var jpnMyNumber = Scheme{
	ID:        "jpn-my-number",
	Country:   "JPN",
	Name:      "Individual Number (My Number)",
	LocalName: "個人番号",
	Rule:      "weights 6,5,4,3,2,7,6,5,4,3,2; r=sum mod 11; r<=1 -> 0 else 11-r.",
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
