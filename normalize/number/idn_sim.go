package number

var idnSIM = scheme{
	id:        "idn-sim",
	country:   "IDN",
	name:      "driving licence number",
	localName: "Nomor SIM",
	cards:     []string{"driving_license"},
	bearer:    Document,
	rule:      "Twelve or fourteen digits; since July 2024 the NIK.",
	sources: []string{
		"https://astratoyotapalembang.com/2024/08/31/format-sim-a-yang-baru-… (NIK as SIM number since July 2024)",
	},

	mask:   "n{12} | n{14}",
	sameAs: []*scheme{&idnNIK},

	valid: []Example{
		{"870612345678", ""},
		{"12345678901234", ""},
		{"3171011708450001", "45-08-17 M 31"},
	},
	invalid: []Example{
		{"87061234567", "shape"},
		{"123456789012345", "shape"},
		{"8706A2345678", "shape"},
	},
}
