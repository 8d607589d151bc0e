package number

var musNIC = scheme{
	id:      "mus-nic",
	country: "MUS",
	name:    "national identity number",
	cards:   []string{"national_id"},
	bearer:  Person,
	rule:    "Initial of the surname at birth, birth date DDMMYY, six digits, and a character by weights 14 to 2 modulo 17, letters from A = 10 on, as the ministry told a correspondent; no publication is known.",
	sources: []string{
		"https://lists.arthurdejong.org/python-stdnum-users/2018/msg00004.html (the ministry's description)",
	},
	strength: Soft,

	mask:  "a ddmmyy n{6} [0-9A-H]",
	check: musDigit,

	valid: []Example{
		{"S0101850012345", "85-01-01"},
		{"R290204000017E", "04-02-29"},
		{"T030370567890E", "70-03-03"},
	},
	invalid: []Example{
		{"S0101850012346", "check digit"},
		{"S3201850012345", "date"},
		{"S010185001234", "shape"},
	},
}

// musDigit is 17 less the sum modulo 17. Where that is 17 the description has H,
// implementations 0.
var musDigit = either{
	weighted{weights: []int8{14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 17, chars: "0GFEDCBA987654321"},
	weighted{weights: []int8{14, 13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2}, mod: 17, chars: "HGFEDCBA987654321"},
}
