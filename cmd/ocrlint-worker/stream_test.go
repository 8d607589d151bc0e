package main

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"os"
	"os/exec"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/fake"
)

// TestMain lets the test binary be a worker, which kills itself at a point of its loop or
// is broken on purpose. It ends when who started it does.
func TestMain(m *testing.M) {
	if os.Getenv("OCRLINT_WORKER") == "" {
		os.Exit(m.Run())
	}
	go dieWithParent()
	if len(os.Args) > 1 && os.Args[1] == "node" {
		runNode(os.Args[2:])
	}
	if os.Getenv("OCRLINT_PLAIN") != "" {
		os.Exit(cli.Run(os.Args[1:], strings.NewReader(""), os.Stdout, os.Stderr))
	}
	a := &app{stdin: strings.NewReader(""), stdout: os.Stdout, stderr: os.Stderr, taskSize: testTask}
	if os.Getenv("OCRLINT_TASK") == "real" {
		a.taskSize = 0
	}
	if point, times, ok := strings.Cut(os.Getenv("OCRLINT_CRASH"), ":"); ok {
		after, _ := strconv.Atoi(times)
		n := int64(after)
		a.reached = func(p string) {
			if p == point && atomic.AddInt64(&n, -1) <= 0 {
				syscall.Kill(os.Getpid(), syscall.SIGKILL)
			}
		}
	}
	switch os.Getenv("OCRLINT_BROKEN") {
	case "acknowledges first":
		a.handle = acknowledgesFirst
	case "no ids":
		a.handle = withoutIDs
	}
	os.Exit(a.run(os.Args[1:]))
}

// dieWithParent waits for the end of standard input, whose other end is the test's.
func dieWithParent() {
	os.Stdin.Read(make([]byte, 1))
	syscall.Kill(os.Getpid(), syscall.SIGKILL)
}

// acknowledgesFirst is a worker that loses what it has in hand when it is killed.
func acknowledgesFirst(s *streamer) func(context.Context, jetstream.Msg) error {
	return func(ctx context.Context, m jetstream.Msg) error {
		if err := m.DoubleAck(ctx); err != nil {
			return err
		}
		s.at("acknowledged")
		c, results, err := s.process(ctx, m)
		if err != nil {
			return err
		}
		s.at("processed")
		err = s.store(ctx, results.messages(c, s.out, s.dead))
		s.at("published")
		return err
	}
}

// withoutIDs is a worker that repeats what it has stored and not acknowledged.
func withoutIDs(s *streamer) func(context.Context, jetstream.Msg) error {
	return func(ctx context.Context, m jetstream.Msg) error {
		c, results, err := s.process(ctx, m)
		if err != nil {
			return err
		}
		s.at("processed")
		list := results.messages(c, s.out, s.dead)
		for _, m := range list {
			m.Header.Del(nats.MsgIdHdr)
		}
		if err := s.store(ctx, list); err != nil {
			return err
		}
		s.at("published")
		err = m.DoubleAck(ctx)
		s.at("acknowledged")
		return err
	}
}

// answersFile is an input of n answers, of which some are broken.
func answersFile(t testing.TB, n int) []byte {
	var b []byte
	for i, line := range invented(t, n, fake.Options{Seed: 5, Damage: fake.DamageKinds(), Rate: 0.5}) {
		b = append(append(b, line...), '\n')
		if i%17 == 0 {
			b = append(b, "{\"birth_date\": \n"...)
		}
	}
	return b
}

// passportAnswers is an input of n answers of FlyOCR about passports.
func passportAnswers(t testing.TB, n int) []byte {
	table, _ := vendors.Lookup("flyocr")
	lines := invented(t, n, fake.Options{Seed: 1, Tables: []*vendors.Table{table}, Type: normalize.Passport})
	return append(bytes.Join(lines, []byte("\n")), '\n')
}

func invented(t testing.TB, n int, o fake.Options) (lines [][]byte) {
	g, err := fake.New(o)
	if err != nil {
		t.Fatal(err)
	}
	for i := range uint64(n) {
		a, err := g.Answer(i)
		if err != nil {
			t.Fatal(err)
		}
		lines = append(lines, a.JSON)
	}
	return lines
}

var asOf = normalize.MustParseDate("2026-01-01")

// plain is what the plain command makes of an input.
func plain(name string, data []byte) (lines []byte) {
	for line := range ocrlint.Stream(context.Background(), answersOf(name, data), 0, ocrlint.Options{AsOf: asOf}, func(a ocrlint.Answer, r *rules.Report, err error) []byte {
		if err != nil {
			return append(ocrlint.Unread(a, err).AppendJSON(nil), '\n')
		}
		return append(r.AppendJSON(nil, false), '\n')
	}) {
		lines = append(lines, line...)
	}
	return lines
}

func answersOf(name string, data []byte) iter.Seq[ocrlint.Answer] {
	return ocrlint.Answers(name, bytes.NewReader(data), nil)
}

// startWorker starts the test binary as a worker.
func startWorker(t testing.TB, env []string, args ...string) *exec.Cmd {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(append(os.Environ(), "OCRLINT_WORKER=1"), env...)
	if !slices.Contains(env, "OCRLINT_SILENT=1") {
		cmd.Stderr = t.Output()
	}
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { in.Close() })
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	return cmd
}

var subjects = []string{"--in", "answers", "--out", "reports", "--dead", "dead"}

// openBroker starts a server in this process that children reach.
func openBroker(t *testing.T) (b *broker, url string) {
	t.Helper()
	f := brokerFlags{store: t.TempDir(), listen: "127.0.0.1:0", replicas: 1}
	b, err := f.open(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(b.close)
	return b, b.embedded.ClientURL()
}

// streamed publishes an input, lets crashing workers and then a sound one work on it, and
// returns what was lost and what was repeated of the lines that the plain command has.
func streamed(t *testing.T, points []string, broken string) (lost, repeated int) {
	t.Helper()
	b, url := openBroker(t)
	data := answersFile(t, 240)
	log := slog.New(slog.DiscardHandler)
	for _, s := range []string{"answers", "reports", "dead"} {
		if _, err := b.streamOf(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	p := publisher{broker: b, subject: "answers", job: "job", size: 4 << 10, window: 8, log: log}
	chunks, _, err := p.run(t.Context(), answersOf("in.ndjson", data))
	if err != nil {
		t.Fatal(err)
	}
	args := append([]string{"stream", "--nats", url, "--as-of", asOf.String(), "--ack-wait", "1s", "--workers", "2"}, subjects...)
	for i, point := range points {
		cmd := startWorker(t, []string{"OCRLINT_CRASH=" + point + ":" + strconv.Itoa(3+i), "OCRLINT_BROKEN=" + broken}, args...)
		if err := cmd.Wait(); err == nil || !strings.Contains(err.Error(), "killed") {
			t.Fatalf("the worker that dies at %q: %v", point, err)
		}
	}
	last := startWorker(t, []string{"OCRLINT_BROKEN=" + broken}, args...)
	consumer, err := b.js.Consumer(t.Context(), "ANSWERS", "ocrlint")
	if err != nil {
		t.Fatal(err)
	}
	for deadline := time.Now().Add(time.Minute); ; time.Sleep(50 * time.Millisecond) {
		info, err := consumer.Info(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		if info.NumPending == 0 && info.NumAckPending == 0 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("of %d chunks %d wait and %d are in hand", chunks, info.NumPending, info.NumAckPending)
		}
	}
	last.Process.Signal(syscall.SIGTERM)
	if err := last.Wait(); err != nil {
		t.Errorf("SIGTERM: %v", err)
	}
	return compareLines(t, b, plain("in.ndjson", data))
}

// compareLines counts the lines that the streams lack, and those that they have again.
func compareLines(t *testing.T, b *broker, want []byte) (lost, repeated int) {
	t.Helper()
	count := make(map[string]int)
	for _, stream := range []string{"REPORTS", "DEAD"} {
		s, err := b.js.Stream(t.Context(), stream)
		if err != nil {
			t.Fatal(err)
		}
		info, err := s.Info(t.Context())
		if err != nil {
			t.Fatal(err)
		}
		for i := info.State.FirstSeq; i <= info.State.LastSeq; i++ {
			m, err := s.GetMsg(t.Context(), i)
			if err != nil {
				t.Fatal(err)
			}
			for line := range bytes.Lines(m.Data) {
				count[string(line)]++
			}
		}
	}
	for line := range bytes.Lines(want) {
		count[string(line)]--
	}
	for _, n := range count {
		lost, repeated = lost+max(0, -n), repeated+max(0, n)
	}
	return lost, repeated
}

// TestKilled: a worker that is killed at any point of its loop loses nothing and repeats
// nothing. Workers that acknowledge before they store, or store without ids, fail the same.
func TestKilled(t *testing.T) {
	for _, point := range []string{"fetched", "processed", "published", "acknowledged"} {
		t.Run(point, func(t *testing.T) {
			t.Parallel()
			if lost, repeated := streamed(t, slices.Repeat([]string{point}, 3), ""); lost+repeated > 0 {
				t.Errorf("%d lines lost, %d repeated", lost, repeated)
			}
		})
	}
	t.Run("acknowledges first", func(t *testing.T) {
		t.Parallel()
		if lost, _ := streamed(t, []string{"acknowledged", "processed"}, "acknowledges first"); lost == 0 {
			t.Error("the test does not see what is lost")
		}
	})
	t.Run("no ids", func(t *testing.T) {
		t.Parallel()
		if _, repeated := streamed(t, []string{"published", "published"}, "no ids"); repeated == 0 {
			t.Error("the test does not see what is repeated")
		}
	})
}

// TestDrain: the results come out in the order of the answers, with the bytes of the plain
// command, however many workers there were.
func TestDrain(t *testing.T) {
	b, url := openBroker(t)
	data := answersFile(t, 200)
	for _, s := range []string{"answers", "reports", "dead"} {
		if _, err := b.streamOf(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	for range 2 {
		startWorker(t, nil, append([]string{"stream", "--nats", url, "--as-of", asOf.String()}, subjects...)...)
	}
	p := publisher{broker: b, subject: "answers", job: "job", size: 3000, window: 8, log: slog.New(slog.DiscardHandler)}
	for range 2 { // the second time nothing is stored
		if _, _, err := p.run(t.Context(), answersOf("in dir/ä.ndjson", data)); err != nil {
			t.Fatal(err)
		}
	}
	var got bytes.Buffer
	d := drainer{broker: b, hold: holding, out: "reports", dead: "dead", w: &got}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	if err := d.run(ctx); err != nil {
		t.Fatal(err)
	}
	if want := plain("in dir/ä.ndjson", data); !bytes.Equal(got.Bytes(), want) {
		t.Errorf("not the bytes of the plain command: %s", firstDifference(got.Bytes(), want))
	}
	if d.repeated > 0 {
		t.Errorf("%d parts repeated", d.repeated)
	}

	// Backwards, the first chunk last, and without memory for the others.
	if _, err := b.streamOf(ctx, "backwards"); err != nil {
		t.Fatal(err)
	}
	for _, stream := range []string{"REPORTS", "DEAD"} {
		s, err := b.js.Stream(ctx, stream)
		if err != nil {
			t.Fatal(err)
		}
		for i := s.CachedInfo().State.LastSeq; i > 0; i-- {
			m, err := s.GetMsg(ctx, i)
			if err != nil {
				t.Fatal(err)
			}
			for name := range m.Header {
				if !strings.HasPrefix(name, "Ocrlint-") { // where it was read
					delete(m.Header, name)
				}
			}
			if _, err := b.js.PublishMsg(ctx, &nats.Msg{Subject: "backwards", Header: m.Header, Data: m.Data}); err != nil {
				t.Fatal(err)
			}
		}
	}
	var again bytes.Buffer
	d = drainer{broker: b, out: "backwards", dead: "none", w: &again}
	if err := d.run(ctx); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(again.Bytes(), got.Bytes()) {
		t.Errorf("backwards: %s", firstDifference(again.Bytes(), got.Bytes()))
	}

	// Who copies messages with the headers that the broker gave them is told.
	if _, err := b.streamOf(ctx, "copied"); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if _, err := b.js.PublishMsg(ctx, &nats.Msg{Subject: "copied", Header: nats.Header{jetstream.SequenceHeader: {"1"}}}); err != nil {
			t.Fatal(err)
		}
	}
	d = drainer{broker: b, out: "copied", dead: "none", w: io.Discard}
	if err := d.run(ctx); err == nil || !strings.Contains(err.Error(), "the number of another") {
		t.Errorf("copied headers: %v", err)
	}
}

func firstDifference(got, want []byte) string {
	g, w := bytes.Split(got, []byte("\n")), bytes.Split(want, []byte("\n"))
	for i := range min(len(g), len(w)) {
		if !bytes.Equal(g[i], w[i]) {
			return fmt.Sprintf("line %d\n got %s\nwant %s", i, g[i], w[i])
		}
	}
	return fmt.Sprintf("%d lines, want %d", len(g), len(w))
}

// TestFull: a stream that is full slows the work, and nothing is dropped.
func TestFull(t *testing.T) {
	b, url := openBroker(t)
	for _, s := range []string{"answers", "reports", "dead"} {
		c := jetstream.StreamConfig{Name: streamName(s), Subjects: []string{s}}
		if s != "dead" {
			c.MaxMsgs, c.Discard = 3, jetstream.DiscardNew
		}
		if s == "answers" {
			c.Retention = jetstream.WorkQueuePolicy
		}
		if _, err := b.js.CreateStream(t.Context(), c); err != nil {
			t.Fatal(err)
		}
	}
	data := answersFile(t, 60)
	startWorker(t, nil, append([]string{"stream", "--nats", url, "--as-of", asOf.String()}, subjects...)...)
	sent := make(chan error, 1)
	go func() {
		p := publisher{broker: b, subject: "answers", job: "job", size: 4 << 10, window: 4, log: quiet}
		_, _, err := p.run(t.Context(), answersOf("in.ndjson", data))
		sent <- err
	}()
	want := make(map[string]int)
	for line := range bytes.Lines(plain("in.ndjson", data)) {
		want[string(line)]++
	}
	s, err := b.js.Stream(t.Context(), "REPORTS")
	if err != nil {
		t.Fatal(err)
	}
	dead, err := b.js.Stream(t.Context(), "DEAD")
	if err != nil {
		t.Fatal(err)
	}
	take := func(s jetstream.Stream) (taken bool) { // who reads the reports is slow to make room
		info, err := s.Info(t.Context())
		if err != nil || info.State.Msgs == 0 {
			return false
		}
		m, err := s.GetMsg(t.Context(), info.State.FirstSeq)
		if err != nil {
			t.Fatal(err)
		}
		for line := range bytes.Lines(m.Data) {
			if want[string(line)]--; want[string(line)] == 0 {
				delete(want, string(line))
			}
		}
		return s.DeleteMsg(t.Context(), info.State.FirstSeq) == nil
	}
	for deadline := time.Now().Add(time.Minute); len(want) > 0; time.Sleep(50 * time.Millisecond) {
		for take(dead) {
		}
		take(s)
		if time.Now().After(deadline) {
			t.Fatalf("%d lines are missing, or repeated", len(want))
		}
	}
	if err := <-sent; err != nil {
		t.Fatal(err)
	}
}

// TestMonitor: what is counted, and how a worker is, can be asked for.
func TestMonitor(t *testing.T) {
	b, url := openBroker(t)
	for _, s := range []string{"answers", "reports", "dead"} {
		if _, err := b.streamOf(t.Context(), s); err != nil {
			t.Fatal(err)
		}
	}
	at := "127.0.0.1:" + freePorts(t, 1)[0]
	startWorker(t, nil, append([]string{"stream", "--nats", url, "--as-of", asOf.String(), "--monitor", at}, subjects...)...)
	data := answersFile(t, 60)
	p := publisher{broker: b, subject: "answers", job: "job", size: 4 << 10, window: 4, log: quiet}
	if _, _, err := p.run(t.Context(), answersOf("in.ndjson", data)); err != nil {
		t.Fatal(err)
	}
	d := drainer{broker: b, hold: holding, out: "reports", dead: "dead", w: io.Discard}
	if err := d.run(t.Context()); err != nil {
		t.Fatal(err)
	}
	get := func(path string) (status int, text string) {
		r, err := http.Get("http://" + at + path)
		if err != nil {
			t.Fatal(err)
		}
		defer r.Body.Close()
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Fatal(err)
		}
		return r.StatusCode, string(body)
	}
	_, text := get("/metrics")
	for deadline := time.Now().Add(10 * time.Second); !strings.Contains(text, `ocrlint_unreadable_total{code="syntax"} 4`) && time.Now().Before(deadline); _, text = get("/metrics") {
		time.Sleep(20 * time.Millisecond) // the last chunk is counted when it is acknowledged
	}
	for _, want := range []string{
		`ocrlint_unreadable_total{code="syntax"} 4`, `ocrlint_answers_total{vendor="`, `ocrlint_findings_total{vendor="`, `ocrlint_results_total{result="pass"}`,
		"ocrlint_redelivered_total 0", "ocrlint_pending 0",
	} {
		if !strings.Contains(text, want) {
			t.Errorf("no %s in\n%s", want, text)
		}
	}
	if status, text := get("/healthz"); status != 200 || text != "ok\n" {
		t.Errorf("healthz: %d %s", status, text)
	}
	b.embedded.Shutdown()
	for range 200 {
		if status, _ := get("/healthz"); status == 503 {
			return
		}
		time.Sleep(50 * time.Millisecond)
	}
	t.Error("healthz does not see that the broker is away")
}
