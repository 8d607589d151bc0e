package serve_test

import (
	"errors"
	"flag"
	"io"
	"net/http"
	"runtime"
	"slices"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/serve"
)

// How long and how fast is asked. On a machine with nothing else to do:
//
//	go test ./cmd/internal/serve -run TestLoad -v -load 10s
//
// holds that 99 of 100 answers take less than 5 ms at 2,000 a second for each core, of which
// the client takes its part. Without -load a second of a fifth of that shows that nothing is
// lost, and no time is held: a machine that has other things to do must not fail.
var (
	load = flag.Duration("load", 0, "how long to ask")
	rate = flag.Int("load-rate", 2000, "answers a second for each core")
	at   = flag.String("load-at", "", "the base address of a service that runs already")
)

// TestLoad asks at a rate that does not wait for answers: the time of each counts from when
// it was due.
func TestLoad(t *testing.T) {
	took, perSecond := time.Second, *rate/5
	if *load > 0 {
		took, perSecond = *load, *rate
	}
	perSecond *= runtime.NumCPU()
	base := *at
	if base == "" {
		base = start(t, func(c *serve.Config) { c.MaxBody = 64 << 20; c.MaxInFlight = 1 << 16; c.Timeout = time.Minute }).base
	}
	answers := people()
	client := &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 256}}
	defer client.CloseIdleConnections()
	ask := func(i int) error {
		r, err := client.Post(base+"/v1/check?as_of=2026-11-01", typeJSON, strings.NewReader(answers[i%len(answers)]))
		if err != nil {
			return err
		}
		defer r.Body.Close()
		if _, err := io.Copy(io.Discard, r.Body); err != nil || r.StatusCode != 200 {
			return errors.Join(err, errors.New(r.Status))
		}
		return nil
	}
	for i := range answers {
		if err := ask(i); err != nil {
			t.Fatal(err)
		}
	}
	total := int(took.Seconds() * float64(perSecond))
	times := make([]time.Duration, total)
	var lost atomic.Int32
	var all sync.WaitGroup
	begun := time.Now()
	for i := range total {
		due := begun.Add(time.Duration(float64(i) / float64(perSecond) * float64(time.Second)))
		if wait := time.Until(due); wait > 0 {
			time.Sleep(wait)
		}
		all.Go(func() {
			if err := ask(i); err != nil {
				lost.Add(1)
				t.Log(err)
			}
			times[i] = time.Since(due)
		})
	}
	all.Wait()
	asked := time.Since(begun)
	slices.Sort(times)
	share := func(p float64) time.Duration { return times[int(p*float64(total-1))].Round(10 * time.Microsecond) }
	t.Logf("%d answers in %s, %.0f a second on %d cores: p50 %s, p90 %s, p99 %s, p99.9 %s, longest %s; %d lost",
		total, asked.Round(time.Millisecond), float64(total)/asked.Seconds(), runtime.NumCPU(), share(.5), share(.9), share(.99), share(.999), share(1), lost.Load())
	if lost.Load() > 0 {
		t.Errorf("%d answers are lost", lost.Load())
	}
	if *load > 0 && share(.99) > 5*time.Millisecond {
		t.Errorf("p99 is %s", share(.99))
	}
}

// people are answers of every vendor about people who do not exist.
func people() []string {
	return strings.Split(strings.TrimSpace(command("", "fake", "--count", "200", "--seed", "1", "--as-of", "2026-11-01")), "\n")
}
