package cli

import (
	"fmt"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// comparing is a comparison under way.
type comparing struct {
	*work
	*comparer
	sum        rules.CompareSummary
	worst      rules.Severity
	notPassed  bool
	unreadable int
	begun      bool // something was reported
}

// add adds what a group of answers comes to. It reports false when it cannot be written.
func (r *comparing) add(o *compared) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	for i, c := range o.comparisons {
		r.sum.Add(c, r.inputs)
		r.worst = max(r.worst, c.Worst())
		r.notPassed = r.notPassed || c.Result != rules.Pass
		if i == 0 {
			r.tell(c)
		}
	}
	if o.faulty != nil {
		r.unreadable++
		r.complaints.add(truthComplaint(o.faulty))
	}
	if len(o.report) > 0 {
		if r.begun && r.format == &htmlFormat {
			r.w.WriteString(r.format.between)
		}
		r.begun = true
	}
	_, err := r.w.Write(o.report)
	return err == nil
}

// tell says on standard error which answers could not be read, or measured.
func (r *comparing) tell(c *rules.Comparison) {
	some := false
	for party := range c.Parties {
		p := &c.Parties[party]
		some = some || !p.Absent
		switch {
		case p.Err != nil:
			r.unreadable++
			r.complaints.add(reasonOf(p), p.Err.Error())
		case c.Truth != nil && c.Truth.Document == nil && p.Present:
			r.complaints.add(answerName(p)+": "+untold, untold)
		case p.More > 0:
			r.complaints.add(answerName(p)+": "+several, several)
		}
	}
	if c.Truth != nil && c.Truth.Document != nil && !some {
		r.complaints.add(inputName(c.Truth.Name, c.Truth.Index)+": "+unasked, unasked)
	}
}

// tellOrder says that the inputs are not alike in order, and which key would pair them.
func (r *comparing) tellOrder() {
	p := r.sum.Pairing
	if p == nil || !p.NotAlike() {
		return
	}
	said, hint := orderTexts(p, r.lang)
	r.a.complain("%s", said)
	r.a.complain("hint: %s", hint)
}

// orderTexts say that inputs are not alike in order, and what would bring them together.
func orderTexts(p *rules.Pairing, l *lang.Language) (said, hint string) {
	said = fmt.Sprintf(l.Text("the inputs are not alike in order: in %d of %s every number, name and date of birth differs"), p.Unlike, l.Count(p.Documents, "document"))
	if key, n := p.Key(); key != "" {
		return said, fmt.Sprintf(l.Text("--key %s would bring %s together"), key, l.Count(n, "document"))
	}
	return said, l.Text("no number would bring more together; --key takes a JSON pointer to a reference of your own too")
}

// end ends the report.
func (r *comparing) end() {
	r.tellOrder()
	r.summary()
}

// line says how far the run has come.
func (r *comparing) line() string { return count(r.sum.Documents, "document") + " compared" }

// summary writes the summary.
func (r *comparing) summary() {
	switch {
	case r.format == &jsonFormat:
		r.w.Write(wire.Summary(nil, &r.sum))
	case r.format == &htmlFormat:
		r.endPage()
	case r.quiet:
	case r.flags.truth != "":
		writeAccuracy(r.w, &r.sum, r.inputs, r.verbose, r.lang)
	default:
		writeSummary(r.w, &r.sum, r.lang)
	}
}

// code is the exit status.
func (r *comparing) code() int {
	if r.unreadable > 0 {
		return exitUnreadable
	}
	worst, notPassed := r.worst, r.notPassed
	if r.flags.maxError > 0 {
		worst, notPassed = rules.Off, false
		for _, a := range r.sum.Accuracy(false, false) {
			switch a.Threshold(r.flags.maxError).Result {
			case rules.Fail:
				worst = rules.Error
			case rules.Review:
				worst = max(worst, rules.Warning)
			}
		}
		notPassed = worst > rules.Off || len(r.sum.Accuracy(false, false)) == 0
	}
	if r.failOn > 0 && worst >= r.failOn || r.notPass && notPassed {
		return exitFindings
	}
	return exitOK
}
