package number

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
)

func TestExamples(t *testing.T) {
	for _, s := range schemes {
		for _, e := range s.Valid {
			r := s.Check(e.Value)
			if r.Status != Valid || r.Problem != NoProblem && s.Strength != Advisory || r.Facts.String() != e.Says {
				t.Errorf("%s %s: %v, problem %q, facts %q, want %q", s.ID, e.Value, r.Status, r.Problem, r.Facts, e.Says)
			}
		}
		for _, e := range s.Invalid {
			r := s.Check(e.Value)
			want := Malformed
			switch {
			case e.Says != "check digit":
			case s.Strength == Advisory:
				want = Valid
			default:
				want = WrongCheck
			}
			if r.Status != want || r.Problem.String() != e.Says {
				t.Errorf("%s %s: %v, problem %q, want %v, %q", s.ID, e.Value, r.Status, r.Problem, want, e.Says)
			}
		}
	}
}

func TestEveryFileIsListed(t *testing.T) {
	files, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	declared := regexp.MustCompile(`(?m)^var \w+ = Scheme\{\n\tID: +"([^"]+)"`)
	found := 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range declared.FindAllStringSubmatch(string(text), -1) {
			found++
			id := m[1]
			if want := strings.ReplaceAll(id, "-", "_") + ".go"; file != want {
				t.Errorf("%s declares %s, which belongs into %s", file, id, want)
			}
			if s, ok := Lookup(id); !ok || s.ID != id {
				t.Errorf("%s is not listed in schemes.go", id)
			}
		}
	}
	if found != len(schemes) {
		t.Errorf("%d schemes are declared, %d listed", found, len(schemes))
	}
}

func TestSchemes(t *testing.T) {
	if !slices.IsSortedFunc(schemes[:], func(a, b *Scheme) int { return strings.Compare(a.ID, b.ID) }) {
		t.Error("the schemes are not ordered by ID")
	}
	for _, s := range schemes {
		for _, country := range append([]string{s.Country}, s.Also...) {
			if state, ok := mrz.LookupState(country); country != "" && (!ok || state.Kind != mrz.ISO) {
				t.Errorf("%s: %q is no ISO country", s.ID, country)
			}
		}
		if s.Country != "" && !strings.HasPrefix(s.ID, strings.ToLower(s.Country)+"-") {
			t.Errorf("%s does not begin with its country", s.ID)
		}
		if s.Name == "" || s.Rule == "" || len(s.Valid) == 0 || len(s.Invalid) == 0 {
			t.Errorf("%s lacks a name, a rule or examples", s.ID)
		}
		if len(s.Sources) == 0 && s.Strength > Advisory {
			t.Errorf("%s is %v without a source", s.ID, s.Strength)
		}
		if (s.check == nil) != (s.Strength == None) && s.reserved == "" && s.sameAs == nil {
			t.Errorf("%s is %v: has a check digit %v", s.ID, s.Strength, s.check != nil)
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
					t.Errorf("%s: %c means nothing in a mask", s.ID, tok.kind)
				}
				if tok.least > tok.most || tok.most < 1 {
					t.Errorf("%s: count %d to %d", s.ID, tok.least, tok.most)
				}
				if strings.ContainsRune("ymd", rune(tok.kind)) && tok.kind != 0 && tok.accepts('A') {
					t.Errorf("%s: a letter in a date", s.ID)
				}
			}
		}
	}
}

// TestCheckDigits replaces the last character of every valid example: a check
// that accepts more than two of the ten digits there verifies nothing.
func TestCheckDigits(t *testing.T) {
	for _, s := range schemes {
		for _, e := range s.Valid {
			n := s.Check(e.Value).Canonical
			_, old := s.check.(byLength)
			if s.check == nil || s.check.holds(n) && (old || s.sameAs != nil) || !strings.HasSuffix(strings.TrimSpace(s.mask), "c") || s.ID == "jpn-driver" {
				continue
			}
			good := 0
			for d := '0'; d <= '9'; d++ {
				if s.check.holds(n[:len(n)-1] + string(d)) {
					good++
				}
			}
			if good > 2 || good == 0 {
				t.Errorf("%s: %d of ten last digits pass", s.ID, good)
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
		{"kor-rrn", "800101-1234561", WrongCheck, CheckFails, "1980-01-01 M"},
		{"kor-rrn", "201002-3234567", Valid, NoProblem, "2020-10-02 M"},
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
		{"idn-nik", "", Malformed, WrongShape, ""},
		{"idn-nik", strings.Repeat("3", 1000), Malformed, WrongShape, ""},
		{"idn-nik", "\xff\xfe", Malformed, WrongShape, ""},
	}
	for _, test := range tests {
		s, _ := Lookup(test.scheme)
		r := s.Check(test.value)
		if r.Status != test.status || r.Problem != test.problem || r.Facts.String() != test.facts {
			t.Errorf("%s %s: %v, %q, facts %q; want %v, %q, %q", test.scheme, test.value,
				r.Status, r.Problem, r.Facts, test.status, test.problem, test.facts)
		}
	}
}

func TestCandidates(t *testing.T) {
	tests := []struct{ country, value, want string }{
		{"ESP", "99999999R", "esp-dni:valid esp-driver:valid"},
		{"ESP", "BAA000589", "esp-support:valid"},
		{"CHL", "125319092", "chl-run:valid chl-document:valid"},
		{"CHL", "125319093", "chl-document:valid chl-run:wrong_check"},
		{"PHL", "XXXX-XXXX-9101", "phl-psn:redacted"},
		{"LTU", "33309240064", "est-ik:valid"},
		{"IDN", "3171011708450001", "idn-nik:valid idn-kk:valid idn-npwp:valid idn-sim:valid"},
		{"ARE", "784198012345679", "are-emirates-id:wrong_check"},
		{"", "1M8GDM9AXKP042788", ""},
	}
	for _, test := range tests {
		var got []string
		for _, m := range Candidates(test.country, test.value) {
			got = append(got, m.Scheme.ID+":"+m.Result.Status.String())
		}
		if s := strings.Join(got, " "); s != test.want {
			t.Errorf("%s %s: %s, want %s", test.country, test.value, s, test.want)
		}
	}
}

func TestForCountry(t *testing.T) {
	var got []string
	for _, s := range ForCountry("SVK") {
		got = append(got, s.ID)
	}
	if want := []string{"cze-rc"}; !slices.Equal(got, want) {
		t.Errorf("SVK: %v, want %v", got, want)
	}
	if n := len(ForCountry("")); n != 0 {
		t.Errorf("%d schemes of no country", n)
	}
	if len(All()) != len(schemes) {
		t.Errorf("All returns %d of %d", len(All()), len(schemes))
	}
}

func TestDocuments(t *testing.T) {
	if len(documents) < 62 {
		t.Errorf("%d documents", len(documents))
	}
	seen := map[string]bool{}
	for _, d := range documents {
		key := d.id
		if key == "-" {
			key = d.name
		}
		if seen[key] || seen[d.name] {
			t.Errorf("%s is listed twice", key)
		}
		seen[key], seen[d.name] = true, true
		found, reason := ForDocument(key)
		if byName, _ := ForDocument(d.name); !slices.Equal(byName, found) {
			t.Errorf("%s: other schemes by name", key)
		}
		if (len(found) == 0) == (reason == "") {
			t.Errorf("%s: %d schemes, reason %q", d.id, len(found), reason)
		}
		if slices.Contains(found, nil) {
			t.Errorf("%s: unknown scheme in %q", d.id, d.schemes)
		}
	}
	if found, reason := ForDocument("-"); found != nil || reason != "not a document type of FlyOCR" {
		t.Errorf("unknown type: %v, %q", found, reason)
	}
}

func TestRegions(t *testing.T) {
	for _, s := range schemes {
		for _, table := range [][]region{s.regions, s.districts} {
			for i, r := range table {
				if len(r.code) != len(table[0].code) || i > 0 && table[i-1].code >= r.code || r.name == "" {
					t.Errorf("%s: region %s is out of order, of another length or without a name", s.ID, r.code)
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
