package number

// Many implementations take the letters of the M series in the wrong order or
// forget the 3.
var sgpNRICFIN = scheme{
	id:        "sgp-nric-fin",
	country:   "SGP",
	name:      "identity card or foreign identification number",
	localName: "NRIC, FIN",
	cards:     []string{"national_id", "driving_license"},
	bearer:    Person,
	rule:      "S or T for citizens, F, G or M for foreigners, seven digits, and a letter by weights 2 7 6 5 4 3 2 modulo 11, with 4 added for T and G and 3 for M.",
	sources: []string{
		"GovTech FormSG nric validation (KLJNPQRTUWX, offset 3)",
		"github.com/identique/idnumbers idnumbers/nationalid/sgp",
		"github.com/SiliconJungles/npm-is-nric src/IsNRIC.ts",
	},
	strength: Hard,
	masked:   true,

	mask: "[STFGM]n{7}a",
	check: byFirst{
		{'S', weighted{weights: sgpWeights, mod: 11, chars: "JZIHGFEDCBA"}},
		{'T', weighted{weights: sgpWeights, mod: 11, chars: "JZIHGFEDCBA", offset: 4}},
		{'F', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNMLK"}},
		{'G', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNMLK", offset: 4}},
		{'M', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNJLK", offset: 3}},
	},

	valid: []Example{
		{"S1234567D", ""},
		{"T1234567J", ""},
		{"F1234567N", ""},
		{"G1234567X", ""},
		{"M1234567K", ""},
	},
	invalid: []Example{
		{"S1234567A", "check digit"},
		{"A1234567D", "shape"},
		{"S123456D", "shape"},
	},
}

var sgpWeights = []int8{0, 2, 7, 6, 5, 4, 3, 2}
