package serve_test

import (
	"bufio"
	"bytes"
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"fmt"
	"io"
	"math/big"
	"net"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/serve"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// exchange asks for reports of lines that are written one by one.
type exchange struct {
	t     testing.TB
	lines *io.PipeWriter
	reply func() *bufio.Reader
}

func (s *service) exchange(t testing.TB) *exchange {
	r, w := io.Pipe()
	type result struct {
		*http.Response
		err error
	}
	got := make(chan result, 1)
	go func() {
		request, _ := http.NewRequest("POST", s.base+"/v1/check", r)
		request.Header.Set("Content-Type", typeLines)
		response, err := s.Do(request)
		got <- result{response, err}
	}()
	return &exchange{t, w, sync.OnceValue(func() *bufio.Reader {
		r := <-got
		if r.err != nil {
			t.Fatal(r.err)
		}
		return bufio.NewReader(r.Body)
	})}
}

// next sends a line and waits for its report.
func (x *exchange) next(line string) (report string) {
	x.t.Helper()
	if _, err := io.WriteString(x.lines, line+"\n"); err != nil {
		x.t.Fatal(err)
	}
	report, err := x.reply().ReadString('\n')
	if err != nil {
		x.t.Fatal(err)
	}
	return report
}

// TestStream: each report is there before the next answer is sent, over HTTP/1.1 and HTTP/2.
func TestStream(t *testing.T) {
	pair, pool := certificate(t)
	for _, protocol := range []int{1, 2} {
		s := start(t, func(c *serve.Config) {
			if protocol == 2 {
				c.TLS = &tls.Config{Certificates: []tls.Certificate{pair}}
			}
		})
		if protocol == 2 {
			s.Client.Transport = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}, ForceAttemptHTTP2: true}
		}
		x := s.exchange(t)
		for i := range 20 {
			if report := x.next(answer); !strings.Contains(report, fmt.Sprintf(`"input":{"name":"","index":%d}`, i)) {
				t.Fatalf("report %d: %s", i, report)
			}
		}
		if report := x.next("DOE"); !strings.Contains(report, `"error":{"code":"syntax","offset":4280,`) || strings.Contains(report, "DOE") {
			t.Errorf("%s", report)
		}
		x.lines.Close()
		if rest, err := io.ReadAll(x.reply()); len(rest) > 0 || err != nil {
			t.Errorf("behind the end: %s %v", rest, err)
		}
	}
}

// TestBackPressure: who does not read the reports is not read either.
func TestBackPressure(t *testing.T) {
	s := start(t, nil)
	c := s.dial(t)
	io.WriteString(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: "+typeLines+"\r\nTransfer-Encoding: chunked\r\n\r\n")
	lines := strings.Repeat(answer+"\n", 1000)
	chunk := fmt.Sprintf("%x\r\n%s\r\n", len(lines), lines)
	sent := 0
	for sent < 100<<20 {
		c.SetWriteDeadline(time.Now().Add(500 * time.Millisecond))
		n, err := io.WriteString(c, chunk)
		if sent += n; err != nil {
			break
		}
	}
	if sent >= 100<<20 {
		t.Errorf("%d bytes were read while nobody read the reports", sent)
	}
}

func (s *service) dial(t testing.TB) net.Conn {
	t.Helper()
	c, err := net.Dial("tcp", s.address)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	return c
}

// TestSlowClients: slow headers, bodies and readers end when nothing moves any more, and
// others are served meanwhile.
func TestSlowClients(t *testing.T) {
	const timeout = time.Second
	s := start(t, func(c *serve.Config) { c.Timeout = timeout })
	slow := map[string]string{
		"header":         "POST /v1/check HTTP/1.1\r\nHost: local",
		"body":           "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{",
		"lines":          "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\nContent-Length: 100\r\n\r\n{",
		"chunk":          "POST /v1/mrz HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
		"zipped":         "POST /v1/mrz HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Encoding: gzip\r\nContent-Length: 100\r\n\r\n\x1f\x8b",
		"nothing at all": "",
	}
	var replies sync.Map
	var all sync.WaitGroup
	begun := time.Now()
	for what, text := range slow {
		for range 5 {
			c := s.dial(t)
			io.WriteString(c, text)
			all.Go(func() {
				c.SetReadDeadline(begun.Add(10 * time.Second))
				got, err := io.ReadAll(c)
				if err != nil && what != "nothing at all" {
					t.Errorf("%s: %v", what, err)
				}
				replies.Store(what, string(got))
			})
		}
	}
	for time.Since(begun) < timeout*3/2 {
		asked := time.Now()
		if got := s.post(t, "/v1/check", typeJSON, answer); got.status != 200 || time.Since(asked) > timeout {
			t.Errorf("others: %d after %v", got.status, time.Since(asked))
		}
	}
	all.Wait()
	for what, want := range map[string]string{"body": " 408 ", "chunk": " 408 ", "zipped": " 408 ", "lines": `"error":{"code":"input"`} {
		got, _ := replies.Load(what)
		if !strings.Contains(got.(string), want) {
			t.Errorf("%s: %q, want %s", what, got, want)
		}
	}
}

// TestMoving: a body that takes longer than the timeout, but moves, is read.
func TestMoving(t *testing.T) {
	const timeout = time.Second
	s := start(t, func(c *serve.Config) { c.Timeout = timeout })
	r, w := io.Pipe()
	go func() {
		for i := range len(answer) / 20 {
			time.Sleep(timeout / 8)
			io.WriteString(w, answer[i*20:(i+1)*20])
		}
		io.WriteString(w, answer[len(answer)/20*20:])
		w.Close()
	}()
	begun := time.Now()
	if got := s.ask(t, "POST", "/v1/check", r, "Content-Type", typeJSON); got.status != 200 || time.Since(begun) < timeout {
		t.Errorf("%d after %v: %s", got.status, time.Since(begun), got.body)
	}
}

// TestSlowReader: a reader that stops does not keep what is in hand for ever.
func TestSlowReader(t *testing.T) {
	s := start(t, func(c *serve.Config) { c.Timeout = 2 * time.Second; c.MaxInFlight = 1; c.MaxBody = 8 << 20 })
	lines := strings.Repeat(answer+"\n", 30_000)
	c := s.dial(t)
	go fmt.Fprintf(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", typeLines, len(lines), lines)
	s.until(t, "ocrlint_questions_in_hand 1")
	s.until(t, "ocrlint_questions_in_hand 0")
	if got := s.post(t, "/v1/check", typeJSON, answer); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
}

// until waits for a line of the metrics.
func (s *service) until(t testing.TB, line string) {
	t.Helper()
	for begun := time.Now(); time.Since(begun) < 10*time.Second; time.Sleep(5 * time.Millisecond) {
		if strings.Contains(s.ask(t, "GET", "/metrics", nil).body, line+"\n") {
			return
		}
	}
	t.Fatalf("no %s", line)
}

// TestOverload: each of many requests is answered or refused, and what is in hand is not lost.
func TestOverload(t *testing.T) {
	s := start(t, func(c *serve.Config) { c.MaxInFlight = 2 })
	first, second := s.exchange(t), s.exchange(t)
	first.next(answer)
	second.next(answer)
	got := s.post(t, "/v1/check", typeJSON, answer)
	if got.problem(t); got.status != 429 || got.header.Get("Retry-After") != "1" {
		t.Errorf("%d %v", got.status, got.header)
	}
	if got := s.ask(t, "GET", "/v1/vendors", nil); got.status != 200 {
		t.Errorf("a catalogue: %d", got.status)
	}
	first.next(answer)
	first.lines.Close()
	io.Copy(io.Discard, first.reply())
	s.until(t, "ocrlint_questions_in_hand 1")
	var served, refused atomic.Int32
	var all sync.WaitGroup
	for range 50 {
		all.Go(func() {
			switch got := s.post(t, "/v1/check", typeJSON, answer); got.status {
			case 200:
				served.Add(1)
			case 429:
				refused.Add(1)
			default:
				t.Errorf("%d %s", got.status, got.body)
			}
		})
	}
	all.Wait()
	if served.Load() == 0 || served.Load()+refused.Load() != 50 {
		t.Errorf("%d served, %d refused", served.Load(), refused.Load())
	}
	if report := second.next(answer); !strings.Contains(report, `"index":1`) {
		t.Errorf("%s", report)
	}
	second.lines.Close()
}

// TestRefusedBody: a client that sends all of a long body before it reads gets to know why it
// is refused, and may ask again on the same connection.
func TestRefusedBody(t *testing.T) {
	s := start(t, nil)
	c := s.dial(t)
	r := bufio.NewReader(c)
	for _, kind := range []string{"text/csv", typeJSON, "text/csv"} {
		if _, err := fmt.Fprintf(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s", kind, 1<<20, strings.Repeat(" ", 1<<20)); err != nil {
			t.Fatal(err)
		}
		got, err := http.ReadResponse(r, nil)
		if err != nil {
			t.Fatal(err)
		}
		io.Copy(io.Discard, got.Body)
		if want := map[string]int{"text/csv": 415, typeJSON: 422}[kind]; got.StatusCode != want {
			t.Errorf("%s: %d", kind, got.StatusCode)
		}
	}
}

// TestHalfBody: what stands behind a body that was not read to its end is no request.
func TestHalfBody(t *testing.T) {
	s := start(t, func(c *serve.Config) { c.Timeout = 200 * time.Millisecond })
	c := s.dial(t)
	io.WriteString(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: "+typeLines+"\r\nContent-Length: 1000\r\n\r\n"+answer+"\n")
	r := bufio.NewReader(c)
	got, err := http.ReadResponse(r, nil)
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(got.Body)
	if err != nil || !strings.Contains(string(text), `"error":{"code":"input"`) {
		t.Errorf("%v %s", err, text)
	}
	io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
	if rest, _ := io.ReadAll(r); len(rest) > 0 {
		t.Errorf("a reply to half a body: %s", rest)
	}
}

// TestMemory: long bodies share what memory there is, and short ones are served beside them.
func TestMemory(t *testing.T) {
	const long = 4 << 20
	s := start(t, func(c *serve.Config) { c.MaxBody = long; c.Timeout = time.Minute })
	body := `"` + strings.Repeat("x", long-2) + `"`
	var holding []net.Conn
	for range 2 { // but for the last byte
		c := s.dial(t)
		fmt.Fprintf(c, "POST /v1/check HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s", long, body[:long-1])
		holding = append(holding, c)
	}
	s.until(t, fmt.Sprintf("ocrlint_long_bodies_bytes %d", 2*(long-256<<10)))
	got := s.post(t, "/v1/check", typeJSON, body)
	if got.problem(t); got.status != 429 || got.header.Get("Retry-After") == "" {
		t.Errorf("another long one: %d %s", got.status, got.body)
	}
	for range 20 {
		if got := s.post(t, "/v1/check", typeJSON, answer); got.status != 200 {
			t.Errorf("a short one: %d %s", got.status, got.body)
		}
	}
	for _, c := range holding {
		io.WriteString(c, body[long-1:])
		if got, err := http.ReadResponse(bufio.NewReader(c), nil); err != nil || got.StatusCode != 422 {
			t.Errorf("what was in hand: %v %v", got, err)
		}
	}
	s.until(t, "ocrlint_long_bodies_bytes 0")
	if got := s.post(t, "/v1/check", typeJSON, body); got.status != 422 {
		t.Errorf("behind them: %d %s", got.status, got.body)
	}
}

// TestLongLines: streams of long answers wait for memory, and not for each other.
func TestLongLines(t *testing.T) {
	const long, streams = 4 << 20, 12
	s := start(t, func(c *serve.Config) { c.MaxBody = long; c.Timeout = time.Minute })
	line := `{"a":"` + strings.Repeat("x", long-1000) + "\"}\n"
	var all sync.WaitGroup
	for range streams {
		all.Go(func() {
			got := s.post(t, "/v1/check", typeLines, line+answer+"\n"+line)
			if got.status != 200 || strings.Count(got.body, `"code":"unknown_vendor"`) != 2 || strings.Count(got.body, "\n") != 3 {
				t.Errorf("%d %.500s", got.status, got.body)
			}
		})
	}
	all.Wait()
	s.until(t, "ocrlint_long_bodies_bytes 0")
}

// TestEndless: bodies without an end are refused, or cost the client its time alone.
func TestEndless(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 256 MiB")
	}
	s := start(t, nil)
	for path, kind := range map[string]string{"/v1/check": typeJSON, "/v1/mrz": typeText, "/v1/compare": typeJSON} {
		got := s.ask(t, "POST", path, endless{}, "Content-Type", kind)
		if got.problem(t); got.status != 413 {
			t.Errorf("%s: %d", path, got.status)
		}
	}
	got := s.ask(t, "POST", "/v1/check", io.MultiReader(strings.NewReader(answer+"\n"), endless{}), "Content-Type", typeLines)
	if lines := strings.Split(got.body, "\n"); got.status != 200 || len(lines) != 3 || !strings.Contains(lines[1], "its end is not in sight") || !strings.Contains(lines[1], `"error":{"code":"too_long"`) {
		t.Errorf("lines: %d %s", got.status, got.body)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = '7'
	}
	return len(b), nil
}

// TestDrain: what is in hand is finished, new requests are refused, the service ends.
func TestDrain(t *testing.T) {
	s := start(t, nil)
	x := s.exchange(t)
	x.next(answer)
	s.end()
	deadline := time.Now().Add(5 * time.Second)
	for {
		got := s.ask(t, "GET", "/readyz", nil)
		if got.status == 503 {
			got.problem(t)
			break
		}
		if time.Now().After(deadline) {
			t.Fatal("ready to the end")
		}
	}
	if got := s.post(t, "/v1/check", typeJSON, answer); got.status != 503 || got.header.Get("Retry-After") == "" {
		t.Errorf("a new question: %d %v", got.status, got.header)
	}
	if got := s.ask(t, "GET", "/healthz", nil); got.status != 200 {
		t.Errorf("alive: %d", got.status)
	}
	if report := x.next(answer); !strings.Contains(report, `"index":1`) {
		t.Errorf("%s", report)
	}
	select {
	case err := <-s.ended:
		t.Fatalf("ended with %v while a request was in hand", err)
	default:
	}
	x.lines.Close()
	if rest, err := io.ReadAll(x.reply()); len(rest) > 0 || err != nil {
		t.Errorf("%s %v", rest, err)
	}
	select {
	case err := <-s.ended:
		if s.ended <- err; err != nil {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("it does not end")
	}
}

// TestCut: a second signal does not wait.
func TestCut(t *testing.T) {
	c := serve.Config{MaxBody: 1 << 20, MaxInFlight: 64, Timeout: time.Minute, Now: time.Now, AsOf: asOf, Log: discard}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	now, cut := context.WithCancelCause(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve.New(c).Serve(ctx, now, l) }()
	s := &service{base: "http://" + l.Addr().String(), Client: new(http.Client)}
	s.exchange(t).next(answer)
	end()
	cut(io.ErrNoProgress)
	select {
	case err := <-ended:
		if err != io.ErrNoProgress {
			t.Error(err)
		}
	case <-time.After(10 * time.Second):
		t.Error("it does not end")
	}
}

// TestPanic: a fault of the program costs the request that shows it, and its words are not
// told.
func TestPanic(t *testing.T) {
	s := start(t, func(c *serve.Config) {
		c.Options.Rules = []rules.Rule{{ID: "own", Title: "own", Doc: "own", Severity: rules.Info, Sources: []rules.Source{{Title: "own"}}, Since: "1.0", Group: rules.GroupText,
			Before: "x", After: "y", Messages: []rules.Message{{Code: "own", Text: "own"}}, Check: func(*rules.Case) bool { panic("DOE") }}}
	})
	got := s.post(t, "/v1/check", typeJSON, answer)
	if p := got.problem(t); got.status != 500 || p.Code != "internal" || !strings.Contains(p.Detail, "internal error in ") {
		t.Errorf("%d %s", got.status, got.body)
	}
	lines := s.post(t, "/v1/check", typeLines, answer+"\n{}\n")
	if lines.status != 200 || !strings.Contains(lines.body, `"error":{"code":"internal"`) || !strings.Contains(lines.body, `"error":{"code":"unknown_vendor"`) {
		t.Errorf("%d %s", lines.status, lines.body)
	}
	if all := got.body + lines.body + s.log.String(); strings.Contains(all, "DOE") {
		t.Errorf("quoted: %s", all)
	}
}

// TestBeyond: a service that others reach has any name, and answers no page of another origin.
func TestBeyond(t *testing.T) {
	c := serve.Config{MaxBody: 1 << 20, MaxInFlight: 64, Timeout: time.Minute, Now: time.Now, AsOf: asOf, Log: discard}
	l, err := net.Listen("tcp", "0.0.0.0:0")
	if err != nil {
		t.Fatal(err)
	}
	ctx, end := context.WithCancel(context.Background())
	ended := make(chan error, 1)
	go func() { ended <- serve.New(c).Serve(ctx, context.Background(), l) }()
	_, port, _ := net.SplitHostPort(l.Addr().String())
	s := &service{base: "http://127.0.0.1:" + port, Client: new(http.Client)}
	for _, test := range []struct {
		header []string
		status int
	}{
		{[]string{"Host", "ocr.example"}, 200},
		{[]string{"Host", "ocr.example", "Origin", "http://ocr.example", "Sec-Fetch-Site", "same-origin"}, 200},
		{[]string{"Host", "ocr.example", "Origin", "http://doe.example", "Sec-Fetch-Site", "cross-site"}, 403},
		{[]string{"Host", "ocr.example", "Origin", "http://doe.example"}, 403},
	} {
		if got := s.ask(t, "POST", "/v1/check", strings.NewReader(answer), append(test.header, "Content-Type", typeJSON)...); got.status != test.status {
			t.Errorf("%v: %d", test.header, got.status)
		}
	}
	s.CloseIdleConnections()
	end()
	if err := <-ended; err != nil {
		t.Error(err)
	}
}

// TestTLS: HTTPS alone.
func TestTLS(t *testing.T) {
	pair, pool := certificate(t)
	s := start(t, func(c *serve.Config) { c.TLS = &tls.Config{Certificates: []tls.Certificate{pair}} })
	s.Client.Transport = &http.Transport{TLSClientConfig: &tls.Config{RootCAs: pool}}
	if got := s.ask(t, "POST", "/v1/check", strings.NewReader(answer), "Content-Type", typeJSON, "Origin", s.base); got.status != 200 {
		t.Errorf("%d %s", got.status, got.body)
	}
	if got := s.ask(t, "GET", "/healthz", nil, "Origin", "http://"+s.address); got.status != 403 {
		t.Errorf("the origin without TLS: %d", got.status)
	}
	c := s.dial(t)
	io.WriteString(c, "GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
	if got, _ := io.ReadAll(c); bytes.Contains(got, []byte("ok\n")) {
		t.Errorf("without TLS: %s", got)
	}
}

// certificate makes one for this machine.
func certificate(t *testing.T) (tls.Certificate, *x509.CertPool) {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	template := &x509.Certificate{SerialNumber: big.NewInt(1), Subject: pkix.Name{CommonName: "test"}, NotAfter: time.Now().Add(time.Hour), IPAddresses: []net.IP{net.IPv4(127, 0, 0, 1)}}
	der, err := x509.CreateCertificate(rand.Reader, template, template, &key.PublicKey, key)
	if err != nil {
		t.Fatal(err)
	}
	parsed, err := x509.ParseCertificate(der)
	if err != nil {
		t.Fatal(err)
	}
	pool := x509.NewCertPool()
	pool.AddCert(parsed)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key}, pool
}

// TestPrivateTables: the policy and the tables of the service hold, and are listed.
func TestPrivateTables(t *testing.T) {
	s := start(t, func(c *serve.Config) {
		own := *mustLookup(t, "plain")
		own.ID, own.Title = "own", "Own"
		c.Options.Private = []*vendors.Table{&own}
		c.Options.Policy.Extends = rules.Strict
	})
	if got := s.ask(t, "GET", "/v1/vendors", nil); !strings.HasPrefix(got.body, "[\n  {\n    \"id\": \"own\"") {
		t.Errorf("%.200s", got.body)
	}
	if got := s.post(t, "/v1/check?vendor=own", typeJSON, answer); got.status != 200 || !strings.Contains(got.body, `"vendor":"own"`) {
		t.Errorf("%d %s", got.status, got.body)
	}
}

func mustLookup(t *testing.T, id string) *vendors.Table {
	table, ok := vendors.Lookup(id)
	if !ok {
		t.Fatal(id)
	}
	return table
}
