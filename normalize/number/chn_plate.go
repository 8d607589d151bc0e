package number

var chnPlate = scheme{
	id:        "chn-plate",
	country:   "CHN",
	name:      "licence plate",
	localName: "车牌号码",
	bearer:    Vehicle,
	rule:      "The character of the province, a letter, and five or, for new-energy vehicles, six characters; I and O are not used.",

	mask: "[r:京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJ-NP-Z0-9]{4}[A-HJ-NP-Z0-9挂学警港澳] | " +
		"[r:京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z][A-HJK][A-HJ-NP-Z0-9]{5} | " +
		"[r:京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Z]n{5}[A-HJK]",
	regions: chinaPlates,

	valid: []Example{
		{"京A12345", "京"},
		{"粤BD12345", "粤"},
		{"沪A1234警", "沪"},
	},
	invalid: []Example{
		{"京I12345", "shape"},
		{"A12345", "shape"},
		{"京A1234", "shape"},
	},
}
