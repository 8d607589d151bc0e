package number

// The Greek letters are folded to the Latin ones that look alike, as in the
// zone.
var grcID = scheme{
	id:        "grc-id",
	country:   "GRC",
	name:      "identity card number",
	localName: "Δελτίο ταυτότητας",
	cards:     []string{"national_id"},
	bearer:    Document,
	rule:      "One or two letters that Greek and Latin share and six digits, or the Latin numbers of the card of 2023.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/grc",
	},

	mask: "[ABEHIKMNOPTX-Z]{1,2}n{6} | aan{7} | an{8}",

	valid: []Example{
		{"ΑΒ 123456", ""},
		{"AK-123456", ""},
		{"Χ123456", ""},
	},
	invalid: []Example{
		{"AB12345", "shape"},
		{"Γ123456", "shape"},
		{"12345678", "shape"},
	},
}
