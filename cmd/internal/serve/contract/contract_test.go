// Package contract holds what the service replies against its own description, by a
// validator of OpenAPI 3.1. It is a module of its own: who builds ocrlint does not need it.
package contract

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/pb33f/libopenapi"
	validator "github.com/pb33f/libopenapi-validator"

	"github.com/ocrlint/ocrlint/cmd/internal/serve"
	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/rules"
)

const (
	typeJSON  = "application/json"
	typeLines = "application/x-ndjson"
	typeText  = "text/plain"

	answer = `{"document_type":"passport","issuing_country":"UTO","surname":"ERIKSSON","given_names":"ANNA MARIA","document_number":"L898902C3","birth_date":"1974-08-12","expiry_date":"2020-04-15"}`
	zone   = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10\n"
)

// exchanges are requests with the status that they get. What is not 200 need not be a
// request that the description allows.
var exchanges = []struct {
	method, path, kind, body string
	header                   []string
	status                   int
}{
	{"POST", "/v1/check", typeJSON, answer, nil, 200},
	{"POST", "/v1/check?as_of=2026-11-01&vendor=plain&repair=true&redact=false", typeJSON, answer, nil, 200},
	{"POST", "/v1/check", typeLines, answer + "\n{}\n", nil, 200},
	{"POST", "/v1/mrz", typeText, zone, nil, 200},
	{"POST", "/v1/mrz?repair=true&redact=true", typeText, zone, nil, 200},
	{"POST", "/v1/check?drawing=true", typeJSON, strings.Replace(answer, "{", `{"mrz_lines":["P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<","L898902C36UTO7408122F1204159ZE184226B<<<<<10"],`, 1), nil, 200},
	{"POST", "/v1/mrz?drawing=true", typeText, zone, nil, 200},
	{"POST", "/v1/compare", typeJSON, "[" + answer + "," + answer + "]", nil, 200},
	{"GET", "/v1/rules", "", "", nil, 200},
	{"GET", "/v1/vendors", "", "", nil, 200},
	{"GET", "/v1/schema", "", "", nil, 200},
	{"GET", "/v1/schema/compare", "", "", nil, 200},
	{"GET", "/openapi.json", "", "", nil, 200},
	{"GET", "/metrics", "", "", nil, 200},
	{"GET", "/healthz", "", "", nil, 200},
	{"GET", "/readyz", "", "", nil, 200},
	{"GET", "/", "", "", nil, 200},

	{"POST", "/v1/check?as_of=today", typeJSON, answer, nil, 400},
	{"POST", "/v1/mrz?repair=perhaps", typeText, zone, nil, 400},
	{"POST", "/v1/compare?vendor=nobody", typeJSON, "[]", nil, 400},
	{"GET", "/v1/rules", "", "", []string{"Authorization", "Bearer wrong"}, 401},
	{"POST", "/v1/check", typeJSON, answer, []string{"Authorization", ""}, 401},
	{"POST", "/v1/mrz", typeText, zone, []string{"Origin", "http://elsewhere.example"}, 403},
	{"GET", "/healthz", "", "", []string{"Origin", "null"}, 403},
	{"POST", "/v1/check", typeJSON, strings.Repeat(" ", 1<<16), nil, 413},
	{"POST", "/v1/check", typeText, answer, nil, 415},
	{"POST", "/v1/mrz", typeJSON, answer, nil, 415},
	{"POST", "/v1/check", typeJSON, "{}", nil, 422},
	{"POST", "/v1/check", typeJSON, "{", nil, 422},
	{"POST", "/v1/check", typeJSON, "[" + answer + "," + answer + "]", nil, 422},
	{"POST", "/v1/check", typeJSON, "[]", nil, 422},
	{"POST", "/v1/mrz", typeText, "no zone", nil, 422},
	{"POST", "/v1/mrz", typeText, "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\n", nil, 422},
	{"POST", "/v1/compare", typeJSON, "{}", nil, 422},
	{"POST", "/v1/compare", typeJSON, "[{}]", nil, 422},
}

// service is one with a token, which listens.
func service(t *testing.T, change func(*serve.Config)) (base string, end context.CancelFunc) {
	t.Helper()
	c := serve.Config{MaxBody: 1 << 15, MaxInFlight: 8, Timeout: 10 * time.Second, Now: time.Now, Log: slog.New(slog.DiscardHandler), Token: "secret", Page: fstest.MapFS{"index.html": {Data: []byte("<!doctype html>")}}}
	if change != nil {
		change(&c)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	go serve.New(c).Serve(ctx, context.Background(), l)
	t.Cleanup(end)
	return "http://" + l.Addr().String(), end
}

func request(t *testing.T, method, url, kind string, body io.Reader, header ...string) *http.Request {
	t.Helper()
	r, err := http.NewRequest(method, url, body)
	if err != nil {
		t.Fatal(err)
	}
	if kind != "" {
		r.Header.Set("Content-Type", kind)
	}
	for i, all := 0, append([]string{"Authorization", "Bearer secret"}, header...); i < len(all); i += 2 {
		r.Header.Set(all[i], all[i+1])
	}
	return r
}

// described is the description, and which of its responses were not seen.
type described struct {
	validator.Validator
	missing map[string]bool
}

func describe(t *testing.T, base string) *described {
	t.Helper()
	got, err := http.DefaultClient.Do(request(t, "GET", base+"/openapi.json", "", nil))
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatal(err)
	}
	document, err := libopenapi.NewDocument(text)
	if err != nil {
		t.Fatal(err)
	}
	v, errs := validator.NewValidator(document)
	if len(errs) > 0 {
		t.Fatal(errs)
	}
	if ok, errs := v.ValidateDocument(); !ok {
		for _, e := range errs {
			t.Error(e)
		}
	}
	model, err := document.BuildV3Model()
	if err != nil {
		t.Fatal(err)
	}
	d := &described{v, map[string]bool{}}
	for path, item := range model.Model.Paths.PathItems.FromOldest() {
		for method, operation := range item.GetOperations().FromOldest() {
			for status := range operation.Responses.Codes.FromOldest() {
				d.missing[strings.ToUpper(method)+" "+path+" "+status] = true
			}
		}
	}
	return d
}

// holds does a request and holds its reply, and where that is no problem the request too.
func (d *described) holds(t *testing.T, r *http.Request, body string, status int) {
	t.Helper()
	what := fmt.Sprintf("%s %s %s: %.60s", r.Method, r.URL.RequestURI(), r.Header.Get("Content-Type"), body)
	got, err := http.DefaultClient.Do(r)
	if err != nil {
		t.Fatal(what, err)
	}
	text, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatal(what, err)
	}
	if got.StatusCode != status {
		t.Fatalf("%s: status %d, want %d: %s", what, got.StatusCode, status, text)
	}
	delete(d.missing, fmt.Sprintf("%s %s %d", r.Method, r.URL.Path, status))
	if status == 200 {
		for _, text := range each(r.Header, []byte(body)) {
			r.Body = io.NopCloser(bytes.NewReader(text))
			if ok, errs := d.ValidateHttpRequest(r); !ok {
				t.Errorf("%s: the request: %v", what, errs)
			}
		}
	}
	for _, text := range each(got.Header, text) {
		got.Body = io.NopCloser(bytes.NewReader(text))
		if ok, errs := d.ValidateHttpResponse(r, got); !ok {
			for _, e := range errs {
				t.Errorf("%s: the reply: %v %v", what, e, e.SchemaValidationErrors)
			}
		}
	}
}

// each returns what a schema is about: of lines each.
func each(h http.Header, text []byte) [][]byte {
	if h.Get("Content-Type") == typeLines {
		return bytes.Split(bytes.TrimSpace(text), []byte("\n"))
	}
	return [][]byte{text}
}

// TestContract: every route, with every status that it is described with.
func TestContract(t *testing.T) {
	base, end := service(t, nil)
	d := describe(t, base)
	for _, e := range exchanges {
		d.holds(t, request(t, e.method, base+e.path, e.kind, strings.NewReader(e.body), e.header...), e.body, e.status)
	}

	slow, _ := service(t, func(c *serve.Config) { c.Timeout = time.Second })
	never, w := io.Pipe()
	d.holds(t, request(t, "POST", slow+"/v1/check", typeJSON, never), "", 408)
	w.Close()

	faulty, _ := service(t, func(c *serve.Config) {
		c.Options.Rules = []rules.Rule{{ID: "own", Title: "own", Doc: "own", Severity: rules.Info, Sources: []rules.Source{{Title: "own"}}, Since: "1.0", Group: rules.GroupText,
			Before: "x", After: "y", Messages: []rules.Message{{Code: "own", Text: "own"}}, Check: func(*rules.Case) bool { panic("own") }}}
	})
	d.holds(t, request(t, "POST", faulty+"/v1/check", typeJSON, strings.NewReader(answer)), answer, 500)

	full, endFull := service(t, func(c *serve.Config) { c.MaxInFlight = 1 })
	lines, more := io.Pipe()
	go io.WriteString(more, answer+"\n")
	inHand, err := http.DefaultClient.Do(request(t, "POST", full+"/v1/check", typeLines, lines))
	if err != nil {
		t.Fatal(err)
	}
	d.holds(t, request(t, "POST", full+"/v1/mrz", typeText, strings.NewReader(zone)), zone, 429)
	endFull()
	time.Sleep(100 * time.Millisecond)
	d.holds(t, request(t, "POST", full+"/v1/compare", typeJSON, strings.NewReader("[]")), "[]", 503)
	d.holds(t, request(t, "GET", full+"/readyz", "", nil), "", 503)
	more.Close()
	io.Copy(io.Discard, inHand.Body)
	end()

	for seen := range d.missing {
		switch _, status, _ := strings.Cut(strings.TrimPrefix(strings.TrimPrefix(seen, "GET "), "POST "), " "); status {
		case "200", "422":
			t.Errorf("not seen: %s", seen)
		}
	}
}
