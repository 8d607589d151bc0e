package vendors_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors"
)

// envelopes are what programs put around an answer: before it and behind it, and the
// place where it is then.
var envelopes = []struct{ before, behind, at string }{
	{`{"data": `, `}`, "/data"},
	{`{"code": 0, "message": "ok", "data": `, `}`, "/data"},
	{`{"success": true, "data": {"result": `, `}, "error": null}`, "/data/result"},
	{`{"result": {"id": 7, "payload": `, `}}`, "/result/payload"},
	{`{"pages": [`, `]}`, "/pages/0"},
	{`{"status": "ok", "pages": [{"page": 1, "response": `, `}]}`, "/pages/0/response"},
	{`[`, `]`, "/0"},
	{`{"errorCode": 0, "errorMessage": "", "data": `, `}`, "/data"},
	{`{"error_code": 0, "error_msg": "", "result": `, `}`, "/result"},
	{`{"error_code": "0", "error_msg": "success", "data": `, `}`, "/data"},
	{`{"errcode": 0, "errmsg": "ok", "data": `, `}`, "/data"},
	{`{"status": 200, "message": "success", "data": `, `}`, "/data"},
	{`{"status": "success", "statusCode": "200", "result": `, `}`, "/result"},
	{`{"code": "SUCCESS", "message": "OK", "transactionId": "t", "data": `, `}`, "/data"},
	{`{"RequestId": "r", "Code": "200", "Message": "", "Data": `, `}`, "/Data"},
	{`{"message": "ok", "status_code": 200, "success": true, "data": `, `}`, "/data"},
	{`{"status": "OK", "request_id": "r", "reason": "", "response": `, `}`, "/response"},
	{`{"id": "x", "object": "ocr", "created_at": 1, "status": "done", "error": {}, "result": `, `}`, "/result"},
	{`{"jsonrpc": "2.0", "id": 1, "result": `, `}`, "/result"},
	{`{"vendor": "v", "document": {"id": 1}, "raw": `, `}`, "/raw"},
	{`{"timestamp": "2026-10-01T08:00:00Z", "payload": {"event": {"data": `, `}}}`, "/payload/event/data"},
}

// saidAt is what an answer says: the texts of an answer and where they stand.
func saidAt(a *vendors.Answer, prefix string) (lines []string) {
	lines = append(lines, a.Vendor, a.RequestID)
	if a.Error != nil {
		lines = append(lines, a.Error.Class+" "+a.Error.Code+" "+strings.TrimPrefix(a.Error.At, prefix))
	}
	for i, d := range a.Documents {
		for _, r := range d.Raws {
			lines = append(lines, fmt.Sprintf("%d %s %s %q %s", i, r.Field, r.Witness, r.Text, strings.TrimPrefix(r.At, prefix)))
		}
		for _, v := range d.Advisory {
			lines = append(lines, fmt.Sprintf("%d %s %s %s", i, v.Name, v.Value, strings.TrimPrefix(v.At, prefix)))
		}
	}
	return lines
}

// TestWrapped: an answer in an envelope says what it says by itself, at the places
// where it says so.
func TestWrapped(t *testing.T) {
	n := 0
	for name, answer := range cases(t) {
		bare, err := vendors.Read(answer, nil)
		if err != nil {
			t.Fatal(name, err)
		}
		want := saidAt(bare, "")
		quoted, _ := json.Marshal(string(answer))
		wrapped := map[string]string{ // what is inside a string → its place
			`{"statusCode": 200, "headers": {}, "body": ` + string(quoted) + `}`: "/body#",
		}
		if json.Valid(answer) {
			for _, e := range envelopes {
				wrapped[e.before+string(answer)+e.behind] = e.at
			}
		}
		for text, at := range wrapped {
			if bare.Lenient && strings.Contains(at, "#") {
				continue
			}
			if bare.Vendor == "plain" && (at == "/raw" || at == "/payload/event/data") { // which have a meaning of their own
				continue
			}
			if len(want) == 2 && at == "/response" { // nothing inside, and the envelope is one of a vendor's
				continue
			}
			n++
			got, err := vendors.Read([]byte(text), nil)
			if err != nil {
				t.Errorf("%s at %s: %v", name, at, err)
			} else if diff := cmp.Diff(want, saidAt(got, at)); diff != "" {
				t.Errorf("%s at %s (-want +got):\n%s", name, at, diff)
			}
		}
	}
	if n < 1000 {
		t.Errorf("only %d wrapped answers", n)
	}
}

// TestEnvelopes: where an answer is found in what is no answer, in which of a string's
// writings, how deep, and what is not looked at.
func TestEnvelopes(t *testing.T) {
	const zone, eye, plain = `{"mrz_text":"x","mrz_type":"TD1"}`, `{"mrz_type":"TD1","valid_score":1}`, `{"surname":"BERG","document_number":"X1"}`
	const says, silent = `{"mrz_type":"TD1","valid_score":1,"surname":"ROE","data":` + plain + `}`, `{"mrz_type":"TD1","valid_score":1,"data":` + plain + `}`
	nested := func(n int, of string) string {
		return strings.Repeat(`{"a":`, n) + of + strings.Repeat("}", n)
	}
	quote := func(s string) string {
		b, _ := json.Marshal(s)
		return string(b)
	}
	many := func(n int) (members string) {
		for i := range n {
			members += fmt.Sprintf(`,"x%d":1`, i)
		}
		return members
	}
	for _, test := range []struct{ text, vendor string }{
		{`{"a":` + quote(zone) + `}`, "fastmrz"},
		{`{"a":` + quote("["+zone+"]") + `}`, "fastmrz"},
		{`{"a":` + quote(" "+zone+" ") + `,"b":1}`, "fastmrz"},
		{`{"a":` + quote("```json\n"+zone+"\n```") + `}`, "fastmrz"},
		{`{"a":` + quote("```\n```") + `}`, ""},
		{`{"a":` + quote("```\nno answer\n```") + `}`, ""},
		{`{"a":` + quote("{"+zone) + `}`, ""},
		{`{"a":` + quote("mrz_text=x&mrz_type=TD1") + `}`, "fastmrz"},
		{`{"a":` + quote("mrz_text=%zz&mrz_type=TD1") + `}`, ""},
		{`{"a":` + quote("mrz_text: x, mrz_type=TD1") + `}`, ""},
		{`{"a":` + quote("mrz_type=TD1&mrz_text="+strings.Repeat("x", 1<<20)) + `}`, ""},
		{`{"a":"","b":"{","c":"no","d":7,"e":null,"f":` + zone + `}`, "fastmrz"},
		{`{"a":` + quote(zone) + `,"b":` + zone + `}`, "fastmrz"},
		{`{"a":` + zone + `,"b":` + eye + `}`, "ambiguous"},
		{`{"a":` + plain + `,"b":` + zone + `}`, "fastmrz"}, // what looks plain is no answer beside one
		{`{"data":` + plain + `}`, "plain"},
		{`{"Data":{"result":` + plain + `}}`, "plain"},
		{`[[` + plain + `]]`, "plain"},
		{`{"a":` + plain + `}`, ""}, // the name may have a meaning
		{`{"data":{"a":` + plain + `}}`, ""},
		{`{"mrz_text":"x","mrz_type":"TD1","surname":"A","given_names":"B","birth_date":"C","document_number":"D","nationality":"E"}`, "fastmrz"}, // more plain names than others
		{`{"api_request":{"error":{"code":"x"}},"surname":"A","given_names":"B","birth_date":"C"}`, "mindee"},
		{`{"surname":"A"` + strings.Repeat(`,"x":1`, 400) + `}`, ""},
		{`{"surname":"A"` + many(400) + `}`, ""},
		{`{"data":` + plain + `,"result":` + zone + `}`, "fastmrz"},
		{`{"data":` + zone + `,"result":` + plain + `}`, "fastmrz"},
		{`{"data":` + plain + `,"result":` + plain + `}`, "plain"},
		{says, "passporteye"},
		{silent, "plain"}, // the whole is an envelope that looks like an answer of a vendor
		{`{"data":` + silent + `}`, "passporteye"},
		{`{"data":` + quote(silent) + `}`, "passporteye"},
		{nested(6, zone), "fastmrz"},
		{nested(7, zone), ""},
		{`[` + strings.Repeat(`{},`, 4095) + zone + `]`, "fastmrz"},
		{`[` + strings.Repeat(`{},`, 4096) + zone + `]`, ""},
	} {
		a, err := vendors.Read([]byte(test.text), nil)
		vendor := ""
		switch {
		case err == nil:
			vendor = a.Vendor
		case errors.Is(err, vendors.ErrAmbiguousVendor):
			vendor = "ambiguous"
		}
		if vendor != test.vendor {
			t.Errorf("%.80s: %q, %v, want %q", test.text, vendor, err, test.vendor)
		}
	}
}

// TestFitsArrays: which arrays fit a table of one's own, by themselves and in an envelope.
func TestFitsArrays(t *testing.T) {
	for _, test := range []struct {
		at     string
		answer string
		want   bool
	}{
		{"/1/zq1", `[{"zq2":1},{"zq1":1}]`, true},
		{"/1/zq1", `{"a":[{"zq2":1},{"zq1":1}]}`, false}, // some list
		{"/*/zq1", `[{"zq1":1}]`, true},
		{"/*/zq1", `{"a":[{"zq1":1}]}`, true},
		{"/zq1", `{"a":{"zq1":1}}`, true},
		{"/zq1", `{"a":"{\"zq1\":1}"}`, true},
	} {
		table := &vendors.Table{ID: "mine", Marks: [][]vendors.Mark{{{At: test.at}}}}
		if _, err := vendors.Read([]byte(test.answer), nil, table); (err == nil) != test.want {
			t.Errorf("%s for %s: %v", test.answer, test.at, err)
		}
		if vendors.Fits([]byte(test.answer), &vendors.Table{Marks: table.Marks}) {
			t.Errorf("%s fits a table without a name", test.answer)
		}
	}
}

// TestWrappedPages: the pages of one vendor are one answer with all the documents, and
// a page that the vendor could not answer is not lost.
func TestWrappedPages(t *testing.T) {
	all := cases(t)
	front, failed := string(all["tencent-idcard"]), string(all["tencent-error"])
	a, err := vendors.Read([]byte(`{"pages": [`+front+`,`+failed+`,`+front+`]}`), nil)
	if err != nil || len(a.Documents) != 2 || a.Error != nil {
		t.Fatalf("%v %v", err, a)
	}
	for i, d := range a.Documents {
		if at := []string{"/pages/0/", "/pages/2/"}[i]; !strings.HasPrefix(d.Raws[0].At, at) {
			t.Errorf("document %d stands at %s", i, d.Raws[0].At)
		}
		if !slices.ContainsFunc(d.Advisory, func(v document.Advisory) bool { return v.Whole && v.At == "/pages/1/Response/Error/Code" }) {
			t.Errorf("document %d: the failed page is lost", i)
		}
	}
	if a, err = vendors.Read([]byte(`{"pages": [`+failed+`,`+failed+`]}`), nil); err != nil || a.Error == nil || a.Error.At != "/pages/0/Response/Error/Code" {
		t.Errorf("failed pages: %v %v", err, a)
	}
	other := string(all["baidu-idcard"])
	if _, err = vendors.Read([]byte(`{"data": {"a": `+front+`, "b": `+other+`}}`), nil); !errors.Is(err, vendors.ErrAmbiguousVendor) {
		t.Errorf("answers of two vendors: %v", err)
	}
}

// product is the vendor of a table: its products have ids that begin alike.
func product(id string) string {
	vendor, _, _ := strings.Cut(id, "-")
	return vendor
}

// TestNoPartIsAnAnswer: no part of any answer is taken for an answer of another vendor.
func TestNoPartIsAnAnswer(t *testing.T) {
	for name, text := range cases(t) {
		var answer any
		if json.Unmarshal(text, &answer) != nil {
			continue
		}
		whole, err := vendors.Read(text, nil)
		if err != nil {
			t.Fatal(name, err)
		}
		var walk func(v any, at string)
		walk = func(v any, at string) {
			if at != "" {
				part, _ := json.Marshal(map[string]any{"part": v})
				if a, err := vendors.Read(part, nil); err == nil && product(a.Vendor) != product(whole.Vendor) {
					t.Errorf("%s: what stands at %s is taken for an answer of %s", name, at, a.Vendor)
				}
			}
			switch v := v.(type) {
			case map[string]any:
				for name, m := range v {
					walk(m, at+"/"+name)
				}
			case []any:
				for i, e := range v {
					walk(e, fmt.Sprintf("%s/%d", at, i))
				}
			}
		}
		walk(answer, "")
	}
}

// TestTwiceWithin: a member that stands twice in an answer within a string is told at its place.
func TestTwiceWithin(t *testing.T) {
	a, err := vendors.Read([]byte(`{"body":"{\"mrz_text\":\"x\",\"mrz_text\":\"y\",\"mrz_type\":\"TD1\"}"}`), nil)
	if err != nil {
		t.Fatal(err)
	}
	if want := []document.Twice{{At: "/body#/mrz_text", Differs: true}}; !slices.Equal(a.Twice, want) {
		t.Errorf("%v stand twice, want %v", a.Twice, want)
	}
}

// TestTied: what two tables of one's own fit alike is an answer of neither, by itself and in an
// envelope.
func TestTied(t *testing.T) {
	table := func(id string) *vendors.Table {
		return &vendors.Table{ID: id, Marks: [][]vendors.Mark{{{At: "/zq1"}}}}
	}
	for text, tied := range map[string]error{`{"zq1":1}`: vendors.ErrAmbiguousVendor, `{"a":{"zq1":1}}`: vendors.ErrUnknownVendor} {
		if _, err := vendors.Read([]byte(text), nil, table("one"), table("two")); !errors.Is(err, tied) {
			t.Errorf("%s: %v, want %v", text, err, tied)
		}
		if a, err := vendors.Read([]byte(text), nil, table("one")); err != nil || a.Vendor != "one" {
			t.Errorf("%s of one table: %v", text, err)
		}
	}
}
