package number

// The law wants it masked from the eighth digit on.
var korRRN = scheme{
	id:        "kor-rrn",
	country:   "KOR",
	name:      "resident registration number",
	localName: "주민등록번호",
	cards:     []string{"national_id"},
	bearer:    Person,
	rule:      "Birth date YYMMDD, a digit for century and sex, and, until October 2020, region, order and a digit by weights 2 to 9 and 2 to 5 modulo 11. Since then the last six digits are random.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/kr/rrn.py",
		"https://github.com/koblas/stdnum-js/issues/134",
		"https://github.com/eGovFramework/egovframe-common-components/pull/1196",
	},
	strength: Soft,
	masked:   true,

	mask:   "yymmdd [g:0-49] n{5} c",
	check:  until2020{weighted{weights: korWeights, mod: 11, chars: "10987654321"}},
	male:   odd,
	female: even,
	eras:   []era{{"90", 1800}, {"12", 1900}, {"34", 2000}},

	valid: []Example{
		{"971013-9019902", "1897-10-13 M"},
		{"800101-1234560", "1980-01-01 M"},
		{"200102-3234560", "2020-01-02 M"},
	},
	invalid: []Example{
		{"971313-9019902", "date"},
		{"971013-901990", "shape"},
		{"971013-A019902", "shape"},
	},
}

var korWeights = []int8{2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5}

// until2020 is a check that holds for everybody born from October 2020 on, when
// the last six digits became random.
type until2020 struct{ weighted }

func (u until2020) holds(n string) bool {
	born2000s := n[6] == '3' || n[6] == '4' || n[6] == '7' || n[6] == '8'
	return born2000s && n[:4] >= "2010" || u.weighted.holds(n)
}
