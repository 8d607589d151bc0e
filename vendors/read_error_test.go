package vendors

import (
	"cmp"
	"fmt"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/internal/golden"
)

// TestCodes holds what every error code of every table means: its class, and
// whether the same request may succeed later.
func TestCodes(t *testing.T) {
	var lines []string
	for _, table := range tables() {
		env := &table.Error
		for i, m := range env.OK {
			lines = append(lines, fmt.Sprintf("%s\tok %d\t%s", table.ID, i, m.String()))
		}
		lines = append(lines, fmt.Sprintf("%s\tat\t%s", table.ID, strings.Join(env.Code, " ")))
		var codes []string
		for _, c := range env.Classes {
			codes = append(codes, c.Codes...)
		}
		codes = append(codes, slices.Concat(env.Retry, env.Final, []string{"any other"})...)
		slices.SortFunc(codes, cmp.Compare)
		for _, code := range slices.Compact(codes) {
			later := "final"
			class, again, unlisted := env.class([]string{strings.TrimSuffix(code, "*")}, "")
			if again {
				later = "later"
			}
			if unlisted {
				later += "\tunlisted"
			}
			lines = append(lines, fmt.Sprintf("%s\t%s\t%s\t%s", table.ID, code, class, later))
		}
	}
	golden.File(t, filepath.Join("testdata", "codes.tsv"), strings.Join(lines, "\n")+"\n")
}

func TestListed(t *testing.T) {
	for _, c := range []struct {
		pattern, code string
		want          bool
	}{
		{"E1", "E1", true}, {"E1", "E12", false}, {"E1*", "E12", true}, {"E1*", "E1", true}, {"E1*", "E2", false}, {"*", "", true},
		{"A:b*", "A: b c", true}, {"A:b", "A: b", true}, {"A:b", "A b", false}, {"A: b", "A:b", true}, {"A: b*", "A: b c", true}, {"", "", true}, {"", "x", false},
	} {
		if got := listed([]string{"other", c.pattern}, c.code); got != c.want {
			t.Errorf("listed(%q, %q) = %t", c.pattern, c.code, got)
		}
	}
}

// TestSiblings: the products of one API say its errors alike, whichever of them is
// named, and an error alone is that of one table.
func TestSiblings(t *testing.T) {
	for _, api := range []struct {
		tables              []string
		answer, class, code string
	}{
		{[]string{"onfido-extraction", "onfido-document-report"}, `{"error":{"type":"authorization_error","message":"m"}}`, "auth", "authorization_error"},
		{[]string{"onfido-extraction", "onfido-document-report"}, `{"error":{"type":"validation_error","message":"m","fields":{"document_id":["invalid"]}}}`, "bad_request", "validation_error"},
		{[]string{"idenfy-callback", "idenfy-data"}, `{"message":"m","identifier":"MISSING_VALUE","documentation":"d","severity":"NOT_SEVERE"}`, "bad_request", "MISSING_VALUE"},
		{[]string{"advanceai-idn-idcard", "advanceai-idn-family-card"}, `{"message":"m","data":null,"code":"OCR_NO_RESULT","pricingStrategy":"PAY"}`, "bad_image", "OCR_NO_RESULT"},
		{[]string{"veriff-decision", "veriff-full-auto"}, `{"status":"fail","code":"1400","message":"m"}`, "bad_image", "1400"},
		{[]string{"veriff-decision", "veriff-full-auto"}, `{"status":"success","verification":null,"technicalData":{}}`, "pending", "success"},
		{[]string{"azure-iddocument", "azure-iddocument-v2-1"}, `{"error":{"code":"InvalidRequest","message":"m","innererror":{"code":"InvalidContent"}}}`, "bad_image", "InvalidContent"},
		{[]string{"finauth-anydoc", "megvii-ocridcard"}, `{"request_id":"r","time_used":1,"error_message":"CONCURRENCY_LIMIT_EXCEEDED"}`, "rate_limit", "CONCURRENCY_LIMIT_EXCEEDED"},
		{[]string{"finauth-anydoc", "megvii-ocridcard"}, `{"request_id":"r","time_used":1,"error_message":"BAD_ARGUMENTS: image"}`, "bad_request", "BAD_ARGUMENTS"},
	} {
		want, err := Read([]byte(api.answer), nil)
		if err != nil || want.Error == nil || want.Error.Class != api.class || want.Error.Code != api.code {
			t.Errorf("%s: %v, %v", api.answer, want.Error, err)
			continue
		}
		for _, id := range api.tables {
			table, _ := Lookup(id)
			if got, err := Read([]byte(api.answer), table); err != nil || got.Error == nil || *got.Error != *want.Error {
				t.Errorf("%s, %s: %v, %v, want %v", id, api.answer, got.Error, err, want.Error)
			}
		}
	}
}

// TestSiblingsAll: tables of one maker have the same errors, or stand here with the reason.
func TestSiblingsAll(t *testing.T) {
	apart := map[string]string{
		"aws-textract-fields": "what programs hand on of a success",
		"blinkid-cloud":       "the others are answers of a library",
		"jumio-kyx":           "another API, with states of its own",
	}
	first := make(map[string]*Table)
	for _, table := range tables() {
		if _, ok := apart[table.ID]; ok {
			continue
		}
		maker, _, _ := strings.Cut(table.ID, "-")
		other := cmp.Or(first[maker], table)
		first[maker] = other
		if !reflect.DeepEqual(table.Error.Classes, other.Error.Classes) || !slices.Equal(table.Error.Code, other.Error.Code) || !slices.Equal(table.Error.Status, other.Error.Status) {
			t.Errorf("%s and %s have not the same errors", table.ID, other.ID)
		}
	}
}

// TestKindOfError: where no class has the code, the HTTP status beside it tells, else
// the kind of error; the code that is told stays.
func TestKindOfError(t *testing.T) {
	for _, c := range []struct {
		answer, code, class string
		later, unlisted     bool
	}{
		{`{"description":"d","code":404,"correlationId":"c","errorCode":1,"errorName":"some-name"}`, "some-name", "not_found", false, false},
		{`{"description":"d","code":503,"correlationId":"c","errorName":"some-name"}`, "some-name", "internal", true, false},
		{`{"description":"d","code":400,"correlationId":"c","errorName":"corrupted-file"}`, "corrupted-file", "bad_image", false, false},
		{`{"status":"failure","statusCode":"404","error":"e"}`, "404", "not_found", false, false},
		{`{"message":"IDG-00010203","status_code":"401","error":"e"}`, "IDG-00010203", "auth", false, false},
		{`{"error":{"code":"415","message":"m","innererror":{"code":"SomethingNew"}}}`, "SomethingNew", "bad_request", false, false},
		{`{"error":{"code":"NotFound","message":"m","innererror":{"code":"SomethingNew"}}}`, "SomethingNew", "not_found", false, false},
		{`{"status":"failed","createdDateTime":"x","error":{"code":"SomethingNew","message":"m"}}`, "SomethingNew", "internal", true, true},
		{`{"error_type":"RATE_LIMIT_EXCEEDED","error_code":"SOMETHING_NEW","error_message":"m"}`, "SOMETHING_NEW", "rate_limit", true, false},
		{`{"error_type":"INVALID_INPUT","error_code":"SOMETHING_NEW","error_message":"m"}`, "SOMETHING_NEW", "bad_request", false, false},
		{`{"error_type":"INVALID_INPUT","error_code":"INVALID_API_KEYS","error_message":"m"}`, "INVALID_API_KEYS", "auth", false, false},
		{`{"error_type":"API_ERROR","error_code":"SOMETHING_NEW","error_message":"m"}`, "SOMETHING_NEW", "internal", true, true},
		{`{"error_type":"ITEM_ERROR","error_code":"SOMETHING_NEW","error_message":"m"}`, "SOMETHING_NEW", "internal", true, true},
		{`{"error":{"type":"invalid_request_error","code":"something_new","message":"m"}}`, "something_new", "bad_request", false, false},
		{`{"error":{"type":"invalid_request_error","code":"rate_limit","message":"m"}}`, "rate_limit", "rate_limit", true, false},
	} {
		a, err := Read([]byte(c.answer), nil)
		if err != nil || a.Error == nil || a.Error.Code != c.code || a.Error.Class != c.class || a.Error.Retryable != c.later || a.Error.Unlisted != c.unlisted {
			t.Errorf("%s: %+v, %v, want %+v", c.answer, a.Error, err, c)
		}
	}
}
