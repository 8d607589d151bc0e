package number

var espDriver = scheme{
	id:        "esp-driver",
	country:   "ESP",
	name:      "driving licence number",
	localName: "Permiso de conducción",
	cards:     []string{"driving_license"},
	bearer:    Person,
	rule:      "The number of the DNI or NIE.",

	sameAs: []*scheme{&espDNI, &espNIE},

	valid: []Example{
		{"99999999R", ""},
		{"00000000T", ""},
		{"X2482300W", ""},
	},
	invalid: []Example{
		{"9999999R", "shape"},
		{"999999999", "shape"},
		{"AB999999R", "shape"},
	},
}
