package number

// The civil register number (رقم السجل) on the card is another, short number
// (family register no. / village). Levantine month names on documents: كانون
// الثاني, شباط, آذار, نيسان, أيار, حزيران, تموز, آب, أيلول, تشرين الأول, تشرين
// الثاني, كانون الأول.
var lbnID = Scheme{
	ID:        "lbn-id",
	Country:   "LBN",
	Name:      "Identity card number",
	LocalName: "رقم الهوية",
	Rule:      "12 digits, zero padded, no public check digit",

	mask: "n{12}",

	Valid: []Example{
		{"000012345678", ""},
		{"000000000123", ""},
		{"000098765432", ""},
	},
	Invalid: []Example{
		{"12345678", "shape"},
		{"00001234567A", "shape"},
		{"0000123456789", "shape"},
	},
}
