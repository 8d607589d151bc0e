package cli

import (
	"bufio"
	"slices"
	"sync"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// format is a form of the report of a run: a beginning, what each answer adds, and an
// end. The whole is never in memory.
type format struct {
	name    string
	begin   func(w *bufio.Writer, r *renderer)
	answer  func(r *renderer, b []byte, a ocrlint.Answer, report *rules.Report) []byte // runs in several goroutines
	unread  func(r *renderer, b []byte, a ocrlint.Answer, u *unread) []byte            // likewise; nil: only standard error tells
	between string                                                                     // answers that add something
	end     func(w *bufio.Writer, r *renderer, s *summary)
	lines   bool // end shows the first findings of each rule
}

// formats are the forms of the report of check, the default first.
var formats = []*format{&textFormat, &jsonFormat, &sarifFormat, &junitFormat, &htmlFormat, &markdownFormat}

func formatNames() (names []string) {
	for _, f := range formats {
		names = append(names, f.name)
	}
	return names
}

func formatNamed(name string) (f *format, ok bool) {
	i := slices.IndexFunc(formats, func(f *format) bool { return f.name == name })
	if i < 0 {
		return nil, false
	}
	return formats[i], true
}

var jsonFormat = format{
	name: "json",
	answer: func(r *renderer, b []byte, _ ocrlint.Answer, report *rules.Report) []byte {
		return wire.Report(b, report, r.redact)
	},
	unread: func(_ *renderer, b []byte, _ ocrlint.Answer, u *unread) []byte {
		return wire.Unread(b, u.Unread)
	},
}

// outcome is what an answer comes to.
type outcome struct {
	report   *[]byte // nil: nothing
	unread   *unread // nil where there is a report
	result   rules.Result
	vendor   string
	findings []ruleKey
	lines    []string      // of the findings, where the format wants them
	counted  *rules.Report // for --stats, else nil
}

// renderer turns reports into their form. It is safe for concurrent use.
type renderer struct {
	*plan
	painter
	written sync.Pool // *[]byte: the memory of reports that were written
}

func newRenderer(p *plan, color bool) *renderer {
	return &renderer{plan: p, painter: painter(color && p.format == &textFormat)}
}

// plain is a renderer without colours.
func (r *renderer) plain() *renderer { return &renderer{plan: r.plan} }

// buffer returns memory for a report; free takes it back.
func (r *renderer) buffer() *[]byte {
	if b, ok := r.written.Get().(*[]byte); ok {
		*b = (*b)[:0]
		return b
	}
	return new([]byte)
}

func (r *renderer) free(report *[]byte) { r.written.Put(report) }

func (r *renderer) outcome(a ocrlint.Answer, report *rules.Report, err error) (o outcome) {
	if err != nil {
		o.unread = unreadOf(a, err)
		if r.format.unread != nil && !r.summaryOnly {
			o.report = r.buffer()
			*o.report = r.format.unread(r, *o.report, a, o.unread)
		}
		return o
	}
	o.result, o.vendor = report.Result, report.Vendor
	for f := range report.All() {
		o.findings = append(o.findings, ruleKey{f.Rule, f.Severity})
	}
	if r.format.lines {
		each(report, func(f *rules.Finding, values string) {
			o.lines = append(o.lines, string(r.plain().finding(nil, inputName(a.Name, a.Index), f, values)))
		}, r.lang, r.redact)
	}
	if r.format.answer != nil && !r.summaryOnly {
		o.report = r.buffer()
		*o.report = r.format.answer(r, *o.report, a, report)
	}
	if r.stats {
		o.counted = report
	} else {
		report.Release()
	}
	return o
}

// each calls f with every finding of a report, those about the answer as a whole first,
// and with what its places say.
func each(report *rules.Report, f func(f *rules.Finding, values string), l *lang.Language, redact bool) {
	for i := range report.Findings {
		f(&report.Findings[i], "")
	}
	for i := range report.Documents {
		d := &report.Documents[i]
		for j := range d.Findings {
			f(&d.Findings[j], d.Values(&d.Findings[j], l, redact))
		}
	}
}
