package number

var nzlIRD = scheme{
	id:        "nzl-ird",
	country:   "NZL",
	name:      "Inland Revenue number",
	localName: "IRD number",
	bearer:    Taxpayer,
	rule:      "From 10,000,000 to 150,000,000, the last digit by weights 3 2 7 6 5 4 3 2, or 7 4 3 2 5 2 7 6 where those give 10, modulo 11. Persons and firms have it alike.",
	sources: []string{
		"Inland Revenue, Non-resident withholding tax and resident withholding tax specification document, 2016 and 2020",
	},
	strength: Hard,

	mask:    "0[1-9]n{6}c | 1[0-4]n{6}c",
	padFrom: 8, padTo: 9,
	check: rule(inlandRevenueDigit),

	valid: []Example{
		{"49-091-850", ""},
		{"35901973", ""},
		{"136-410-132", ""},
		{"100-000-131", ""},
	},
	invalid: []Example{
		{"136-410-133", "check digit"},
		{"150-000-001", "shape"},
		{"9-125-568", "shape"},
	},
}

// inlandRevenueDigit is 11 less the weighted sum modulo 11, 0 where that is 11, by
// other weights where it is 10.
func inlandRevenueDigit(n string) bool {
	for _, weights := range [][]int8{{3, 2, 7, 6, 5, 4, 3, 2}, {7, 4, 3, 2, 5, 2, 7, 6}} {
		if digit := mod(-sum(n, weights), 11); digit < 10 {
			return n[8] == byte('0'+digit)
		}
	}
	return false
}
