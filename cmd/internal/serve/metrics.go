package serve

import (
	"fmt"
	"io"
	"maps"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ocrlint/ocrlint/rules"
)

// meters count what a service does, by the names that ocrlint-worker has. They carry ids of
// vendors and rules, and no values. (The package that the worker counts with takes 0.3 ms
// of every start of the command, most of which serve nothing.)
type meters struct {
	counters sync.Map // *atomic.Uint64 by name and labels
	times    sync.Map // *histogram by route
}

func (m *meters) count(name string, labels ...string) {
	var key strings.Builder
	key.WriteString(name)
	for i := 0; i < len(labels); i += 2 {
		key.WriteByte("{,"[min(i, 1)])
		key.WriteString(labels[i] + `="` + labels[i+1] + `"`)
	}
	key.WriteByte('}')
	c, ok := m.counters.Load(key.String())
	if !ok {
		c, _ = m.counters.LoadOrStore(key.String(), new(atomic.Uint64))
	}
	c.(*atomic.Uint64).Add(1)
}

// ends are the upper ends of how long requests take, in seconds.
var ends = [...]float64{.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10}

// histogram counts requests by how long they took.
type histogram struct {
	all   [len(ends) + 1]atomic.Uint64
	total atomic.Int64 // nanoseconds
}

func (m *meters) request(route string, status int, took time.Duration) {
	m.count("ocrlint_requests_total", "route", route, "status", strconv.Itoa(status))
	h, ok := m.times.Load(route)
	if !ok {
		h, _ = m.times.LoadOrStore(route, new(histogram))
	}
	i, _ := slices.BinarySearch(ends[:], took.Seconds())
	h.(*histogram).all[i].Add(1)
	h.(*histogram).total.Add(int64(took))
}

func (m *meters) report(r *rules.Report) {
	m.count("ocrlint_answers_total", "vendor", r.Vendor)
	m.count("ocrlint_results_total", "result", r.Result.String())
	for f := range r.All() {
		m.count("ocrlint_findings_total", "vendor", r.Vendor, "rule", f.Rule)
	}
}

func (m *meters) unread(u *rules.Unread) { m.count("ocrlint_unreadable_total", "code", u.Code) }

// write writes all in the text format of Prometheus: questions in hand, and the memory that
// they share, too.
func (m *meters) write(w io.Writer, inHand int, shared int64) {
	family(w, "ocrlint_questions_in_hand", "gauge")
	fmt.Fprintf(w, "ocrlint_questions_in_hand %d\n", inHand)
	family(w, "ocrlint_long_bodies_bytes", "gauge")
	fmt.Fprintf(w, "ocrlint_long_bodies_bytes %d\n", shared)
	counted := map[string]uint64{}
	m.counters.Range(func(key, c any) bool {
		counted[key.(string)] = c.(*atomic.Uint64).Load()
		return true
	})
	before := ""
	for _, key := range slices.Sorted(maps.Keys(counted)) {
		if name, _, _ := strings.Cut(key, "{"); name != before {
			family(w, name, "counter")
			before = name
		}
		fmt.Fprintf(w, "%s %d\n", key, counted[key])
	}
	var routes []string
	m.times.Range(func(route, _ any) bool { routes = append(routes, route.(string)); return true })
	slices.Sort(routes)
	family(w, "ocrlint_request_seconds", "histogram")
	for _, route := range routes {
		h, _ := m.times.Load(route)
		h.(*histogram).write(w, route)
	}
}

// meanings are what the families of metrics count.
var meanings = map[string]string{
	"ocrlint_questions_in_hand": "requests that are being answered",
	"ocrlint_long_bodies_bytes": "memory that long bodies have taken of what they share",
	"ocrlint_requests_total":    "requests by route and status",
	"ocrlint_request_seconds":   "how long requests took, by route",
	"ocrlint_answers_total":     "answers that were read, by vendor",
	"ocrlint_results_total":     "answers by result",
	"ocrlint_findings_total":    "findings by vendor and rule",
	"ocrlint_unreadable_total":  "answers that could not be read, by code",
}

// family opens a family of metrics.
func family(w io.Writer, name, kind string) {
	fmt.Fprintf(w, "# HELP %s %s\n# TYPE %s %s\n", name, meanings[name], name, kind)
}

func (h *histogram) write(w io.Writer, route string) {
	n := uint64(0)
	for i := range h.all {
		end := "+Inf"
		if i < len(ends) {
			end = strconv.FormatFloat(ends[i], 'g', -1, 64)
		}
		n += h.all[i].Load()
		fmt.Fprintf(w, "ocrlint_request_seconds_bucket{route=%q,le=%q} %d\n", route, end, n)
	}
	fmt.Fprintf(w, "ocrlint_request_seconds_sum{route=%q} %g\nocrlint_request_seconds_count{route=%q} %d\n", route, time.Duration(h.total.Load()).Seconds(), route, n)
}
