package number

// Each card has a new one; the RUN names the holder.
var chlDocument = Scheme{
	ID:        "chl-document",
	Country:   "CHL",
	Name:      "identity card number",
	LocalName: "número de documento",
	Cards:     []string{"national_id"},
	Rule:      "Nine digits, or a letter and nine digits.",

	mask: "n{9} | an{9}",
	drop: ",",

	Valid: []Example{
		{"123.456.789", ""},
		{"A012345678", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"AB12345678", "shape"},
		{"12531909-K", "shape"},
	},
}
