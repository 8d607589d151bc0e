package main

import (
	"context"
	"net/url"
	"strconv"

	"github.com/nats-io/nats.go"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// results are the lines that the answers of a chunk come to, in order: runs of reports and
// runs of what could not be read, each a message.
type results struct {
	max   int    // the length of a message
	data  []byte // the lines
	parts []part
	tally tally
}

// part is a message to be: the lines up to an end, behind those of the part before.
type part struct {
	dead  bool // for the subject of what could not be read
	lines int
	end   int
}

// checking is how answers are checked.
type checking struct {
	options ocrlint.Options
	redact  bool
	max     int // the length of a message
}

// check makes the results of a chunk on a day. They depend on the chunk, the day and the
// options alone: a chunk that is delivered again has the same.
func (k *checking) check(ctx context.Context, c *chunk, day normalize.Date) *results {
	r := &results{max: k.max, data: make([]byte, 0, 5*len(c.Data)), tally: newTally()}
	o := k.options
	if !o.AsOf.IsValid() {
		o.AsOf = day
	}
	// One worker runs in this goroutine.
	for range ocrlint.Stream(ctx, c.answers(&o), 1, o, func(a ocrlint.Answer, report *rules.Report, err error) (none struct{}) {
		begin := len(r.data)
		if err == nil {
			r.data = append(report.AppendJSON(r.data, k.redact), '\n')
			if len(r.data)-begin <= k.max {
				r.tally.report(report)
				r.add(begin, false)
			} else {
				r.data, err = r.data[:begin], errLongReport
			}
			report.Release()
		}
		if err != nil {
			u := cli.Unread(a, err)
			r.tally.unread(u)
			r.data = append(u.AppendJSON(r.data), '\n')
			r.add(begin, true)
		}
		return none
	}) {
	}
	return r
}

const errLongReport = workerError("the report is longer than a message of the broker may be")

// add counts the line that begins there to the last part, or begins another.
func (r *results) add(begin int, dead bool) {
	n := len(r.parts)
	first := 0 // byte of the last part
	if n > 1 {
		first = r.parts[n-2].end
	}
	if n == 0 || r.parts[n-1].dead != dead || len(r.data)-first > r.max {
		r.parts = append(r.parts, part{dead: dead})
		n++
	}
	p := &r.parts[n-1]
	p.end = len(r.data)
	p.lines++
}

// messages are the results as they are sent. Their ids are those of the chunk and of
// their place in it: what is sent again is known to the broker.
func (r *results) messages(c *chunk, out, dead string) (list []*nats.Msg) {
	begin := 0
	for i, p := range r.parts {
		m := nats.NewMsg(out)
		if p.dead {
			m.Subject = dead
		}
		m.Data, begin = r.data[begin:p.end:p.end], p.end
		number := strconv.FormatUint(c.number, 10)
		m.Header.Set(nats.MsgIdHdr, c.job+"."+number+"."+strconv.Itoa(i))
		m.Header.Set(headerJob, c.job)
		m.Header.Set(headerChunk, number)
		m.Header.Set(headerInput, url.QueryEscape(c.Name))
		m.Header.Set(headerPart, strconv.Itoa(i))
		m.Header.Set(headerParts, strconv.Itoa(len(r.parts)))
		m.Header.Set(headerLines, strconv.Itoa(p.lines))
		if c.last {
			m.Header.Set(headerLast, "true")
		}
		list = append(list, m)
	}
	return list
}

// tally counts what answers come to, for /metrics.
type tally struct {
	vendors  map[string]int
	results  map[rules.Result]int
	findings map[finding]int
	unreadBy map[string]int
}

type finding struct {
	vendor, rule string
}

func newTally() tally {
	return tally{map[string]int{}, map[rules.Result]int{}, map[finding]int{}, map[string]int{}}
}

func (t *tally) report(r *rules.Report) {
	t.vendors[r.Vendor]++
	t.results[r.Result]++
	for f := range r.All() {
		t.findings[finding{r.Vendor, f.Rule}]++
	}
}

func (t *tally) unread(u *rules.Unread) { t.unreadBy[u.Code]++ }
