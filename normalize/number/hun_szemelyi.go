package number

// It is on the card of the address, no more on the identity card.
var hunSzemelyi = scheme{
	id:        "hun-szemelyi",
	country:   "HUN",
	name:      "personal identifier",
	localName: "személyi azonosító",
	bearer:    Person,
	rule:      "A digit for sex and century or for foreigners, birth date YYMMDD, a serial, and a digit by weights 1 to 10, for births since 1997 10 to 1, modulo 11; serials that would have 10 are not given out.",
	sources: []string{
		"1996. évi XX. törvény, 3. számú melléklet",
	},
	strength: Hard,

	mask:   "[g:1-8] yymmdd nnn c",
	check:  rule(hungarianDigit),
	male:   odd,
	female: even,
	eras:   []era{{"12", 1900}, {"34", 2000}},

	valid: []Example{
		{"1-850101-1231", "1985-01-01 M"},
		{"2 960101 4560", "1996-01-01 F"},
		{"19701011232", "1997-01-01 M"},
		{"30505280076", "2005-05-28 M"},
	},
	invalid: []Example{
		{"1-850101-1232", "check digit"},
		{"1-851301-1231", "date"},
		{"9-850101-1231", "shape"},
	},
}

// hungarianDigit weighs the digits upwards, for births since 1997 downwards. For
// foreigners (5 to 8) the century is not known, and either will do.
func hungarianDigit(n string) bool {
	up := sum(n, []int8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10}) % 11
	down := sum(n, []int8{10, 9, 8, 7, 6, 5, 4, 3, 2, 1}) % 11
	digit := int(n[10] - '0')
	switch since1997 := n[1:3] >= "97"; {
	case n[0] >= '5':
		return digit == up || digit == down
	case n[0] >= '3' || since1997:
		return digit == down
	}
	return digit == up
}
