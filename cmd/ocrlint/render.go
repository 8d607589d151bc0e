package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors"
)

// outcome is what an answer comes to.
type outcome struct {
	report     []byte
	unreadable string // why there is no report
	result     rules.Result
	findings   [rules.Error + 1]int // by severity
	counted    *rules.Report        // for --stats, else nil
}

// renderer turns reports into text or JSON. It is safe for concurrent use.
type renderer struct {
	*plan
	painter
	written sync.Pool // *[]byte: the memory of reports that were written
}

func newRenderer(p *plan, color bool) *renderer {
	return &renderer{plan: p, painter: painter(color && p.format == "text")}
}

// buffer returns memory for a report; free takes it back.
func (r *renderer) buffer() []byte {
	if b, ok := r.written.Get().(*[]byte); ok {
		return (*b)[:0]
	}
	return nil
}

func (r *renderer) free(report []byte) { r.written.Put(&report) }

func (r *renderer) outcome(a ocrlint.Answer, report *rules.Report, err error) (o outcome) {
	if err != nil {
		o.unreadable = unreadable(&a, err)
		return o
	}
	o.result = report.Result
	if r.stats {
		o.counted = report
	}
	for f := range report.All() {
		o.findings[f.Severity]++
	}
	if r.format == "json" {
		o.report = append(report.AppendJSON(r.buffer(), r.redact), '\n')
	} else {
		o.report = r.text(report)
	}
	if o.counted == nil {
		report.Release()
	}
	return o
}

// unreadable names the file and the offset of what cannot be read.
func unreadable(a *ocrlint.Answer, err error) string {
	var syntax *vendors.SyntaxError
	var input inputError
	at := ""
	if !errors.As(err, &syntax) && !errors.As(err, &input) {
		at = "offset " + strconv.FormatInt(a.Offset, 10) + ": "
	}
	return printable.Text(a.Name) + ": " + at + err.Error()
}

var severityColors = [...]string{rules.Info: cyan, rules.Warning: yellow, rules.Error: red}

var resultColors = [...]string{rules.NotPerformed: cyan, rules.Pass: green, rules.Review: yellow, rules.Fail: red}

// text returns the report as lines: its findings, then a summary.
func (r *renderer) text(report *rules.Report) []byte {
	name := printable.Text(report.Name)
	if report.Index > 0 {
		name += "[" + strconv.Itoa(report.Index) + "]"
	}
	b := r.buffer()
	for f := range report.All() {
		b = r.finding(b, name, &f)
	}
	if r.quiet {
		return b
	}
	if e := report.VendorError; e != nil {
		retry := "not retryable"
		if e.Retryable {
			retry = "retryable"
		}
		what := "the vendor's error"
		if e.Code != "" {
			what += " " + printable.Text(e.Code)
		}
		return fmt.Appendf(b, "%s: %s: %s: %s (%s, %s)\n", name, r.result(report.Result), report.Vendor, what, e.Class, retry)
	}
	if len(report.Documents) == 0 {
		return fmt.Appendf(b, "%s: %s: %s: no document\n", name, r.result(report.Result), report.Vendor)
	}
	for i := range report.Documents {
		d := &report.Documents[i]
		which := ""
		if n := len(report.Documents); n > 1 {
			which = fmt.Sprintf("document %d of %d: ", i+1, n)
		}
		b = fmt.Appendf(b, "%s: %s%s: %s: %s: %s\n", name, which, r.result(d.Result), report.Vendor, d.Title(), r.checks(d))
	}
	return b
}

func (r *renderer) result(v rules.Result) string {
	return r.paint(resultColors[v], strings.ReplaceAll(v.String(), "_", " "))
}

var statusColors = [...]string{rules.NotDone: dim, rules.OK: green, rules.HasWarning: yellow, rules.HasError: red}

// checks lists the six checks.
func (r *renderer) checks(d *rules.DocumentReport) string {
	var list []string
	for g := rules.GroupType; g <= rules.GroupNumber; g++ {
		s := d.Checks[g]
		list = append(list, g.String()+" "+r.paint(statusColors[s], strings.ReplaceAll(s.String(), "_", " ")))
	}
	return strings.Join(list, ", ")
}

// finding appends a finding as it prints itself, behind the name of its answer.
func (r *renderer) finding(b []byte, name string, f *rules.Finding) []byte {
	b = append(b, name...)
	if at := f.At.String(); at != "" {
		b = append(append(b, ':'), at...)
	}
	return fmt.Appendf(b, ": %s: %s %s\n", r.paint(severityColors[f.Severity], f.Severity.String()), f.Message, r.paint(dim, "["+f.Rule+"]"))
}

// tally counts outcomes.
type tally struct {
	results    [rules.Fail + 1]int
	findings   [rules.Error + 1]int
	unreadable int
	worst      rules.Severity
}

func (t *tally) add(o *outcome) {
	if o.unreadable != "" {
		t.unreadable++
		return
	}
	t.results[o.result]++
	for s, n := range o.findings {
		t.findings[s] += n
		if n > 0 {
			t.worst = max(t.worst, rules.Severity(s))
		}
	}
}

// String is the summary of a run, a line.
func (t *tally) String() string {
	n := 0
	for _, c := range t.results {
		n += c
	}
	s := count(n, "answer") + ":"
	for _, r := range [...]rules.Result{rules.Pass, rules.Review, rules.Fail, rules.NotPerformed} {
		s += fmt.Sprintf(" %d %s,", t.results[r], strings.ReplaceAll(r.String(), "_", " "))
	}
	s = strings.TrimSuffix(s, ",") + "; " + count(t.findings[rules.Error], "error") + ", " +
		count(t.findings[rules.Warning], "warning") + fmt.Sprintf(", %d info", t.findings[rules.Info])
	if t.unreadable > 0 {
		s += "; " + count(t.unreadable, "input") + " not read"
	}
	return s + "\n"
}

func count(n int, what string) string {
	if n != 1 {
		what += "s"
	}
	return strconv.Itoa(n) + " " + what
}
