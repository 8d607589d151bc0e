package cli

import "github.com/ocrlint/ocrlint/rules"

// checking is a check under way: what its answers come to, in their order.
type checking struct {
	*work
	render *renderer
	live   bool
	stats  rules.Stats
	sum    summary
	begun  bool // some answer has added to the report
}

// add adds an answer. It reports false when the report cannot be written.
func (r *checking) add(o *outcome) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.sum.add(o)
	if o.counted != nil {
		r.stats.Add(o.counted)
		o.counted.Release()
	}
	if o.report != nil {
		if len(*o.report) > 0 {
			if r.begun {
				r.w.WriteString(r.render.format.between)
			}
			r.begun = true
			if _, err := r.w.Write(*o.report); err != nil {
				return false
			}
		}
		r.render.free(o.report)
	}
	if (r.live || o.unread != nil) && r.w.Flush() != nil { // before standard error, so that a terminal shows both in order
		return false
	}
	if o.unread != nil {
		r.complaints.add(o.unread.line(nil), o.unread.Message)
	}
	return true
}

// end ends the report.
func (r *checking) end() {
	p := r.render.plan
	if p.format.end != nil {
		p.format.end(r.w, r.render, &r.sum)
	}
	if p.stats {
		writeStats(r.w, &r.stats, p.format.name, p.lang)
	}
}

// code is the exit status.
func (r *checking) code() int { return r.render.code(&r.sum) }
