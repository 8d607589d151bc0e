package number

var espDriver = Scheme{
	ID:        "esp-driver",
	Country:   "ESP",
	Name:      "Driving licence number (EU field 5)",
	LocalName: "Permiso de conducción",
	Rule:      "the number is the DNI/NIE -> use that check",

	sameAs: []*Scheme{&espDNI, &espNIE},

	Valid: []Example{
		{"99999999R", ""},
		{"00000000T", ""},
		{"X2482300W", ""},
	},
	Invalid: []Example{
		{"9999999R", "shape"},
		{"999999999", "shape"},
		{"AB999999R", "shape"},
	},
}
