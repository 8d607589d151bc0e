package rules_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// stated makes a source of words "field=text", "type=passport", "country=CHN"; a text
// may end in "@0.4", the vendor's confidence.
func stated(t *testing.T, words string) document.Source {
	t.Helper()
	var s document.Source
	for word := range strings.FieldsSeq(words) {
		name, text, _ := strings.Cut(word, "=")
		switch name {
		case "type":
			s.Type, _ = normalize.ParseDocType(text)
			continue
		case "country":
			s.Country = text
			continue
		}
		var f normalize.Field
		if err := f.UnmarshalText([]byte(name)); err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		raw := document.Raw{Field: f, Witness: document.Visual, At: "/" + name, Confidence: -1}
		raw.Text, _, _ = strings.Cut(text, "@")
		if _, figure, ok := strings.Cut(text, "@"); ok {
			fmt.Sscan(figure, &raw.Confidence)
		}
		s.Raws = append(s.Raws, raw)
	}
	return s
}

// told checks a source by one rule, on 1 November 2026.
func told(t *testing.T, rule string, p rules.Policy, s document.Source) string {
	t.Helper()
	p.Only = []string{rule}
	d := document.Assemble(document.Options{AsOf: normalize.MustParseDate("2026-11-01")}, s)
	var codes []string
	for _, f := range set(t, p).Check(d).Findings {
		codes = append(codes, f.Severity.String()+" "+f.Code)
	}
	return strings.Join(codes, ", ")
}

// TestPeriods holds the last day that is in order and the first that is not, at each age
// and day from which on a period is that of a document.
func TestPeriods(t *testing.T) {
	const long = "warning valid-too-long"
	for words, want := range map[string]string{
		"type=passport issue_date=2020-03-10 expiry_date=2031-03-09":                                      "",
		"type=passport issue_date=2020-03-10 expiry_date=2031-03-10":                                      long,
		"type=passport issue_date=2020-03-10 expiry_date=2031":                                            "",
		"type=passport issue_date=2020-03-10 expiry_date=2032":                                            long,
		"type=passport issue_date=2020 expiry_date=2031-12-30":                                            "",
		"type=passport issue_date=2020-03-10 expiry_date=PERMANENT":                                       "",
		"type=passport issue_date=2020-02-30 expiry_date=2041-03-10":                                      "",
		"type=passport issue_date=2020-03-10 expiry_date=soon":                                            "",
		"type=passport issue_date=2020-03-10":                                                             "",
		"type=passport expiry_date=2041-03-10":                                                            "",
		"type=national_id country=CHN birth_date=soon issue_date=2016-03-10 expiry_date=2027-03-10":       "",
		"type=national_id country=CHN issue_date=2016-03-10 expiry_date=2027-03-10":                       "",
		"type=national_id country=CHN birth_date=1930-03-10 issue_date=2016-03-10 expiry_date=2037-03-10": "",
		"type=visa issue_date=2020-03-10 expiry_date=2041-03-10":                                          "",
		"type=passport country=USA birth_date=2004-03-11 issue_date=2020-03-10 expiry_date=2026-03-10":    long,
		"type=passport country=USA birth_date=2004-03-10 issue_date=2020-03-10 expiry_date=2026-03-10":    "",
		"type=passport country=USA birth_date=2004-03-11 issue_date=2020 expiry_date=2028-03-10":          "",

		"type=national_id country=CHN birth_date=2000-03-11 issue_date=2016-03-10 expiry_date=2022-03-10": long,
		"type=national_id country=CHN birth_date=2000-03-10 issue_date=2016-03-10 expiry_date=2022-03-10": "",
		"type=national_id country=CHN birth_date=1990-03-11 issue_date=2016-03-10 expiry_date=2027-03-10": long,
		"type=national_id country=CHN birth_date=1990-03-10 issue_date=2016-03-10 expiry_date=2027-03-10": "",
		"type=national_id country=CHN birth_date=1990-03-10 issue_date=2016-03-10 expiry_date=2037-03-10": long,
		"type=national_id country=CHN birth_date=1970-03-11 issue_date=2016-03-10 expiry_date=长期":         "warning valid-forever",
		"type=national_id country=CHN birth_date=1970-03-10 issue_date=2016-03-10 expiry_date=长期":         "",
		"type=national_id country=CHN birth_date=1970 issue_date=2016-03-10 expiry_date=长期":               "",

		"type=national_id country=FRA birth_date=1990-03-10 issue_date=2021-08-02 expiry_date=2032-08-02": long,
		"type=national_id country=FRA birth_date=1990-03-10 issue_date=2021-08-01 expiry_date=2032-08-02": "",
		"type=national_id country=FRA birth_date=1990-03-10 issue_date=2021 expiry_date=2034-08-02":       "",
		"type=national_id country=FRA birth_date=1951-08-03 issue_date=2021-08-02 expiry_date=2032-08-02": long,
		"type=national_id country=FRA birth_date=1951-08-02 issue_date=2021-08-02 expiry_date=2032-08-02": "",
		"type=national_id country=ROU birth_date=1990-03-10 issue_date=2021-08-02 expiry_date=2032-08-02": "",
		"type=driving_license country=ROU issue_date=2013-01-19 expiry_date=2029-01-19":                   long,
		"type=driving_license country=ROU issue_date=2013-01-19 expiry_date=2029-01-18":                   "",
		"type=driving_license country=ROU issue_date=2013-01-18 expiry_date=2029-01-19":                   "",
	} {
		if got := told(t, "validity-period", rules.Policy{}, stated(t, words)); got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}

// TestAges: the ages at which a holder is improbable.
func TestAges(t *testing.T) {
	for words, want := range map[string]string{
		"birth_date=1906-11-01": "warning too-old",
		"birth_date=1906-11-02": "",
		"birth_date=1906":       "",
		"birth_date=1905":       "warning too-old",
		"type=driving_license country=DEU birth_date=2010-06-02 issue_date=2024-06-01":                             "warning too-young",
		"type=driving_license country=DEU birth_date=2010-06-01 issue_date=2024-06-01":                             "",
		"type=driving_license country=DEU birth_date=2010 issue_date=2024-06-01":                                   "",
		"type=driving_license country=DEU birth_date=2010-06-02 issue_date=2024":                                   "",
		"type=driving_license country=DEU birth_date=2000-06-02 first_issue_date=2012-06-01 issue_date=2024-06-01": "warning too-young",
		"type=national_id country=DEU birth_date=2010-06-02 issue_date=2024-06-01":                                 "",
		"type=driving_license country=IDN birth_date=2008-06-02 issue_date=2025-06-01":                             "warning too-young",
	} {
		if got := told(t, "improbable-age", rules.Policy{}, stated(t, words)); got != want {
			t.Errorf("%s: %q, want %q", words, got, want)
		}
	}
}

// TestConfidence: below which figure a value is told, and what confirms it.
func TestConfidence(t *testing.T) {
	strict := rules.Policy{MinimumConfidence: 0.9}
	for _, test := range []struct {
		policy rules.Policy
		words  string
		want   string
	}{
		{rules.Policy{}, "document_number=L898902C3@0.49", "warning unsure"},
		{rules.Policy{}, "document_number=L898902C3@0.5", ""},
		{rules.Policy{}, "document_number=L898902C3@0", ""},
		{rules.Policy{}, "document_number=L898902C3", ""},
		{rules.Policy{}, "surname=DOE@0.1 given_names=JANE@0.1 full_name=JANE@0.1 expiry_date=2030-01-01@0.1 sex=F@0.1 address=X@0.1", "warning unsure, warning unsure, warning unsure, warning unsure"},
		{strict, "birth_date=1974-08-12@0.89", "warning unsure"},
		{strict, "birth_date=1974-08-12@0.9", ""},
		{strict, "birth_date=soon@0.1", ""},
		{rules.Policy{}, "type=national_id country=CHN personal_number=11010519491231002X@0.1", ""},
		{rules.Policy{}, "type=national_id country=CHN personal_number=110105194912310021@0.1", "warning unsure"},
		{rules.Policy{}, "type=national_id country=IDN personal_number=3171011708450001@0.1", "warning unsure"},
		{rules.Policy{}, "type=national_id country=CHN document_number=X1234567@0.1 personal_number=11010519491231002X", "warning unsure"},
		{rules.Policy{}, "type=national_id country=ISL personal_number=1201743399@0.1", ""},
		{rules.Policy{}, "type=national_id country=ISL personal_number=1201743389@0.1", "warning unsure"},
		{rules.Policy{}, "type=national_id country=CHN personal_number=11010519491231002X birth_date=1949-12-31@0.1", ""},
	} {
		if got := told(t, "low-confidence", test.policy, stated(t, test.words)); got != test.want {
			t.Errorf("%s: %q, want %q", test.words, got, test.want)
		}
	}
}

// TestOpinions: what the vendor says of its checks beside what its values say.
func TestOpinions(t *testing.T) {
	const holds, fails = "number 11010519491231002X", "number 110105194912310021"
	for _, test := range []struct{ check, value, about, want string }{
		{"number", "ok", fails, "warning vendor-holds"}, {"number", "error", fails, ""}, {"number", "not_done", fails, ""},
		{"number", "ok", holds, ""}, {"number", "error", holds, "info vendor-denies"},
		{"number", "error", "number 1", ""}, {"number", "ok", "", ""}, {"number", "error", "", ""},
		{"number", "error", "kennitala 1201743399", "info vendor-denies"}, {"number", "ok", "kennitala 1201743389", ""}, {"number", "error", "nik 3171011708450001", ""},
		{"expiry", "error", "expiry 2030-01-01", "warning vendor-denies"}, {"expiry", "error", "expiry 2026-11-01", "warning vendor-denies"},
		{"expiry", "error", "expiry 2026-10-31", ""}, {"expiry", "ok", "expiry 2026-10-31", ""}, {"expiry", "ok", "expiry 2030-01-01", ""},
		{"expiry", "error", "expiry PERMANENT", ""}, {"text", "error", holds, ""}, {"number", "whole", fails, ""}, {"number", "label", fails, ""},
	} {
		words := "type=national_id country=CHN"
		if n, ok := strings.CutPrefix(test.about, "number "); ok {
			words += " personal_number=" + n
		}
		for country, scheme := range map[string]string{"ISL": "kennitala ", "IDN": "nik "} {
			if n, ok := strings.CutPrefix(test.about, scheme); ok {
				words = "type=national_id country=" + country + " personal_number=" + n
			}
		}
		if d, ok := strings.CutPrefix(test.about, "expiry "); ok {
			words += " expiry_date=" + d
		}
		s := stated(t, words)
		a := document.Advisory{Name: test.check, Value: test.value, At: "/" + test.check, Whole: test.value == "whole", Label: test.value == "label"}
		if a.Whole || a.Label {
			a.Value = "ok"
		}
		s.Advisory = []document.Advisory{a}
		if got := told(t, "vendor-check-contradiction", rules.Policy{}, s); got != test.want {
			t.Errorf("%s %s, %s: %q, want %q", test.check, test.value, test.about, got, test.want)
		}
	}
}

// TestMissing: only a field that the vendor has a place for is missed, and only where
// something was read.
func TestMissing(t *testing.T) {
	places := []normalize.Field{normalize.DocumentNumber, normalize.Surname, normalize.GivenNames, normalize.BirthDate}
	for _, test := range []struct {
		words string
		bound []normalize.Field
		want  string
	}{
		{"type=passport document_number=L898902C3", places, "info not-given, info not-given"},
		{"type=passport document_number=L898902C3 surname=DOE birth_date=1974-08-12", places, ""},
		{"type=passport document_number=L898902C3 surname=DOE birth_date=soon", places, ""},
		{"type=passport document_number=L898902C3", nil, ""},
		{"type=driving_license country=FRA document_number=12AB", []normalize.Field{normalize.DocumentNumber, normalize.GivenNames}, "info not-given"},
		{"type=driving_license country=FRA document_number=12AB", []normalize.Field{normalize.DocumentNumber, normalize.Surname}, "info not-given"},
		{"type=driving_license country=FRA document_number=12AB", []normalize.Field{normalize.DocumentNumber, normalize.Address}, ""},
		{"type=passport document_number=L898902C3", normalize.Fields(), ""},
		{"type=passport birth_date=1974-08-12", places, ""},
		{"type=national_id country=UTO document_number=L898902C3", places, ""},
		{"type=national_id country=FRA document_number=L898902C3", places, "info not-given, info not-given"},
		{"type=national_id country=IDN document_number=3171012612930001 surname=DOE", append(places, normalize.PersonalNumber), ""},
		{"type=national_id country=IDN surname=DOE birth_date=1974-08-12", append(places, normalize.PersonalNumber), "info not-given"},
	} {
		s := stated(t, test.words)
		s.Bound = test.bound
		if got := told(t, "missing-field", rules.Policy{}, s); got != test.want {
			t.Errorf("%s, %v: %q, want %q", test.words, test.bound, got, test.want)
		}
	}
}
