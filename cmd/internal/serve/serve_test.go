package serve_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/cmd/internal/serve"
	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/normalize"
)

const (
	typeJSON  = "application/json"
	typeLines = "application/x-ndjson"
	typeText  = "text/plain"

	answer = `{"document_type":"passport","issuing_country":"UTO","surname":"ERIKSSON","given_names":"ANNA MARIA","document_number":"L898902C3","nationality":"UTO","birth_date":"1974-08-12","sex":"F","expiry_date":"2032-04-15"}`
)

var asOf = normalize.MustParseDate("2026-11-01")

var discard = slog.New(slog.DiscardHandler)

// service is one that runs for a test.
type service struct {
	base string
	*http.Client
	address string
	log     *journal
	end     context.CancelFunc
	ended   chan error
}

// journal is what a service logs.
type journal struct {
	mu sync.Mutex
	bytes.Buffer
}

func (j *journal) Write(b []byte) (int, error) {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.Buffer.Write(b)
}

func (j *journal) String() string {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.Buffer.String()
}

// start runs a service on a free port until the test ends.
func start(t testing.TB, change func(*serve.Config)) *service {
	t.Helper()
	s := &service{log: new(journal), ended: make(chan error, 1)}
	c := serve.Config{MaxBody: 1 << 20, MaxInFlight: 64, Timeout: 10 * time.Second, Now: time.Now, AsOf: asOf, Log: slog.New(slog.NewTextHandler(s.log, nil))}
	if change != nil {
		change(&c)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	server := serve.New(c)
	s.address = l.Addr().String()
	s.base = server.Scheme() + "://" + s.address
	s.Client = &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 100}}
	ctx, end := context.WithCancel(context.Background())
	s.end = end
	go func() { s.ended <- server.Serve(ctx, context.Background(), l) }()
	t.Cleanup(func() {
		s.CloseIdleConnections()
		end()
		select {
		case err := <-s.ended:
			if err != nil {
				t.Errorf("the service ended with %v", err)
			}
		case <-time.After(20 * time.Second):
			t.Error("the service does not end")
		}
	})
	return s
}

// reply is what came back.
type reply struct {
	status int
	header http.Header
	body   string
}

// ask asks with a header of names and values in turn.
func (s *service) ask(t testing.TB, method, path string, body io.Reader, header ...string) reply {
	t.Helper()
	r, err := http.NewRequest(method, s.base+path, body)
	if err != nil {
		t.Fatal(err)
	}
	for i := 0; i+1 < len(header); i += 2 {
		if r.Header.Set(header[i], header[i+1]); header[i] == "Host" {
			r.Host = header[i+1]
		}
	}
	got, err := s.Do(r)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	defer got.Body.Close()
	text, err := io.ReadAll(got.Body)
	if err != nil {
		t.Fatalf("%s %s: %v", method, path, err)
	}
	return reply{got.StatusCode, got.Header, string(text)}
}

func (s *service) post(t testing.TB, path, kind, body string) reply {
	t.Helper()
	return s.ask(t, "POST", path, strings.NewReader(body), "Content-Type", kind)
}

// problem reads a reply that is one.
func (r reply) problem(t testing.TB) (p struct {
	Status               int
	Title, Detail, Code  string
	Offset, Line, Column *int64
}) {
	t.Helper()
	if err := json.Unmarshal([]byte(r.body), &p); err != nil || r.header.Get("Content-Type") != "application/problem+json" || p.Status != r.status || p.Title == "" || p.Detail == "" {
		t.Errorf("status %d, type %s: no problem: %.300s", r.status, r.header.Get("Content-Type"), r.body)
	}
	return p
}

// command is what the command prints on standard output.
func command(stdin string, args ...string) string {
	var out, complaints bytes.Buffer
	cli.Run(args, strings.NewReader(stdin), &out, &complaints)
	return out.String()
}

// TestSameBytes holds that every golden answer comes back as the command prints it: alone, all
// of them as lines, compressed.
func TestSameBytes(t *testing.T) {
	s := start(t, nil)
	files, err := filepath.Glob("../../../testdata/cases/*.txtar")
	if err != nil || len(files) < 200 {
		t.Fatal(len(files), err)
	}
	flags := []string{"check", "--format", "json", "--as-of", "2026-11-01", "--config", "none", "--redact", "--repair"}
	var lines strings.Builder
	for _, file := range files {
		a, err := txtar.ParseFile(file)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range a.Files {
			if f.Name != "answer.json" {
				continue
			}
			text := string(f.Data)
			var line bytes.Buffer
			if json.Compact(&line, f.Data) == nil {
				lines.Write(append(line.Bytes(), '\n'))
			}
			want := strings.Replace(command(text, flags...), `"input":{"name":"-"`, `"input":{"name":""`, 1)
			got := s.post(t, "/v1/check?repair=true&redact=true&as_of=2026-11-01", typeJSON, text)
			if strings.Contains(want, `"error":{"code":`) {
				if p := got.problem(t); got.status != 422 || p.Code == "" || p.Offset == nil {
					t.Errorf("%s: %d %s", file, got.status, got.body)
				}
			} else if diff := cmp.Diff(want, got.body); diff != "" || got.status != 200 || got.header.Get("Content-Type") != typeJSON {
				t.Errorf("%s: status %d, %s (-command +got)\n%s", file, got.status, got.header.Get("Content-Type"), diff)
			}
		}
	}
	lines.WriteString("no JSON\n{}\n" + answer) // without a line feed
	name := filepath.Join(t.TempDir(), "all.ndjson")
	if err := os.WriteFile(name, []byte(lines.String()), 0o666); err != nil {
		t.Fatal(err)
	}
	quoted, _ := json.Marshal(name)
	want := strings.ReplaceAll(command("", append(flags, name)...), `"input":{"name":`+string(quoted), `"input":{"name":""`)
	path := "/v1/check?repair=true&redact=true"
	for what, got := range map[string]reply{
		"lines":                s.post(t, path, typeLines, lines.String()),
		"of unknown length":    s.ask(t, "POST", path, io.MultiReader(strings.NewReader(lines.String())), "Content-Type", typeLines+"; charset=utf-8"),
		"compressed with gzip": s.ask(t, "POST", path, strings.NewReader(zipped(lines.String())), "Content-Type", typeLines, "Content-Encoding", "gzip"),
	} {
		if diff := cmp.Diff(want, got.body); diff != "" || got.status != 200 || got.header.Get("Content-Type") != typeLines {
			t.Errorf("%s: status %d (-command +got)\n%.2000s", what, got.status, diff)
		}
	}
	one := s.ask(t, "POST", "/v1/check", strings.NewReader(zipped(answer)), "Content-Type", typeJSON, "Content-Encoding", "gzip")
	if one.status != 200 || one.body != s.post(t, "/v1/check", typeJSON, answer).body {
		t.Errorf("an answer compressed with gzip: %d %s", one.status, one.body)
	}
}

func zipped(text string) string {
	var b strings.Builder
	z := gzip.NewWriter(&b)
	io.WriteString(z, text)
	z.Close()
	return b.String()
}

// TestZonesAndComparisons holds that zones and comparisons come back as the command prints
// them.
func TestZonesAndComparisons(t *testing.T) {
	s := start(t, nil)
	zone, err := os.ReadFile("../../../testdata/zone.txt")
	if err != nil {
		t.Fatal(err)
	}
	text := "a scan\n" + string(zone) + "\n" + strings.Replace(string(zone), "0", "O", 1)
	for query, flag := range map[string]string{"": "--repair=false", "?repair=true": "--repair", "?redact=true": "--redact"} {
		want := command(text, "mrz", "--format", "json", flag)
		if got := s.post(t, "/v1/mrz"+query, "text/plain; charset=utf-8", text); got.status != 200 || got.body != want || got.header.Get("Content-Type") != typeLines {
			t.Errorf("%s: %d %s", query, got.status, cmp.Diff(want, got.body))
		}
	}
	other := strings.Replace(answer, "1974-08-12", "1974-08-13", 1)
	t.Chdir(t.TempDir())
	for i, a := range []string{answer, other} {
		if err := os.WriteFile([]string{"0", "1"}[i], []byte(a), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want := command("", "compare", "--format", "json", "--as-of", "2026-11-01", "--config", "none", "0", "1")
	if got := s.post(t, "/v1/compare", typeJSON, "["+answer+",\n"+other+"]"); got.status != 200 || got.body != want || got.header.Get("Content-Type") != typeLines {
		t.Errorf("compare: %d %s", got.status, cmp.Diff(want, got.body))
	}
}

// TestFarZone: the place of what is nearly a zone is found as fast behind many lines.
func TestFarZone(t *testing.T) {
	s := start(t, nil)
	const lines = 400_000
	text := strings.Repeat("\n", lines) + "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<"
	begun := time.Now()
	p := s.post(t, "/v1/mrz", typeText, text).problem(t)
	if p.Code != "no_zone" || p.Offset == nil || *p.Offset < lines {
		t.Errorf("%+v", p)
	}
	if took := time.Since(begun); took > 3*time.Second {
		t.Errorf("%s", took)
	}
}

func TestCatalogues(t *testing.T) {
	s := start(t, nil)
	for path, want := range map[string]string{
		"/v1/rules": command("", "rules", "--format", "json"), "/v1/vendors": command("", "vendors", "--format", "json"),
		"/v1/schema": command("", "schema"), "/v1/schema/compare": command("", "schema", "compare"), "/healthz": "ok\n", "/readyz": "ok\n",
	} {
		if got := s.ask(t, "GET", path, nil); got.status != 200 || got.body != want {
			t.Errorf("%s: %d %.200s", path, got.status, got.body)
		}
		if got := s.ask(t, "HEAD", path, nil); got.status != 200 || got.body != "" {
			t.Errorf("HEAD %s: %d %.200s", path, got.status, got.body)
		}
	}
}

// TestReferenceDate: without a date the day of the request holds.
func TestReferenceDate(t *testing.T) {
	day := time.Date(2032, 4, 15, 23, 59, 0, 0, time.UTC)
	s := start(t, func(c *serve.Config) { c.AsOf = normalize.Date{}; c.Now = func() time.Time { return day } })
	expired := func(query string) bool {
		return strings.Contains(s.post(t, "/v1/check"+query, typeJSON, answer).body, "expired-document")
	}
	before := expired("")
	day = day.Add(2 * time.Minute)
	if before || !expired("") || expired("?as_of=2031-01-01") {
		t.Error("the reference date is not that of the request")
	}
}

// refused are requests that are answered by a problem.
var refused = []struct {
	what, method, path string
	header             []string
	body               string
	status             int
	code               string
	offset             int64
}{
	{"no JSON", "POST", "/v1/check", []string{"Content-Type", typeJSON}, `{"surname":DOE}`, 422, "syntax", 11},
	{"no body", "POST", "/v1/check", []string{"Content-Type", typeJSON}, ``, 422, "syntax", 0},
	{"cut short", "POST", "/v1/check", []string{"Content-Type", typeJSON}, `{"surname":`, 422, "syntax", 11},
	{"no vendor's", "POST", "/v1/check", []string{"Content-Type", typeJSON}, `{"hello":"DOE"}`, 422, "unknown_vendor", 0},
	{"two answers", "POST", "/v1/check", []string{"Content-Type", typeJSON}, answer + "\n" + answer, 422, "several", int64(len(answer)) + 1},
	{"a list of two", "POST", "/v1/check", []string{"Content-Type", typeJSON}, "[" + answer + "," + answer + "]", 422, "several", int64(len(answer)) + 2},
	{"an empty list", "POST", "/v1/check", []string{"Content-Type", typeJSON}, " [ ]", 422, "no_answer", 0},
	{"nested too deep", "POST", "/v1/check", []string{"Content-Type", typeJSON}, strings.Repeat("[", 100_000), 422, "syntax", -1},
	{"bad UTF-8", "POST", "/v1/check", []string{"Content-Type", typeJSON}, "{\"surname\":\"\xff\"}", 422, "syntax", 12},
	{"no zone", "POST", "/v1/mrz", []string{"Content-Type", typeText}, "DOE", 422, "no_zone", 0},
	{"no text", "POST", "/v1/mrz", []string{"Content-Type", typeText}, "", 422, "no_zone", 0},
	{"a PDF", "POST", "/v1/mrz", []string{"Content-Type", typeText}, "%PDF-1.7", 422, "no_zone", 0},
	{"no list", "POST", "/v1/compare", []string{"Content-Type", typeJSON}, " " + answer, 422, "no_list", 0},
	{"no list, no JSON", "POST", "/v1/compare", []string{"Content-Type", typeJSON}, "DOE", 422, "no_list", 0},
	{"a list of one", "POST", "/v1/compare", []string{"Content-Type", typeJSON}, "[" + answer + "]", 422, "too_few", 0},
	{"a list of many", "POST", "/v1/compare", []string{"Content-Type", typeJSON}, "[1" + strings.Repeat(",1", 64) + "]", 422, "too_many", 0},
	{"too long", "POST", "/v1/check", []string{"Content-Type", typeJSON}, `"` + strings.Repeat("x", 1<<20) + `"`, 413, "", 0},
	{"a bomb", "POST", "/v1/check", []string{"Content-Type", typeJSON, "Content-Encoding", "gzip"}, zipped(`"` + strings.Repeat("x", 8<<20)), 413, "", 0},
	{"a bomb in lines", "POST", "/v1/mrz", []string{"Content-Type", typeText, "Content-Encoding", "gzip"}, zipped(strings.Repeat("<\n", 4<<20)), 413, "", 0},
	{"a bomb without a word about it", "POST", "/v1/check", []string{"Content-Type", typeJSON}, zipped(`"` + strings.Repeat("x", 8<<20)), 413, "too_long", 0},
	{"no gzip", "POST", "/v1/check", []string{"Content-Type", typeJSON, "Content-Encoding", "gzip"}, answer, 400, "", 0},
	{"gzip cut short", "POST", "/v1/check", []string{"Content-Type", typeJSON, "Content-Encoding", "gzip"}, zipped(answer)[:40], 400, "", 0},
	{"another encoding", "POST", "/v1/check", []string{"Content-Type", typeJSON, "Content-Encoding", "br"}, answer, 415, "", 0},
	{"no type", "POST", "/v1/check", nil, answer, 415, "", 0},
	{"a type of forms", "POST", "/v1/check", []string{"Content-Type", "application/x-www-form-urlencoded"}, answer, 415, "", 0},
	{"a type of text", "POST", "/v1/check", []string{"Content-Type", typeText}, answer, 415, "", 0},
	{"zones in JSON", "POST", "/v1/mrz", []string{"Content-Type", typeJSON}, answer, 415, "", 0},
	{"a comparison of lines", "POST", "/v1/compare", []string{"Content-Type", typeLines}, answer, 415, "", 0},
	{"another parameter", "POST", "/v1/check?surname=DOE", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"another vendor", "POST", "/v1/check?vendor=DOE", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"no date", "POST", "/v1/check?as_of=DOE", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"no day", "POST", "/v1/check?as_of=2026-02-30", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"no truth", "POST", "/v1/check?redact=DOE", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"no truth either", "POST", "/v1/check?repair=", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"twice", "POST", "/v1/check?redact=true&redact=false", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"a query that is none", "POST", "/v1/check?redact=%zz", []string{"Content-Type", typeJSON}, answer, 400, "", 0},
	{"lines with a query that is none", "POST", "/v1/check?DOE", []string{"Content-Type", typeLines}, answer, 400, "", 0},
	{"another method", "GET", "/v1/check", nil, "", 405, "", 0},
	{"another method", "DELETE", "/v1/rules", nil, "", 405, "", 0},
	{"another method", "DOE", "/v1/compare", nil, "", 405, "", 0},
	{"what a browser asks before", "OPTIONS", "/v1/check", []string{"Access-Control-Request-Method", "POST"}, "", 405, "", 0},
	{"another path", "GET", "/DOE", nil, "", 404, "", 0},
	{"another path below", "POST", "/v1/check/DOE", nil, "", 404, "", 0},
	{"another host", "GET", "/healthz", []string{"Host", "doe.example:8080"}, "", 403, "", 0},
	{"a host that begins like ours", "POST", "/v1/check", []string{"Content-Type", typeJSON, "Host", "127.0.0.1.doe.example"}, answer, 403, "", 0},
	{"two slashes", "GET", "//v1/rules", nil, "", 404, "", 0},
	{"two slashes of another host", "GET", "//v1/../v1/rules", []string{"Host", "doe.example"}, "", 403, "", 0},
	{"another address", "GET", "/v1/rules", []string{"Host", "10.0.0.1"}, "", 403, "", 0},
	{"another origin", "POST", "/v1/mrz", []string{"Content-Type", typeText, "Origin", "https://doe.example"}, "DOE", 403, "", 0},
	{"another origin of this machine", "POST", "/v1/mrz", []string{"Content-Type", typeText, "Origin", "http://localhost:1"}, "DOE", 403, "", 0},
	{"no origin", "POST", "/v1/mrz", []string{"Content-Type", typeText, "Origin", "null"}, "DOE", 403, "", 0},
}

var quoted = regexp.MustCompile(`(?i)\bdoe\b`)

// TestRefused: problems with their place, and without a word of what was sent.
func TestRefused(t *testing.T) {
	s := start(t, nil)
	for _, test := range refused {
		got := s.ask(t, test.method, test.path, strings.NewReader(test.body), test.header...)
		p := got.problem(t)
		if got.status != test.status || p.Code != test.code || test.code != "" && (p.Offset == nil || test.offset >= 0 && *p.Offset != test.offset) || test.code == "" && p.Offset != nil {
			t.Errorf("%s: %d, want %d %s %d: %s", test.what, got.status, test.status, test.code, test.offset, got.body)
		}
		if quoted.MatchString(got.body) {
			t.Errorf("%s: quoted: %s", test.what, got.body)
		}
		if got.status == 405 && got.header.Get("Allow") == "" || got.status == 415 && strings.Contains(got.body, "Encoding") && got.header.Get("Accept-Encoding") != "gzip" {
			t.Errorf("%s: %v", test.what, got.header)
		}
		for name := range got.header {
			if strings.HasPrefix(name, "Access-Control") {
				t.Errorf("%s: %s", test.what, name)
			}
		}
		for name, want := range map[string]string{"X-Content-Type-Options": "nosniff", "Cache-Control": "no-store", "Cross-Origin-Resource-Policy": "same-origin", "Referrer-Policy": "no-referrer"} {
			if got.header.Get(name) != want {
				t.Errorf("%s: %s: %q", test.what, name, got.header.Get(name))
			}
		}
	}
	if log := s.log.String(); strings.Contains(strings.ToUpper(log), "DOE") {
		t.Errorf("the log quotes: %s", log)
	}
	if counted := s.ask(t, "GET", "/metrics", nil).body; strings.Contains(strings.ToUpper(counted), "DOE") {
		t.Errorf("the metrics quote: %s", counted)
	}
}

// TestOwnNames: by which names this machine is asked, and by which page.
func TestOwnNames(t *testing.T) {
	s := start(t, nil)
	for _, header := range [][]string{
		{"Host", "localhost"}, {"Host", "LOCALHOST:80"}, {"Host", "127.0.0.1:1"}, {"Host", "127.1.2.3"}, {"Host", "[::1]:8080"}, {"Host", "[::1]"},
		{"Origin", s.base}, {"Host", "localhost:8080", "Origin", "http://localhost:8080"},
	} {
		if got := s.ask(t, "POST", "/v1/check", strings.NewReader(answer), append(header, "Content-Type", typeJSON)...); got.status != 200 {
			t.Errorf("%v: %d %s", header, got.status, got.body)
		}
	}
}

// TestToken: what it guards, and what not.
func TestToken(t *testing.T) {
	s := start(t, func(c *serve.Config) { c.Token = "s3cret" })
	for _, path := range []string{"/v1/rules", "/v1/vendors", "/v1/schema", "/openapi.json", "/metrics"} {
		for _, header := range []string{"", "Bearer", "Bearer s3cre", "Bearer s3crets", "Basic s3cret", "s3cret", "Bearer  "} {
			got := s.ask(t, "GET", path, nil, "Authorization", header)
			if got.problem(t); got.status != 401 || got.header.Get("WWW-Authenticate") != "Bearer" {
				t.Errorf("%s with %q: %d", path, header, got.status)
			}
		}
		if got := s.ask(t, "GET", path, nil, "Authorization", "Bearer s3cret"); got.status != 200 {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	if got := s.post(t, "/v1/check", typeJSON, answer); got.status != 401 {
		t.Errorf("%d", got.status)
	}
	if got := s.ask(t, "POST", "/v1/check", strings.NewReader(answer), "Content-Type", typeJSON, "Authorization", "bearer s3cret"); got.status != 200 {
		t.Errorf("%d", got.status)
	}
	for _, path := range []string{"/healthz", "/readyz"} {
		if got := s.ask(t, "GET", path, nil); got.status != 200 {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	if log := s.log.String(); strings.Contains(log, "s3cre") {
		t.Errorf("the log quotes: %s", log)
	}
}

// TestMetrics counts.
func TestMetrics(t *testing.T) {
	s := start(t, nil)
	s.post(t, "/v1/check", typeJSON, strings.Replace(answer, "2032", "2020", 1))
	s.post(t, "/v1/check", typeLines, answer+"\n{}\n")
	s.post(t, "/v1/check", typeJSON, "{}")
	text := s.ask(t, "GET", "/metrics", nil).body
	for _, want := range []string{
		`ocrlint_requests_total{route="/v1/check",status="200"} 2`, `ocrlint_requests_total{route="/v1/check",status="422"} 1`,
		`ocrlint_answers_total{vendor="plain"} 2`, `ocrlint_results_total{result="fail"} 1`, `ocrlint_findings_total{vendor="plain",rule="expired-document"} 1`,
		`ocrlint_unreadable_total{code="unknown_vendor"} 2`, `ocrlint_request_seconds_count{route="/v1/check"} 3`, "ocrlint_questions_in_hand 0",
	} {
		if !strings.Contains(text, want+"\n") {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	for line := range strings.Lines(text) {
		if name, ok := strings.CutPrefix(line, "# HELP "); ok && len(strings.Fields(name)) < 2 {
			t.Errorf("nothing says what this is: %s", line)
		}
	}
}
