package cli

import (
	"bufio"
	"fmt"
	"strconv"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize/document"
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
			s.tables(w, r.lang)
		}
		w.WriteString(s.line(r.lang) + "\n")
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
func (r *renderer) text(b []byte, _ ocrlint.Answer, report *rules.Report) []byte {
	name := inputName(report.Name, report.Index)
	each(report, func(f *rules.Finding, values string) { b = r.finding(b, name, f, values) }, r.lang, r.redact)
	if r.quiet || report.Result == rules.Pass && !r.verbose {
		return b
	}
	if e := report.VendorError; e != nil {
		retry := r.lang.Text("not retryable")
		if e.Retryable {
			retry = r.lang.Text("retryable")
		}
		what := r.lang.Text("the vendor's error")
		if e.Code != "" {
			what += " " + printable.Text(e.Code)
		}
		if e.Unlisted {
			retry = fmt.Sprintf(r.lang.Text("%s, %s"), retry, r.lang.Text("unknown code"))
		}
		return fmt.Appendf(b, "%s: %s: %s: %s (%s, %s)\n", name, r.result(report.Result), report.Vendor, what, r.lang.Word(rules.Class(e.Class)), retry)
	}
	if len(report.Documents) == 0 {
		return fmt.Appendf(b, "%s: %s: %s: %s\n", name, r.result(report.Result), report.Vendor, r.lang.Text("no document"))
	}
	for i := range report.Documents {
		d := &report.Documents[i]
		which := ""
		if n := len(report.Documents); n > 1 {
			which = fmt.Sprintf(r.lang.Text("document %d of %d"), i+1, n) + ": "
		}
		b = fmt.Appendf(b, "%s: %s%s: %s: %s: %s\n", name, which, r.result(d.Result), report.Vendor, r.lang.Document(d.Document), r.checks(d))
	}
	return b
}

func (r *renderer) result(v rules.Result) string { return r.paint(resultColors[v], r.lang.Word(v)) }

var statusColors = [...]string{rules.NotDone: dim, rules.OK: green, rules.HasWarning: yellow, rules.HasError: red}

// message is what a finding says, and what its places say.
func (r *renderer) message(f *rules.Finding, values string) string {
	if values == "" {
		return r.lang.Message(f)
	}
	return fmt.Sprintf(r.lang.Text("%s: %s"), r.lang.Message(f), values)
}

// failed says that the vendor could not answer, and why.
func (r *renderer) failed(e *document.VendorError) string {
	return fmt.Sprintf(r.lang.Text("%s: %s"), r.lang.Text("the vendor could not answer"), r.lang.Word(rules.Class(e.Class)))
}

// checks lists the six checks.
func (r *renderer) checks(d *rules.DocumentReport) string {
	var list []string
	for g := rules.GroupType; g <= rules.GroupNumber; g++ {
		s := d.Checks[g]
		list = append(list, r.lang.Word(g)+" "+r.paint(statusColors[s], r.lang.Word(s)))
	}
	return rules.Join(r.lang.Text("%s, %s"), list)
}

// finding appends a finding in one line, behind the name of its answer, with what its
// places say. The word for its severity is English in every language: programs look for it.
func (r *renderer) finding(b []byte, name string, f *rules.Finding, values string) []byte {
	b = append(b, name...)
	if at := f.At.String(); at != "" {
		b = append(append(b, ':'), at...)
	}
	b = fmt.Appendf(b, ": %s: %s", r.paint(severityColors[f.Severity], f.Severity.String()), r.message(f, values))
	if f.Rule != "" { // what differs from the truth is found by none
		b = fmt.Appendf(b, " %s", r.paint(dim, "["+f.Rule+"]"))
	}
	return append(b, '\n')
}
