package number

// The Greek letters are folded to the Latin ones that look alike, as in the
// zone.
var grcID = Scheme{
	ID:        "grc-id",
	Country:   "GRC",
	Name:      "identity card number",
	LocalName: "Δελτίο ταυτότητας",
	Cards:     []string{"national_id"},
	Rule:      "One or two letters that Greek and Latin share and six digits, or the Latin numbers of the card of 2023.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/grc",
	},

	mask: "[ABEHIKMNOPTX-Z]{1,2}n{6} | aan{7} | an{8}",

	Valid: []Example{
		{"ΑΒ 123456", ""},
		{"AK-123456", ""},
		{"Χ123456", ""},
	},
	Invalid: []Example{
		{"AB12345", "shape"},
		{"Γ123456", "shape"},
		{"12345678", "shape"},
	},
}
