package number

var espDriver = Scheme{
	ID:        "esp-driver",
	Country:   "ESP",
	Name:      "driving licence number",
	LocalName: "Permiso de conducción",
	Cards:     []string{"driving_license"},
	Rule:      "The number of the DNI or NIE.",

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
