package vendors_test

import (
	"fmt"
	"strings"
	"testing"

	n "github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/vendors"
)

// composite is a table whose texts stand in parts, in wrappers and behind codes.
var composite = vendors.Table{
	ID:    "composite",
	Marks: [][]vendors.Mark{{{At: "/v"}}, {{At: "/error"}}},
	Error: vendors.Envelope{
		OK: []vendors.Mark{{At: "/error", Not: true}}, Code: []string{"/error/code"}, Status: []string{"/error/status"},
		Classes: []vendors.ErrorClass{{Class: "pending", Codes: []string{"WAIT"}}},
	},
	Wrap: vendors.Wrap{Text: []string{"/value"}, Parts: []string{"/year", "/month", "/day"}, Confidence: "/confidence"},
	Fields: []vendors.Binding{
		{Field: n.NativeName, Parts: []string{"/last", "/first"}},
		{Field: n.Address, Parts: []string{"/line1", "/line2", "/line3"}},
		{Field: n.BirthDate, Parts: []string{"/y", "/m", "/d"}},
		{Field: n.IssueDate, At: []string{"/issued"}},
		{Field: n.Occupation, At: []string{"/lines"}},
		{Field: n.IssuingCountry, At: []string{"/issuer"}, Words: map[string]string{"new york": "USA", "*": ""}},
	},
	Verdicts: []vendors.Verdict{{Name: "zone", At: "/zone/ok", When: []vendors.Mark{{At: "/zone/read", Is: "true"}}, Values: map[string]string{"true": "ok", "false": "error"}}},
}

// TestComposite holds what becomes of texts in parts, of codes and of verdicts.
func TestComposite(t *testing.T) {
	for _, test := range []struct{ answer, want string }{
		{`{"v":1,"last":"张","first":"三"}`, `native_name "张三" /last`},
		{`{"v":1,"first":"三","last":"张"}`, `native_name "张三" /last`},
		{`{"v":1,"last":null,"first":{"value":" 三 "}}`, `native_name "三" /first/value`},
		{`{"v":1,"last":"","first":""}`, ``},
		{`{"v":1,"last":"김","first":"철수"}`, `native_name "김철수" /last`},
		{`{"v":1,"last":"Nguyễn","first":"Văn A"}`, `native_name "Nguyễn Văn A" /last`},
		{`{"v":1,"last":["张"],"first":"三"}`, `rest /last; native_name "三" /first`},
		{`{"v":1,"line1":{"value":"1 Road","confidence":0.5},"line2":null,"line3":"Town"}`, `address "1 Road Town" /line1/value`},
		{`{"v":1,"y":1990,"m":5,"d":{"value":"12"}}`, `birth_date "1990-05-12" /y`},
		{`{"v":1,"y":1990,"m":null,"d":12}`, `birth_date "1990" /y`},
		{`{"v":1,"y":null,"m":5,"d":12}`, ``},
		{`{"v":1,"issued":{"day":1,"month":2,"year":2020}}`, `issue_date "2020-02-01" /issued`},
		{`{"v":1,"issued":{"day":null,"month":null,"year":null}}`, ``},
		{`{"v":1,"lines":["a",{"value":"b"},null,"c"]}`, `occupation "a b c" /lines`},
		{`{"v":1,"issuer":"New  York"}`, `issuing_country "USA" /issuer`},
		{`{"v":1,"issuer":"Ontario"}`, ``},
		{`{"v":1,"zone":{"read":true,"ok":false}}`, `zone error`},
		{`{"v":1,"zone":{"read":false,"ok":false}}`, ``},
		{`{"v":1,"zone":{"ok":false}}`, ``},
		{`{"error":{"code":"NEW","status":429}}`, `rate_limit later`},
		{`{"error":{"code":"NEW","status":"403"}}`, `auth`},
		{`{"error":{"code":"NEW","status":402}}`, `quota`},
		{`{"error":{"code":"NEW","status":404}}`, `not_found`},
		{`{"error":{"code":"NEW","status":422}}`, `bad_request`},
		{`{"error":{"code":"NEW","status":503}}`, `internal later`},
		{`{"error":{"code":"NEW"}}`, `internal later`},
		{`{"error":{"code":"WAIT","status":500}}`, `pending later`},
	} {
		a, err := vendors.Read([]byte(test.answer), &composite)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		if e := a.Error; e != nil {
			got = append(got, e.Class)
			if e.Retryable {
				got[0] += " later"
			}
		}
		for _, d := range a.Documents {
			for _, x := range d.Rest {
				if x.At != "/v" && !strings.HasPrefix(x.At, "/zone") {
					got = append(got, "rest "+x.At)
				}
			}
			for _, r := range d.Raws {
				got = append(got, fmt.Sprintf("%s %q %s", r.Field, r.Text, r.At))
			}
			for _, v := range d.Advisory {
				got = append(got, v.Name+" "+v.Value)
			}
		}
		if text := strings.Join(got, "; "); text != test.want {
			t.Errorf("%s: %s, want %s", test.answer, text, test.want)
		}
	}
}
