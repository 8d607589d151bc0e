package number

var egyNID = scheme{
	id:        "egy-nid",
	country:   "EGY",
	name:      "national number",
	localName: "الرقم القومي",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Century (2 for 19, 3 for 20), birth date YYMMDD, governorate, a serial that is odd for men, and a check digit for which four rules circulate, none of them official.",
	sources: []string{
		"github.com/MuKassab/Egyptian_National_ID_Validator README.md",
		"github.com/abdulrahmanhossam/egypt-net-core Egypt.Net.Core/EgyptianNationalId.cs (\"Not publicly documented\")",
		"github.com/hAbuMustafa/billing-interface src/lib/utils/id-number-validation/egyptian-national-id.ts",
	},
	strength: Advisory,

	mask:    "[e:23]yymmdd rr nnns c",
	check:   weighted{weights: []int8{2, 7, 6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2}, mod: 11, chars: "10987654321"},
	male:    odd,
	female:  even,
	eras:    []era{{"2", 1900}, {"3", 2000}},
	regions: egyptGovernorates,

	valid: []Example{
		{"30101010123458", "2001-01-01 M 01"},
		{"28505150100135", "1985-05-15 M 01"},
		{"29509230102345", "1995-09-23 F 01"},
	},
	invalid: []Example{
		{"19001011234567", "shape"},
		{"29013011234567", "date"},
		{"29001019934567", "region code"},
	},
}
