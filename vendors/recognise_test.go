package vendors_test

import (
	"bytes"
	"errors"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/vendors"
)

// cases returns the answers of the golden cases by name: the vendor, a hyphen,
// and what it is.
func cases(t *testing.T) map[string][]byte {
	t.Helper()
	files, err := filepath.Glob("../testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	answers := make(map[string][]byte)
	for _, name := range files {
		a, err := txtar.ParseFile(name)
		if err != nil {
			t.Fatal(err)
		}
		answers[strings.TrimSuffix(filepath.Base(name), ".txtar")] = a.Files[0].Data
	}
	return answers
}

// TestRecognise holds that the marks of one table alone fit each answer, and
// that every table has an answer.
func TestRecognise(t *testing.T) {
	seen := make(map[string]bool)
	all := vendors.All()
	for name, answer := range cases(t) {
		var fits []string
		for _, table := range all {
			if vendors.Fits(answer, table) {
				fits = append(fits, table.ID)
			}
		}
		vendor, _, _ := strings.Cut(name, "-")
		if len(fits) != 1 || !strings.HasPrefix(fits[0], vendor) {
			t.Errorf("%s: the marks of %v fit, want those of %s alone", name, fits, vendor)
			continue
		}
		seen[fits[0]] = true
	}
	for _, table := range all {
		if !seen[table.ID] {
			t.Errorf("no case of %s in testdata/cases", table.ID)
		}
	}
}

func TestUnknown(t *testing.T) {
	for _, test := range []struct{ answer, message string }{
		{`{}`, "no vendor's table fits this answer"},
		{`[]`, "no vendor's table fits this answer"},
		{`"text"`, "no vendor's table fits this answer"},
		{`{"name":"a","value":"b"}`, "no vendor's table fits this answer"},
		{
			`{"analyzeResult":{"documents":[{"docType":"invoice"}]}}`,
			"no vendor's table fits this answer; nearest: azure-iddocument (missing /analyzeResult/documents/*/docType one of idDocument*)",
		},
		{
			`{"status":"DONE","request_id":"secret"}`,
			"no vendor's table fits this answer",
		},
		{
			`{"status":"OK","results":[{"formatted_address":"secret"}]}`,
			"no vendor's table fits this answer; nearest: accuauth-idn-idcard (missing /results/* with one of nationnality|gender_s)",
		},
		{
			`{"status":"success","statusCode":"200","result":{"details":[{"idType":"Passport","fieldsExtracted":{"fullName":{"value":"secret"}}}]}}`,
			"no vendor's table fits this answer; nearest: hyperverge-v2 (missing /result/*/type of type string)",
		},
		{
			`[{"Type":{"Text":"VENDOR_NAME"},"ValueDetection":{"Text":"secret"}}]`,
			"no vendor's table fits this answer; nearest: aws-textract-fields (missing /*/Type/Text one of FIRST_NAME|LAST_NAME|DOCUMENT_NUMBER|DATE_OF_BIRTH|…)",
		},
		{
			`{"first_name":"secret","last_name":"secret","gender":"F","date_of_birth":"1990-05-12"}`,
			"no vendor's table fits this answer",
		},
		{
			`{"words_result":{"金额":{"words":"secret"}},"log_id":1}`,
			"no vendor's table fits this answer; nearest: baidu-ocr (missing /words_result with one of 公民身份号码|签发机关|失效日期|护照号码|…)",
		},
	} {
		_, err := vendors.Read([]byte(test.answer), nil)
		var unknown *vendors.UnknownVendor
		if !errors.As(err, &unknown) || !errors.Is(err, vendors.ErrUnknownVendor) {
			t.Errorf("%s: %v, want an *UnknownVendor", test.answer, err)
			continue
		}
		if got := err.Error(); got != test.message {
			t.Errorf("%s:\n got %s\nwant %s", test.answer, got, test.message)
		}
	}
}

// TestAnyValue puts every kind of value in the place of every scalar of every
// answer: whatever stands there, the answer is read or its vendor is unknown.
func TestAnyValue(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	values := [...]string{`null`, `""`, `-1.5e300`, `true`, `{}`, `[]`, `[[{"a":[]}]]`, `{"value":{"value":[1]}}`, `"text"`}
	for name, answer := range cases(t) {
		for _, at := range scalars(answer) {
			for _, v := range values {
				changed := slices.Concat(answer[:at[0]], []byte(v), answer[at[1]:])
				_, err := vendors.Read(changed, nil)
				if err != nil && !errors.Is(err, vendors.ErrUnknownVendor) && !errors.Is(err, vendors.ErrAmbiguousVendor) {
					t.Fatalf("%s with %s at offset %d: %v", name, v, at[0], err)
				}
			}
		}
	}
}

// scalars returns where the strings and numbers behind a colon are.
func scalars(answer []byte) (spans [][2]int) {
	for i := 0; i+2 < len(answer); i++ {
		if answer[i] != ':' || answer[i+1] != ' ' {
			continue
		}
		from := i + 2
		to := from
		switch c := answer[from]; {
		case c == '"':
			for to++; to < len(answer) && answer[to] != '"'; to++ {
				if answer[to] == '\\' {
					to++
				}
			}
			to++
		case c == '-' || '0' <= c && c <= '9':
			to += bytes.IndexAny(answer[from:], ",\n}")
		}
		if to > from && to <= len(answer) {
			spans = append(spans, [2]int{from, to})
			i = to - 1
		}
	}
	return spans
}

// TestMemory reads answers of 20 MB: images cost nothing, and text that is no
// field's is not kept.
func TestMemory(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	const size = 20 << 20
	for name, answer := range map[string]string{
		"image":       `{"status":"OK","request_id":"r","results":[{"name":"A","photo":"` + strings.Repeat("A", size) + `"}]}`,
		"long text":   `{"status":"OK","request_id":"r","results":[{"name":"` + strings.Repeat("A", size) + `"}]}`,
		"many values": `{"status":"OK","request_id":"r","results":[{"name":[` + strings.Repeat(`"A",`, 1<<17) + `"A"]}]}`,
	} {
		data := []byte(answer)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		a, err := vendors.Read(data, nil)
		runtime.ReadMemStats(&after)
		if err != nil || len(a.Documents) != 1 {
			t.Errorf("%s: %v", name, err)
		}
		if used := after.TotalAlloc - before.TotalAlloc; used > 64<<20 {
			t.Errorf("%s: %d bytes used", name, used)
		}
	}
	sides := `{"errorCode":0,"errorMessage":"","data":[` + strings.Repeat(`{"id":"1","id_prob":"9"},`, 1<<16) + `{"id":"1","id_prob":"9"}]}`
	a, err := vendors.Read([]byte(sides), nil)
	if err != nil || len(a.Documents) != 1 || len(a.Documents[0].Raws) != 2048 {
		t.Errorf("too many texts: %v", err)
	}
	many := []byte(`{"results":[` + strings.Repeat("1,", 2<<20) + "1]}")
	if _, err := vendors.Read(many, nil); err == nil || err.Error() != "offset 2097159: more than 1048576 values" {
		t.Errorf("too many values: %v", err)
	}
}
