package number

// Each card has a new one; the RUN names the holder.
var chlDocument = scheme{
	id:        "chl-document",
	country:   "CHL",
	name:      "identity card number",
	localName: "número de documento",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "Nine digits, or a letter and nine digits.",

	mask: "n{9} | an{9}",
	drop: ",",

	valid: []Example{
		{"123.456.789", ""},
		{"A012345678", ""},
	},
	invalid: []Example{
		{"12345678", "shape"},
		{"AB12345678", "shape"},
		{"12531909-K", "shape"},
	},
}
