package number

// The number does not state the sex.
var kwtCivilID = scheme{
	id:        "kwt-civil-id",
	country:   "KWT",
	name:      "civil number",
	localName: "الرقم المدني",
	cards:     []string{"national_id", "residence_permit"},
	printed:   []string{"passport"},
	bearer:    Person,
	rule:      "Century (2 for 19, 3 for 20), birth date YYMMDD, a serial, and a digit by weights 2 1 6 3 7 9 10 5 8 4 2 modulo 11; remainders 0 and 1 are not issued.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/kwt/civil_number.py",
		"https://prakhar.me/articles/kuwait-civil-id-checksum/ (cited there)",
		"secondary: KWCivilIDValidator.kt same weights",
	},
	strength: Hard,

	mask:  "[e:23]yymmdd nnnn c",
	check: weighted{weights: []int8{2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2}, mod: 11, chars: "..987654321"},
	eras:  []era{{"2", 1900}, {"3", 2000}},

	valid: []Example{
		{"288020122596", "1988-02-01"},
		{"227081660516", "1927-08-16"},
		{"292091998298", "1992-09-19"},
	},
	invalid: []Example{
		{"288020122597", "check digit"},
		{"188020122596", "shape"},
		{"288130122596", "date"},
	},
}
