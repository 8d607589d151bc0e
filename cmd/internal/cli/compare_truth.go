package cli

import (
	"errors"
	"fmt"
	"io"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// What there is to complain of where answers and truth do not go together.
const (
	untold  = "nothing is known to be true of this document"
	unasked = "no input has an answer about this document"
	several = "the answer holds several documents, of which the first is measured"
)

// truthComplaint is a line about a truth that cannot be read, and its reason without the
// place.
func truthComplaint(err error) (line, reason string) {
	var e *ocrlint.TruthError
	if !errors.As(err, &e) {
		return err.Error(), err.Error()
	}
	reason = "values of the truth that are none of the report"
	if e.Err != nil {
		reason = e.Err.Error()
	}
	return printable.Text(e.Name) + ": " + printable.Text(e.Error()), reason
}

// rated is a share of some with its interval: "95.0 (91.0–97.3)", in percent.
func rated(r rules.Interval, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f (%.1f–%.1f)", 100*r.Share, 100*r.Low, 100*r.High)
}

// writeAccuracy writes how the inputs stand to the truth: beside each other, then each by
// itself.
func writeAccuracy(w io.Writer, s *rules.CompareSummary, inputs []string, verbose bool, l *lang.Language) {
	fmt.Fprintf(w, l.Text("%s measured; shares in %% with their 95 %% intervals")+"\n", l.Count(s.Documents, "document"))
	writeInputs(w, s, l)
	all := s.Accuracy(false, false)
	switch {
	case len(all) > mostSides:
		writeSides(w, inputs, all, s.MaxError, l)
		if !verbose {
			return
		}
	case len(all) > 1:
		writeBeside(w, s, inputs, all, l)
	}
	for _, a := range all {
		fmt.Fprintf(w, "\n%s: "+l.Text("%s, %s right, %s of those given wrong")+"\n", sideName(inputs, a), l.Count(a.Asked(), "value"), rated(a.RightRate(), a.Asked()), rated(a.WrongRate(), a.Given()))
		of := func(b *rules.Accuracy) bool { return b.Input == a.Input && b.Vendor == a.Vendor }
		writeRows(w, l.Text("field"), s.Accuracy(false, true), of, func(b *rules.Accuracy) string { return l.Word(b.Field) }, l)
		writeRows(w, l.Text("type of document"), s.Accuracy(true, false), of, func(b *rules.Accuracy) string {
			if b.Type == normalize.NoType {
				return l.Text("unknown")
			}
			return l.Word(b.Type)
		}, l)
		writeConfidence(w, a, l)
		if s.MaxError > 0 {
			fmt.Fprintln(w, "  "+thresholdText(a, s.MaxError, l))
		}
	}
}

// mostSides is how many inputs and vendors have room beside each other. Of more there is a
// line each; their fields are listed when asked for.
const mostSides = 6

// writeSides writes a line for each input and vendor.
func writeSides(w io.Writer, inputs []string, all []*rules.Accuracy, maxError float64, l *lang.Language) {
	t := newColumns(w)
	fmt.Fprintf(t, "%s\t%s\t%s %%\t%s %%\n", l.Text("vendor"), l.Text("values"), l.Word(rules.Right), l.Text("of those given wrong"))
	for _, a := range all {
		fmt.Fprintf(t, "%s\t%d\t%s\t%s", sideName(inputs, a), a.Asked(), rated(a.RightRate(), a.Asked()), rated(a.WrongRate(), a.Given()))
		if maxError > 0 {
			fmt.Fprintf(t, "\t%s", thresholdText(a, maxError, l))
		}
		fmt.Fprintln(t)
	}
	t.Flush()
	fmt.Fprintln(w, l.Text("--verbose lists the fields of each"))
}

// sideName names an input and its vendor.
func sideName(inputs []string, a *rules.Accuracy) string {
	return a.Vendor + " (" + printable.Text(inputs[a.Input]) + ")"
}

// writeBeside writes what share of each field is right, a column for each input and vendor.
func writeBeside(w io.Writer, s *rules.CompareSummary, inputs []string, sides []*rules.Accuracy, l *lang.Language) {
	t := newColumns(w)
	fmt.Fprintf(t, "\n%s %%", l.Word(rules.Right))
	for _, a := range sides {
		fmt.Fprintf(t, "\t%s", sideName(inputs, a))
	}
	fmt.Fprintln(t)
	rows := s.Accuracy(false, true)
	row := func(name string, rows []*rules.Accuracy, f normalize.Field) {
		fmt.Fprint(t, name)
		for _, a := range sides {
			cell := "-"
			for _, b := range rows {
				if b.Input == a.Input && b.Vendor == a.Vendor && b.Field == f {
					cell = rated(b.RightRate(), b.Asked())
				}
			}
			fmt.Fprintf(t, "\t%s", cell)
		}
		fmt.Fprintln(t)
	}
	for _, f := range normalize.Fields() {
		for _, b := range rows {
			if b.Field == f && b.Asked() > 0 {
				row(l.Word(f), rows, f)
				break
			}
		}
	}
	row(l.Text("all"), sides, normalize.NoField)
	t.Flush()
}

// writeRows writes the counts of the rows that are of one side.
func writeRows(w io.Writer, what string, rows []*rules.Accuracy, of func(*rules.Accuracy) bool, name func(*rules.Accuracy) string, l *lang.Language) {
	t := newColumns(w)
	fmt.Fprintf(t, "  %s", what)
	for _, o := range rules.TruthOutcomes() {
		fmt.Fprintf(t, "\t%s", l.Word(o))
	}
	fmt.Fprintf(t, "\t%s %%\t%s %%\t%s\n", l.Word(rules.Right), l.Text("of those given wrong"), l.Text("right for a reason"))
	for _, a := range rows {
		if !of(a) || a.Asked() == 0 {
			continue
		}
		fmt.Fprintf(t, "  %s", name(a))
		for _, o := range rules.TruthOutcomes() {
			fmt.Fprintf(t, "\t%d", a.Count(o))
		}
		fmt.Fprintf(t, "\t%s\t%s", rated(a.RightRate(), a.Asked()), rated(a.WrongRate(), a.Given()))
		if reasons := reasonsText(a, l); reasons != "" {
			fmt.Fprintf(t, "\t%s", reasons)
		}
		fmt.Fprintln(t)
	}
	t.Flush()
}

// reasonsText lists why values are right though their texts differ from the truth.
func reasonsText(a *rules.Accuracy, l *lang.Language) string {
	var reasons []string
	for _, r := range a.ReasonsByCount() {
		reasons = append(reasons, fmt.Sprintf("%s %d", l.Word(r), a.Reasons[r]))
	}
	if a.Repaired > 0 {
		reasons = append(reasons, fmt.Sprintf("%s %d", l.Text("repaired"), a.Repaired))
	}
	return rules.Join(l.Text("%s, %s"), reasons)
}

// believed says how what the vendor states stands to what is right.
func believed(b *rules.Band, l *lang.Language) string {
	switch r := b.Rate(); {
	case b.Stated > r.High:
		return l.Text("less is right than stated")
	case b.Stated < r.Low:
		return l.Text("more is right than stated")
	case r.High-r.Low > 0.1:
		return l.Text("too few values to tell")
	}
	return l.Text("as stated")
}

// writeConfidence writes what became of the values by the confidence that the vendor
// states.
func writeConfidence(w io.Writer, a *rules.Accuracy, l *lang.Language) {
	bands := a.Bands()
	if len(bands) == 0 {
		fmt.Fprintln(w, "  "+l.Text("no confidence is stated"))
		return
	}
	t := newColumns(w)
	fmt.Fprintf(t, "  %s\t%s %%\t%s\t%s\t%s %%\n", l.Text("confidence"), l.Text("stated"), l.Text("values"), l.Word(rules.Right), l.Word(rules.Right))
	for i := range bands {
		b := &bands[i]
		fmt.Fprintf(t, "  %.2f–%.2f\t%.1f\t%d\t%d\t%s\t%s\n", b.From, b.To, 100*b.Stated, b.Right+b.Wrong, b.Right, rated(b.Rate(), b.Right+b.Wrong), believed(b, l))
	}
	if n := a.Unsure(); n > 0 {
		fmt.Fprintf(t, "  %s\t\t%d\n", l.Text("none stated"), n)
	}
	t.Flush()
}

// thresholdText says from which confidence on the values are good enough; "" when nobody
// asked.
func thresholdText(a *rules.Accuracy, maxError float64, l *lang.Language) string {
	if maxError == 0 {
		return ""
	}
	t := a.Threshold(maxError)
	text := fmt.Sprintf(l.Text("at most %.4g %% wrong")+": ", 100*maxError)
	switch {
	case t.All:
		return text + fmt.Sprintf(l.Text("without a threshold, %s of %s"), rated(t.Rate(), t.Kept), l.Count(t.Kept, "value"))
	case t.Found:
		return text + fmt.Sprintf(l.Text("from a confidence of %.3f on; that keeps %d of %s, %s wrong"), t.Confidence, t.Kept, l.Count(t.Of, "value"), rated(t.Rate(), t.Kept))
	case t.Result == rules.Fail:
		return text + l.Text("at no confidence")
	}
	return text + l.Text("not shown at any confidence: too few values")
}
