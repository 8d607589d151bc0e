package number

var slvDUI = scheme{
	id:        "slv-dui",
	country:   "SLV",
	name:      "identity document number",
	localName: "DUI",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Eight digits and one by weights 9 to 2 modulo 10, which the issuer does not publish.",
	sources: []string{
		"https://lu1tr0n.github.io/nationid/documents/sv.html",
	},
	strength: Soft,

	mask:     "n{8}c",
	reserved: "0{9}",
	check:    weighted{weights: []int8{9, 8, 7, 6, 5, 4, 3, 2}, mod: 10, chars: "0987654321"},

	valid: []Example{
		{"04567890-3", ""},
		{"12345678-4", ""},
		{"00016297-5", ""},
	},
	invalid: []Example{
		{"12345678-0", "check digit"},
		{"000000000", "reserved value"},
		{"1234567-4", "shape"},
	},
}
