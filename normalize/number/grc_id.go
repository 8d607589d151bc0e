package number

// Fold Greek capitals to Latin look-alikes before comparing with the MRZ.
var grcID = Scheme{
	ID:        "grc-id",
	Country:   "GRC",
	Name:      "Greek identity card",
	LocalName: "Δελτίο ταυτότητας",
	Rule:      "1-2 Greek letters (only those with Latin look-alikes) + 6 digits; new (2023) card Latin.",
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
