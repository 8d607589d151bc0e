package number

// Driver licence prints the NRIC for citizens and the passport number for
// foreigners under the same label No. Pengenalan / Identity No. Sex printed
// LELAKI / PEREMPUAN; religion ISLAM printed only for Muslims; WARGANEGARA =
// citizen, PEMASTAUTIN TETAP (MyPR), PEMASTAUTIN SEMENTARA (MyKAS).
var mysNRIC = Scheme{
	ID:        "mys-nric",
	Country:   "MYS",
	Name:      "MyKad / NRIC number",
	LocalName: "No. Kad Pengenalan",
	Rule:      "No check digit. YYMMDD-PB-###G. Valid place codes exclude 00,17-20,69,70,73,80,81,94-97.",
	Sources: []string{
		"github.com/arthurdejong/python-stdnum stdnum/my/nric.py",
		"github.com/identique/idnumbers idnumbers/nationalid/mys/nric.py",
	},

	mask:    "yymmdd rr nnns",
	male:    odd,
	female:  even,
	regions: malaysiaPlaces,

	Valid: []Example{
		{"770305-02-1234", "77-03-05 F 02"},
		{"880229-14-5671", "88-02-29 M 14"},
		{"010101-71-0122", "01-01-01 F 71"},
	},
	Invalid: []Example{
		{"771305-02-1234", "date"},
		{"770305-17-1234", "region code"},
		{"770230-02-1234", "date"},
	},
}
