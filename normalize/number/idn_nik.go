package number

// For transgender/corrected data the NIK is not reissued: NIK date/sex may
// legally differ from the printed ones -> warning, not error. OCR noise: 0/O/D,
// 1/l/I/|, 5/S, 8/B, 6/b, 2/Z, 4/A, ?->7; NIK font on KTP (OCR-A like) makes
// 0/6/8 confusions. Old KTP (pre e-KTP) uses dotted form 32.77.01.170845.0001.
var idnNIK = Scheme{
	ID:        "idn-nik",
	Country:   "IDN",
	Name:      "Population identification number (NIK)",
	LocalName: "Nomor Induk Kependudukan",
	Rule:      "No check digit. Structural checks: province code in the Kemendagri list, day 01-31 or 41-71, real calendar date, serial not 0000.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/id/nik.py",
		"github.com/cahyadsn/wilayah db/wilayah.sql",
		"https://www.kompas.com/tren/read/2022/06/13/070000065/…",
	},

	mask:      "[r:1-9]rrr nn ddmmyy nnnn",
	reserved:  "n{12}0000",
	shifts:    []shift{{sex: 'M'}, {day: 40, sex: 'F'}},
	regions:   indonesiaProvinces,
	districts: indonesiaRegencies,

	Valid: []Example{
		{"3171011708450001", "45-08-17 M 31"},
		{"3171015708450001", "45-08-17 F 31"},
		{"3602041211870001", "87-11-12 M 36"},
		{"9271027105950002", "95-05-31 F 92"},
		{"9371017112990003", "99-12-31 F 93"},
	},
	Invalid: []Example{
		{"3171017208450001", "date"},
		{"3171013102900001", "date"},
		{"3171011713450001", "date"},
		{"31710117084500", "shape"},
	},
}
