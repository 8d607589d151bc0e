package number

var irqNationalCard = scheme{
	id:        "irq-national-card",
	country:   "IRQ",
	name:      "national card number",
	localName: "رقم البطاقة الوطنية",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Twelve digits.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/irq",
	},

	mask: "n{12}",

	valid: []Example{
		{"198512345678", ""},
		{"200012345678", ""},
		{"197000000001", ""},
	},
	invalid: []Example{
		{"19851234567", "shape"},
		{"1985123456789", "shape"},
		{"A98512345678", "shape"},
	},
}
