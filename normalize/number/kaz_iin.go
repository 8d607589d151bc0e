package number

var kazIIN = scheme{
	id:        "kaz-iin",
	country:   "KAZ",
	name:      "individual identification number",
	localName: "ЖСН / ИИН",
	printed:   []string{"national_id", "passport"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, a digit for century and sex, a serial, and a digit by weights 1 to 11, or 3 to 11, 1, 2 where those give 10, modulo 11.",
	sources: []string{
		"github.com/identique/idnumbers idnumbers/nationalid/kaz",
	},
	strength: Hard,

	mask:   "yymmdd [g:0-6] nnnn c",
	check:  twoStage{weights: []int8{1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}, again: []int8{3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2}, last: '.'},
	male:   "135",
	female: "246",
	eras:   []era{{"12", 1800}, {"34", 1900}, {"56", 2000}},

	valid: []Example{
		{"850101300005", "1985-01-01 M"},
		{"010203600004", "2001-02-03 F"},
	},
	invalid: []Example{
		{"850101300009", "check digit"},
		{"851301300008", "date"},
		{"85010130000", "shape"},
	},
}
