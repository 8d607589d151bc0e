package number

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
)

func TestExamples(t *testing.T) {
	for _, s := range schemes {
		for _, e := range s.valid {
			r := s.judge(e.Value)
			if r.Status != Valid || r.Problem != NoProblem && r.Problem != NotIssued && s.strength != Advisory || r.Facts.String() != e.Says {
				t.Errorf("%s %s: %v, problem %q, facts %q, want %q", s.id, e.Value, r.Status, r.Problem, r.Facts, e.Says)
			}
		}
		for _, e := range s.invalid {
			r := s.judge(e.Value)
			want := Malformed
			switch {
			case e.Says != "check digit":
			case s.strength == Advisory:
				want = Valid
			default:
				want = WrongCheck
			}
			if r.Status != want || r.Problem.String() != e.Says {
				t.Errorf("%s %s: %v, problem %q, want %v, %q", s.id, e.Value, r.Status, r.Problem, want, e.Says)
			}
		}
	}
}

// TestMasks parses every mask: brackets are closed, letters are known, and what
// is read as a digit cannot be anything else.
func TestMasks(t *testing.T) {
	for _, s := range schemes {
		for form := range strings.SplitSeq(s.mask+"|"+s.reserved, "|") {
			for i := 0; i < len(form); {
				if form[i] == ' ' {
					i++
					continue
				}
				tok := nextToken(form, &i)
				if tok.kind != 0 && !strings.ContainsRune("naxymdcsegro", rune(tok.kind)) {
					t.Errorf("%s: %c means nothing in a mask", s.id, tok.kind)
				}
				if tok.least > tok.most || tok.most < 1 {
					t.Errorf("%s: count %d to %d", s.id, tok.least, tok.most)
				}
				if strings.ContainsRune("ymd", rune(tok.kind)) && tok.kind != 0 && tok.accepts('A') {
					t.Errorf("%s: a letter in a date", s.id)
				}
			}
		}
	}
}

// TestCheckDigits replaces the last character of every valid example: a check
// that accepts more than two of the ten digits there verifies nothing.
func TestCheckDigits(t *testing.T) {
	for _, s := range schemes {
		for _, e := range s.valid {
			n := s.judge(e.Value).Canonical
			_, old := s.check.(byLength)
			if s.check == nil || s.check.holds(n) && (old || s.sameAs != nil) || !strings.HasSuffix(strings.TrimSpace(s.mask), "c") || s.id == "jpn-driver" {
				continue
			}
			good := 0
			for d := '0'; d <= '9'; d++ {
				if s.check.holds(n[:len(n)-1] + string(d)) {
					good++
				}
			}
			if good > 2 || good == 0 {
				t.Errorf("%s: %d of ten last digits pass", s.id, good)
			}
		}
	}
}

// TestFactsAreToldFrom holds of every example that the birth date is told from the
// characters that are said to state it.
func TestFactsAreToldFrom(t *testing.T) {
	for _, s := range schemes {
		for _, e := range s.valid {
			r := s.judge(e.Value)
			if f := r.Facts; (f.YearDigits != 0) != (f.BirthText != "") || !strings.Contains(r.Canonical, f.BirthText) {
				t.Errorf("%s %s: the birth date is told from %q", s.id, e.Value, f.BirthText)
			}
		}
	}
	for _, test := range []struct{ scheme, value, text string }{
		{"idn-nik", "3171011708450001", "170845"},
		{"chn-resident-id", "11010519491231002X", "19491231"},
		{"bhr-cpr", "840612345", "8406"},
		{"vnm-cccd", "001099012345", "99"},
		{"gbr-driver", "MORGA657054SM9IJ", "657054"},
		{"ita-cf", "RCCMNL83S18D969H", "83S18"},
		{"lka-nic", "853400937V", "85340"},
		{"lka-nic", "198534000937", "1985340"},
		{"fra-nir", "295109912611193", "9510"},
		{"ukr-rntrc", "1759013776", "17590"},
		{"hun-tax", "8430990011", "43099"},
		{"bel-nn", "85073003328", "850730"},
	} {
		s, _ := Lookup(test.scheme)
		if got := s.Check(test.value).Facts.BirthText; got != test.text {
			t.Errorf("%s %s: told from %q, want %q", test.scheme, test.value, got, test.text)
		}
	}
}

// TestCalendar holds the dates that a number may have against the calendar.
func TestCalendar(t *testing.T) {
	full, short, loose := scheme{mask: "yyyymmdd"}, scheme{mask: "yymmdd"}, scheme{mask: "yyyymmdd", unknownDay: true}
	for _, year := range []int{1799, 1800, 1900, 1999, 2000, 2001, 2004, 2099, 2100} {
		for month := range 14 {
			for day := range 33 {
				date := digits(year, 4) + digits(month, 2) + digits(day, 2)
				_, exists := normalize.MakeDate(year, month, day)
				inRange := year >= 1800 && year <= 2099
				ok := exists && inRange && month != 0 && day != 0
				if got := full.judge(date).Status == Valid; got != ok {
					t.Errorf("%s is a date: %v", date, got)
				}
				_, before := normalize.MakeDate(1900+year%100, month, day)
				_, since := normalize.MakeDate(2000+year%100, month, day)
				ok = (before || since) && month != 0 && day != 0
				if got := short.judge(date[2:]).Status == Valid; got != ok {
					t.Errorf("%s is a date: %v", date[2:], got)
				}
				ok = inRange && month <= 12 && (exists || month == 0 && day <= 31)
				if got := loose.judge(date).Status == Valid; got != ok {
					t.Errorf("%s is a date with unknown parts: %v", date, got)
				}
			}
		}
	}
}

func TestWritings(t *testing.T) {
	tests := []struct{ scheme, value, canonical string }{
		{"idn-nik", "32.77.01.170845.0001", "3277011708450001"},
		{"idn-nik", "３１７１０１１７０８４５０００１", "3171011708450001"},
		{"egy-nid", "٢٨٥٠٥١٥٠١٠٠١٣٥", "28505150100135"},
		{"irn-melli", "۰۴۹۹۳۷۰۸۹۹", "0499370899"},
		{"egy-nid", "\u200f٢٨٥٠٥١٥٠١٠٠١٣٥\u200e", "28505150100135"},
		{"sau-nid", "1000\u00a0000\t008\n", "1000000008"},
		{"irn-melli", "499370899", "0499370899"},
		{"tha-pin", "๑-๒๓๔๕-๔๕๖๗๘-๗๘-๑", "1234545678781"},
		{"ind-aadhaar", "२३४१ २३४१ २३४६", "234123412346"},
		{"hkg-hkid", "a123456（3）", "A1234563"},
		{"chn-resident-id", "11010519491231002x", "11010519491231002X"},
		{"chn-resident-id", "11010519491231002Х", "11010519491231002X"}, // Cyrillic
		{"chn-resident-id", "11010519491231002×", "11010519491231002X"},
		{"jpn-driver", "第309012345620号", "309012345620"},
		{"rus-passport", "45 08 № 123456", "4508123456"},
		{"esp-dni", "54362315‐k", "54362315K"},
		{"fin-hetu", "131052–308t", "131052-308T"},
		{"chl-run", "5.126.663-3", "051266633"},
		{"nld-bsn", "11122233", "011122233"},
		{"chn-plate", "京A·12345", "京A12345"},
		{"pol-dowod", "aza-300000", "AZA300000"},
		{"chl-run", "１２．５３１．９０９−２", "125319092"},
		{"idn-kk", "０1０1０1０1０11００００２", "0101010101100002"},
		{"mex-clave-elector", "ñrgrjn82050602h900", "ÑRGRJN82050602H900"},
	}
	for _, test := range tests {
		s, ok := Lookup(test.scheme)
		if !ok {
			t.Fatalf("no scheme %s", test.scheme)
		}
		if got := s.Check(test.value).Canonical; got != test.canonical {
			t.Errorf("%s %s: canonical %s, want %s", test.scheme, test.value, got, test.canonical)
		}
	}
}

func TestStatus(t *testing.T) {
	tests := []struct {
		scheme, value string
		status        Status
		problem       Problem
		facts         string
	}{
		{"ind-aadhaar", "XXXX XXXX 2346", Redacted, NoProblem, ""},
		{"ind-aadhaar", "**** **** 2346", Redacted, NoProblem, ""},
		{"ind-aadhaar", "XXXX XXXX XXXX", Malformed, WrongShape, ""},
		{"kor-rrn", "800101-1******", Redacted, NoProblem, ""},
		{"chn-resident-id", "110105********002X", Redacted, NoProblem, ""},
		{"chn-resident-id", "XX0105XXXXXXXX002X", Malformed, WrongShape, ""},
		{"kor-rrn", "800101-1234561", Valid, CheckFails, "1980-01-01 M"}, // may be a number of today
		{"are-emirates-id", "784-1980-1234567-9", WrongCheck, CheckFails, "1980"},
		{"irn-melli", "1111111111", Valid, NotIssued, ""},
		{"egy-nid", "29509230102345", Valid, CheckFails, "1995-09-23 F 01"},
		{"chn-resident-id", "110105194912310021", WrongCheck, CheckFails, ""},
		{"chn-resident-id", "990105194912310021", Malformed, WrongShape, ""},
		{"chn-resident-id", "160105194912310021", Malformed, WrongCode, ""},
		{"idn-nik", "3171011708450000", Malformed, NotIssued, ""},
		{"idn-nik", "3971011708450001", Malformed, WrongCode, ""},
		{"idn-nik", "3171010008450001", Malformed, WrongDate, ""},
		{"idn-nik", "3171014008450001", Malformed, WrongDate, ""},
		{"idn-nik", "3171018108450001", Malformed, WrongDate, ""},
		{"idn-nik", "3171012902000001", Valid, NoProblem, "00-02-29 M 31"},
		{"idn-nik", "3171012902010001", Malformed, WrongDate, ""},
		{"idn-sim", "3171011708450001", Valid, NoProblem, "45-08-17 M 31"},
		{"esp-driver", "99999999S", WrongCheck, CheckFails, ""},
		{"gha-pin", "UNO-123456789-0", Valid, NoProblem, ""}, // no state
		{"gha-pin", "XXB-123456789-0", Valid, NoProblem, ""},
		{"chn-foreign-pr-2023", "911000198108030024", WrongCheck, CheckFails, ""},
		{"idn-nik", "3199011708450001", Valid, NoProblem, "45-08-17 M 31"}, // no such regency today
		{"bel-nn", "850015123??", Valid, NoProblem, "1985 M"},
		{"lux-matricule", "18000101001??", Valid, NoProblem, "1800-01-01"},
		{"lux-matricule", "20991231001??", Valid, NoProblem, "2099-12-31"},
		{"lux-matricule", "2100010100111", Malformed, WrongDate, ""},
		{"lux-matricule", "1799123100111", Malformed, WrongDate, ""},
		{"swe-personnummer", "19111228+987?", Valid, NoProblem, "1911-12-28 M"},
		{"swe-personnummer", "111228+9875", WrongCheck, CheckFails, ""},
		{"est-ik", "36805280113", Valid, NoProblem, "1968-05-28 M"}, // by the second weights
		{"est-ik", "36805280600", Valid, NoProblem, "1968-05-28 M"}, // both give 10
		{"est-ik", "36805280601", WrongCheck, CheckFails, ""},
		{"kaz-iin", "850101300603", Valid, NoProblem, "1985-01-01 M"},
		{"kaz-iin", "850101300690", WrongCheck, CheckFails, ""}, // both give 10: never issued
		{"tha-pin", "1990000000014", WrongCheck, CheckFails, ""},
		{"lka-nic", "850000937V", Malformed, WrongDate, ""},
		{"lka-nic", "855000937V", Malformed, WrongDate, ""},
		{"lka-nic", "853670937V", Malformed, WrongDate, ""},
		{"fra-nir", "185137512345678", Malformed, WrongDate, ""},
		{"fra-nir", "185197512345678", Malformed, WrongDate, ""},
		{"fra-nir", "185437512345678", Malformed, WrongDate, ""},
		{"fra-nir", "185497512345678", Malformed, WrongDate, ""},
		{"ukr-rntrc", "0000010010", Malformed, WrongDate, ""},
		{"ita-cie", "C_00000AA", Malformed, WrongShape, ""},
		{"ita-cie", "C:00000AA", Malformed, WrongShape, ""},
		{"deu-driver", "B072+RE2I55", Malformed, WrongShape, ""},
		{"deu-driver", "B072_RE2I55", Malformed, WrongShape, ""},
		{"idn-nik", strings.Repeat(" ", longest-16) + "3171011708450001", Valid, NoProblem, "45-08-17 M 31"},
		{"idn-nik", strings.Repeat(" ", longest-15) + "3171011708450001", Malformed, WrongShape, ""},
		{"idn-nik", "", Malformed, WrongShape, ""},
		{"idn-nik", strings.Repeat("3", 1000), Malformed, WrongShape, ""},
		{"idn-nik", "\xff\xfe", Malformed, WrongShape, ""},
	}
	for _, test := range tests {
		s, _ := Lookup(test.scheme)
		value, _ := complete(s, test.value)
		if value == "" {
			value = test.value
		}
		r := s.Check(value)
		if r.Status != test.status || r.Problem != test.problem || r.Facts.String() != test.facts {
			t.Errorf("%s %s: %v, %q, facts %q; want %v, %q, %q", test.scheme, test.value,
				r.Status, r.Problem, r.Facts, test.status, test.problem, test.facts)
		}
	}
}

func TestRegions(t *testing.T) {
	for _, s := range schemes {
		for _, table := range [][]region{s.regions, s.districts} {
			for i, r := range table {
				if len(r.code) != len(table[0].code) || i > 0 && table[i-1].code >= r.code || r.name == "" {
					t.Errorf("%s: region %s is out of order, of another length or without a name", s.id, r.code)
				}
			}
		}
	}
	tests := []struct{ scheme, value, region, latin, district string }{
		{"idn-nik", "3171011708450001", "Daerah Khusus Ibukota Jakarta", "", "Kota Administrasi Jakarta Pusat"},
		{"chn-resident-id", "11010519491231002X", "北京市", "Beijing", ""},
		{"mex-curp", "AAPR630321HDFLRC09", "Ciudad de México", "", ""},
		{"mys-nric", "770305021234", "Kedah", "", ""},
		{"egy-nid", "28505150100135", "القاهرة", "Cairo", ""},
		{"twn-national-id", "A123456789", "臺北市", "Taipei City", ""},
	}
	for _, test := range tests {
		s, _ := Lookup(test.scheme)
		f := s.Check(test.value).Facts
		if f.RegionName != test.region || f.RegionLatin != test.latin || f.DistrictName != test.district {
			t.Errorf("%s: %q, %q, %q", test.scheme, f.RegionName, f.RegionLatin, f.DistrictName)
		}
	}
}
