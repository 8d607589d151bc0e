package number

// NRIC must be masked (PDPC advisory): store only if allowed. Card prints sex
// M/F, RACE, date DD-MM-YYYY.
var sgpNRICFIN = Scheme{
	ID:      "sgp-nric-fin",
	Country: "SGP",
	Name:    "NRIC (S,T) / FIN (F,G,M)",
	Rule:    "weights 2,7,6,5,4,3,2; add 4 for T and G, 3 for M; r = sum mod 11; letters S/T \"JZIHGFEDCBA\"[r], F/G \"XWUTRQPNMLK\"[r], M \"XWUTRQPNJLK\"[r] which equals ICA/FormSG \"KLJNPQRTUWX\"[10-r] (M series since 2022-01-01).",
	Sources: []string{
		"GovTech FormSG nric validation (KLJNPQRTUWX, offset 3)",
		"github.com/identique/idnumbers idnumbers/nationalid/sgp",
		"github.com/SiliconJungles/npm-is-nric src/IsNRIC.ts",
	},
	Strength: Hard,
	Masked:   true,

	mask: "[STFGM]n{7}a",
	check: byFirst{
		{'S', weighted{weights: sgpWeights, mod: 11, chars: "JZIHGFEDCBA"}},
		{'T', weighted{weights: sgpWeights, mod: 11, chars: "JZIHGFEDCBA", offset: 4}},
		{'F', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNMLK"}},
		{'G', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNMLK", offset: 4}},
		{'M', weighted{weights: sgpWeights, mod: 11, chars: "XWUTRQPNJLK", offset: 3}},
	},

	Valid: []Example{
		{"S1234567D", ""},
		{"T1234567J", ""},
		{"F1234567N", ""},
		{"G1234567X", ""},
		{"M1234567K", ""},
	},
	Invalid: []Example{
		{"S1234567A", "check digit"},
		{"A1234567D", "shape"},
		{"S123456D", "shape"},
	},
}

var sgpWeights = []int8{0, 2, 7, 6, 5, 4, 3, 2}
