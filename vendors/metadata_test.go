package vendors_test

import (
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// TestMetadata: what an answer tells about itself is kept as it stands.
func TestMetadata(t *testing.T) {
	table, err := tablefile.Load("acme", []byte(`id: acme
marks: [[{at: /card}]]
metadata: {time: [/at, /made], version: /model, pages: /pages}
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		members string
		want    document.About
	}{
		{`"made":"2024-12-01T00:00:00Z","model":"1.0","pages":2`, document.About{Time: "2024-12-01T00:00:00Z", Version: "1.0", Pages: 2}},
		{`"at":1733011200,"made":"x","model":4.2,"pages":"3"`, document.About{Time: "1733011200", Version: "4.2", Pages: 3}},
		{`"at":"","made":"x","pages":[{},{}]`, document.About{Time: "x", Pages: 2}},
		{`"at":null,"made":{},"model":["1"],"pages":-1`, document.About{}},
		{`"pages":"two","model":true,"at":false,"made":"x"`, document.About{Time: "x"}},
		{`"model":"` + strings.Repeat("v", 126) + `"`, document.About{Version: strings.Repeat("v", 126)}},
		{`"model":"` + strings.Repeat("v", 127) + `"`, document.About{}},
		{`"pages":[]`, document.About{}},
		{`"model":"` + strings.Repeat("v", 200) + `"`, document.About{}},
		{`"x":1`, document.About{}},
	} {
		a, err := vendors.Read([]byte(`{"card":{},`+test.members+`}`), table)
		if err != nil {
			t.Fatal(err)
		}
		if a.About != test.want {
			t.Errorf("%s:\n got %+v\nwant %+v", test.members, a.About, test.want)
		}
	}
}

// TestRetry: the class of a code says whether the same request may succeed later,
// unless the code is listed.
func TestRetry(t *testing.T) {
	table, err := tablefile.Load("acme", []byte(`id: acme
marks: [[{at: /code}]]
error:
  ok: [{at: /card}]
  code: /code
  classes:
    - {class: bad_request, codes: ["4*"]}
    - {class: rate_limit, codes: ["R*"]}
  retry: ["424", "41*"]
  final: [R9, "419"]
`))
	if err != nil {
		t.Fatal(err)
	}
	for _, test := range []struct {
		code, class string
		retryable   bool
	}{
		{"400", "bad_request", false},
		{"424", "bad_request", true},
		{"412", "bad_request", true},
		{"419", "bad_request", false},
		{"R1", "rate_limit", true},
		{"R9", "rate_limit", false},
		{"X", "internal", true},
	} {
		a, err := vendors.Read([]byte(`{"code":"`+test.code+`"}`), table)
		if err != nil {
			t.Fatal(err)
		}
		if unlisted := test.code == "X"; a.Error.Unlisted != unlisted {
			t.Errorf("%s: unlisted %t", test.code, !unlisted)
		}
		if a.Error.Class != test.class || a.Error.Retryable != test.retryable {
			t.Errorf("%s: %s, retryable %t; want %s, %t", test.code, a.Error.Class, a.Error.Retryable, test.class, test.retryable)
		}
	}
	huawei, _ := vendors.Lookup("huawei-ocr")
	for _, h := range []struct{ code, class string }{{"APIGW.0308", "rate_limit"}, {"APIGW.0301", "auth"}} {
		if huawei == nil {
			t.Fatal("no table huawei-ocr")
		}
		a, err := vendors.Read([]byte(`{"error_code":"`+h.code+`","error_msg":"m"}`), huawei)
		if err != nil || a.Error.Class != h.class {
			t.Errorf("%s: %+v, want %s", h.code, a.Error, h.class)
		}
	}
}
