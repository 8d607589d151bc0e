package main

import (
	"bufio"
	"fmt"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/rules"
)

// textFormat is for people: a line for each finding, then one for what the answer comes
// to, passes only when asked; at the end the counts.
var textFormat = format{
	name:   "text",
	answer: (*renderer).text,
	end: func(w *bufio.Writer, r *renderer, s *summary) {
		if r.quiet {
			return
		}
		if s.answers() >= manyAnswers || r.summaryOnly {
			s.tables(w)
		}
		w.WriteString(s.String())
	},
}

// manyAnswers is from how many on a run ends in tables.
const manyAnswers = 10

var severityColors = [...]string{rules.Info: cyan, rules.Warning: yellow, rules.Error: red}

var resultColors = [...]string{rules.NotPerformed: cyan, rules.Pass: green, rules.Review: yellow, rules.Fail: red}

// inputName names an answer: its input, and its index where it is not the first.
func inputName(name string, index int) string {
	name = printable.Text(name)
	if index > 0 {
		name += "[" + strconv.Itoa(index) + "]"
	}
	return name
}

// text appends the report as lines: its findings, then a summary.
func (r *renderer) text(b []byte, _ *ocrlint.Answer, report *rules.Report) []byte {
	name := inputName(report.Name, report.Index)
	each(report, func(f *rules.Finding, values string) { b = r.finding(b, name, f, values) }, r.redact)
	if r.quiet || report.Result == rules.Pass && !r.verbose {
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

func (r *renderer) result(v rules.Result) string { return r.paint(resultColors[v], words(v.String())) }

var statusColors = [...]string{rules.NotDone: dim, rules.OK: green, rules.HasWarning: yellow, rules.HasError: red}

// checks lists the six checks.
func (r *renderer) checks(d *rules.DocumentReport) string {
	var list []string
	for g := rules.GroupType; g <= rules.GroupNumber; g++ {
		s := d.Checks[g]
		list = append(list, g.String()+" "+r.paint(statusColors[s], words(s.String())))
	}
	return strings.Join(list, ", ")
}

// finding appends a finding in one line, behind the name of its answer, with what its
// places say.
func (r *renderer) finding(b []byte, name string, f *rules.Finding, values string) []byte {
	b = append(b, name...)
	if at := f.At.String(); at != "" {
		b = append(append(b, ':'), at...)
	}
	if values != "" {
		values = ": " + values
	}
	return fmt.Appendf(b, ": %s: %s%s %s\n", r.paint(severityColors[f.Severity], f.Severity.String()), f.Message, values, r.paint(dim, "["+f.Rule+"]"))
}
