package main

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/VictoriaMetrics/metrics"
	"github.com/nats-io/nats.go/jetstream"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// meters count what a worker does. They carry ids of vendors and rules, and no values.
type meters struct {
	set                 *metrics.Set
	redelivered, failed *metrics.Counter
	pending             atomic.Uint64
}

func newMeters() *meters {
	m := &meters{set: metrics.NewSet()}
	m.redelivered = m.set.NewCounter("ocrlint_redelivered_total")
	m.failed = m.set.NewCounter("ocrlint_failed_total")
	m.set.NewGauge("ocrlint_pending", func() float64 { return float64(m.pending.Load()) })
	return m
}

// met counts the delivery of a message, and how many wait behind it.
func (m *meters) met(meta *jetstream.MsgMetadata) {
	if meta.NumDelivered > 1 {
		m.redelivered.Inc()
	}
	m.pending.Store(meta.NumPending)
}

// count adds what the answers of a chunk came to.
func (m *meters) count(t *tally) {
	m.set.GetOrCreateCounter("ocrlint_chunks_total").Inc()
	for vendor, n := range t.vendors {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_answers_total{vendor=%q}", vendor)).Add(n)
	}
	for result, n := range t.results {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_results_total{result=%q}", result)).Add(n)
	}
	for f, n := range t.findings {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_findings_total{vendor=%q,rule=%q}", f.vendor, f.rule)).Add(n)
	}
	for code, n := range t.unreadBy {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_unreadable_total{code=%q}", code)).Add(n)
	}
}

// serve answers /metrics and /healthz until ctx ends. It returns the address.
func (m *meters) serve(ctx context.Context, address string, healthy func() error) (string, error) {
	mux := http.NewServeMux()
	mux.HandleFunc("GET /metrics", func(w http.ResponseWriter, _ *http.Request) { m.set.WritePrometheus(w) })
	mux.HandleFunc("GET /healthz", func(w http.ResponseWriter, _ *http.Request) {
		if err := healthy(); err != nil {
			http.Error(w, err.Error(), http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ok")
	})
	l, err := net.Listen("tcp", address)
	if err != nil {
		return "", cli.UsageError("--monitor names another address", "%v", err)
	}
	s := &http.Server{Handler: mux, ReadHeaderTimeout: 5 * time.Second, ReadTimeout: 10 * time.Second, WriteTimeout: 10 * time.Second}
	go s.Serve(l)
	context.AfterFunc(ctx, func() { s.Close() })
	return l.Addr().String(), nil
}

// task adds what a task came to.
func (m *meters) task(d *done) {
	if d.Of == nil {
		m.failed.Inc()
		return
	}
	m.set.GetOrCreateCounter("ocrlint_tasks_total").Inc()
	m.set.GetOrCreateCounter("ocrlint_input_bytes_total").Add(int(d.Bytes))
	d.Of.Each(func(vendor, result string, n int) {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_answers_total{vendor=%q}", vendor)).Add(n)
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_results_total{result=%q}", result)).Add(n)
	}, func(vendor, rule string, n int) {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_findings_total{vendor=%q,rule=%q}", vendor, rule)).Add(n)
	})
}
