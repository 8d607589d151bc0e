package vendors_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
)

// TestReadTruth: what is read of a line of truth, and what is none.
func TestReadTruth(t *testing.T) {
	for _, test := range []struct{ line, want string }{
		{`{"index":3,"vendor":"mindee","document_type":"passport","fields":{"sex":"M","birth_date":"1990-05-12"},"damage":null}`,
			"truth 3: sex=M /fields/sex, birth_date=1990-05-12 /fields/birth_date, passport;"},
		{`{"fields":{"document_type":"visa","brith_date":"1990-05-12"},"document_type":"passport","damage":{"kind":"masked","field":"sex","at":"/sex","detectable":true}}`,
			"truth : document_type=visa /fields/document_type, passport; /fields/brith_date"},
		{`{"index":4,"document_type":"visa","fields":{"sex":"M"}}`, "truth 4: sex=M /fields/sex, visa;"},
		{`{"index":5,"document_type":"driving_license","fields":{"sex":"M"}}`, "truth 5: sex=M /fields/sex, driving_license;"},
		{`{"fields":{},"error":{"code":"E1","class":"quota"}}`, "truth : ;"},
		{`{"document_type":"passport","sex":"male"}`, "plain : document_type=passport /document_type, sex=male /sex, ;"},
		{`{"status":"OK","results":[{"dob":"26-12-1993"}]}`, vendors.ErrNoTruth.Error()},
		{`{"fields":`, "offset 10: the JSON value is cut short"},
	} {
		a, err := vendors.ReadTruth([]byte(test.line))
		if err != nil {
			if got := err.Error(); got != test.want || !errors.Is(err, vendors.ErrNoTruth) && !errors.Is(err, vendors.ErrNotJSON) {
				t.Errorf("%s: %s", test.line, got)
			}
			continue
		}
		var texts, rest []string
		for _, s := range a.Documents {
			for _, raw := range s.Raws {
				texts = append(texts, fmt.Sprintf("%s=%s %s", raw.Field, raw.Text, raw.At))
			}
			texts = append(texts, s.Type.String())
			for _, r := range s.Rest {
				if !r.Known {
					rest = append(rest, " "+r.At)
				}
			}
		}
		got := a.Vendor + " " + a.RequestID + ":"
		if len(texts) > 0 {
			got += " " + strings.Join(texts, ", ")
		}
		got += ";" + strings.Join(rest, "")
		if got != test.want {
			t.Errorf("%s:\n got %s\nwant %s", test.line, got, test.want)
		}
	}
}
