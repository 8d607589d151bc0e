package number

// The number does not encode sex.
var kwtCivilID = Scheme{
	ID:        "kwt-civil-id",
	Country:   "KWT",
	Name:      "Civil ID number",
	LocalName: "الرقم المدني",
	Rule:      "weights 2,1,6,3,7,9,10,5,8,4,2; check = 11 - (sum mod 11); remainders 0 and 1 are never issued.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/kwt/civil_number.py",
		"https://prakhar.me/articles/kuwait-civil-id-checksum/ (cited there)",
		"secondary: KWCivilIDValidator.kt same weights",
	},
	Strength: Hard,

	mask:  "[e:23]yymmdd nnnn c",
	check: weighted{weights: []int8{2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, mod: 11, chars: "..987654321"},
	eras:  []era{{"2", 1900}, {"3", 2000}},

	Valid: []Example{
		{"288020122596", "1988-02-01"},
		{"227081660516", "1927-08-16"},
		{"292091998298", "1992-09-19"},
	},
	Invalid: []Example{
		{"288020122597", "check digit"},
		{"188020122596", "shape"},
		{"288130122596", "date"},
	},
}
