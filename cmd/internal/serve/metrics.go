package serve

import (
	"fmt"
	"strconv"
	"time"

	"github.com/VictoriaMetrics/metrics"

	"github.com/ocrlint/ocrlint/rules"
)

// meters count what a service does. They carry ids of vendors and rules, and no values.
type meters struct{ set *metrics.Set }

func newMeters(s *Server) *meters {
	m := &meters{metrics.NewSet()}
	m.set.NewGauge("ocrlint_questions_in_hand", func() float64 { return float64(len(s.free)) })
	return m
}

// buckets are the upper ends of how long requests take, in seconds.
var buckets = []float64{.0001, .00025, .0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

func (m *meters) request(route string, status int, took time.Duration) {
	m.set.GetOrCreateCounter(`ocrlint_requests_total{route="` + route + `",status="` + strconv.Itoa(status) + `"}`).Inc()
	m.set.GetOrCreatePrometheusHistogramExt(`ocrlint_request_seconds{route="`+route+`"}`, buckets).Update(took.Seconds())
}

func (m *meters) report(r *rules.Report) {
	m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_answers_total{vendor=%q}", r.Vendor)).Inc()
	m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_results_total{result=%q}", r.Result)).Inc()
	for f := range r.All() {
		m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_findings_total{vendor=%q,rule=%q}", r.Vendor, f.Rule)).Inc()
	}
}

func (m *meters) unread(u *rules.Unread) {
	m.set.GetOrCreateCounter(fmt.Sprintf("ocrlint_unreadable_total{code=%q}", u.Code)).Inc()
}
