package number

// The number keeps the area of first registration when the holder moves or
// provinces split, and is not issued anew when data are corrected: it may
// differ from the printed address, date and sex. Kemendagri codes are not those
// of the statistics office BPS, which many tables on the net have.
var idnNIK = scheme{
	id:        "idn-nik",
	country:   "IDN",
	name:      "population identification number",
	localName: "Nomor Induk Kependudukan, NIK",
	cards:     []string{"national_id"},
	printed:   []string{"driving_license"},
	bearer:    Person,
	rule:      "District of first registration by the Kemendagri codes, birth date DDMMYY with 40 added to the day for women, and a serial from 0001 on; no check digit.",
	sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/id/nik.py",
		"github.com/cahyadsn/wilayah db/wilayah.sql",
		"https://www.kompas.com/tren/read/2022/06/13/070000065/…",
	},

	mask:      "[r:1-9]rrr nn ddmmyy nnnn",
	reserved:  "n{12}0000",
	shifts:    []shift{{sex: 'M'}, {day: 40, sex: 'F'}},
	regions:   indonesiaProvinces,
	districts: indonesiaRegencies,

	valid: []Example{
		{"3171011708450001", "45-08-17 M 31"},
		{"3171015708450001", "45-08-17 F 31"},
		{"3602041211870001", "87-11-12 M 36"},
		{"9271027105950002", "95-05-31 F 92"},
		{"9371017112990003", "99-12-31 F 93"},
	},
	invalid: []Example{
		{"3171017208450001", "date"},
		{"3171013102900001", "date"},
		{"3171011713450001", "date"},
		{"31710117084500", "shape"},
	},
}
