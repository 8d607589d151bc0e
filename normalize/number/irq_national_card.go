package number

var irqNationalCard = Scheme{
	ID:        "irq-national-card",
	Country:   "IRQ",
	Name:      "national card number",
	LocalName: "رقم البطاقة الوطنية",
	Cards:     []string{"national_id"},
	Rule:      "Twelve digits.",
	Sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/irq",
	},

	mask: "n{12}",

	Valid: []Example{
		{"198512345678", ""},
		{"200012345678", ""},
		{"197000000001", ""},
	},
	Invalid: []Example{
		{"19851234567", "shape"},
		{"1985123456789", "shape"},
		{"A98512345678", "shape"},
	},
}
