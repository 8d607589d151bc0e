package cli

import (
	"bufio"
	_ "embed"
	"fmt"
	"strings"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// The page of a comparison: the values that differ as data, then what all come to, with
// plots that need no script.
var (
	//go:embed html/compare.html
	compareHTML string
	//go:embed html/compare.css
	compareCSS string
	//go:embed html/compare.js
	compareJS string
)

// beginPage writes the head of the page and begins the data.
func (r *comparing) beginPage() {
	r.w.WriteString(pageHead(r.lang, r.lang.Text("ocrlint comparison"), reportCSS+compareCSS, compareJS))
	r.w.WriteString("<script type=\"application/json\" id=\"rows\">[\n")
}

// pageValue is a value that differs; short names, because a page may hold many.
type pageValue struct {
	Answer     string `json:"n"`
	Vendor     string `json:"v"`
	Field      string `json:"f"`
	Outcome    string `json:"o"`
	Word       string `json:"w"`
	Value      string `json:"x"`
	Beside     string `json:"t,omitempty"` // the consensus, or the truth
	Reason     string `json:"y,omitempty"`
	At         string `json:"a,omitempty"`
	Confidence string `json:"c,omitempty"`
}

// page appends the values of a comparison that differ.
func (r *comparer) page(b []byte, c *rules.Comparison) []byte {
	for i := range c.Fields {
		fc := &c.Fields[i]
		for party := range fc.Statements {
			st := &fc.Statements[party]
			switch st.Outcome {
			case rules.Differ, rules.Tied, rules.Wrong, rules.AmbiguousOutcome, rules.UnreadableOutcome:
			default:
				continue
			}
			v := pageValue{
				Answer: answerName(&c.Parties[party]), Vendor: c.Parties[party].Vendor,
				Field: words(r.lang.Word(fc.Field)), Outcome: st.Outcome.String(), Word: r.lang.Word(st.Outcome),
				Value: r.value(fc.Field, st.Reading), At: st.Reading.At.String(),
			}
			if fc.Consensus != nil {
				v.Beside = r.value(fc.Field, fc.Consensus)
			}
			if st.Reason != normalize.NoReason && st.Reason != normalize.Different {
				v.Reason = r.lang.Word(st.Reason)
			}
			if st.Reading.Confidence >= 0 {
				v.Confidence = fmt.Sprintf("%.3g", st.Reading.Confidence)
			}
			if len(b) > 0 {
				b = append(b, ",\n"...)
			}
			b = append(b, marshal(v)...)
		}
	}
	return b
}

// side is an input and a vendor of its answers, told by a colour and a shape.
type side struct {
	input  int
	vendor string
	name   string
}

// rate is a share of one side in one row of a plot.
type rate struct {
	side int
	rules.Interval
	of int
}

// row is a row of a plot.
type row struct {
	name  string
	rates []rate
}

// sides are the inputs and vendors that have rates.
func (r *comparing) sides() (all []side) {
	for _, in := range r.sum.Inputs {
		if in.Vendor != "" {
			all = append(all, side{in.Input, in.Vendor, in.Vendor + " (" + printable.Text(in.Name) + ")"})
		}
	}
	return all
}

// endPage writes what all comparisons come to, and the rest of the page.
func (r *comparing) endPage() {
	w, l := r.w, r.lang
	sides := r.sides()
	title, what := l.Text("Vendors compared"), l.Text("How often an answer agrees with what most independent readings say. Agreement is not truth: two readers may be wrong alike.")
	if r.flags.truth != "" {
		title, what = l.Text("Vendors measured by the truth"), l.Text("How often an answer says what is true, of the values that it was to give. The line is the 95 % interval: where two overlap, the difference may be chance.")
	}
	fmt.Fprintf(w, "\n]</script>\n<header>\n<h1>%s</h1>\n<p>%s</p>\n</header>\n<main>\n", escape(title), escape(l.Count(r.sum.Documents, "document")))
	if p := r.sum.Pairing; p != nil && p.NotAlike() {
		said, hint := orderTexts(p, l)
		fmt.Fprintf(w, "<p class=\"banner\">%s<br>%s</p>\n", escape(said), escape(hint))
	}
	r.writeSides(w, sides)
	fmt.Fprintf(w, "<h2>%s</h2>\n<p class=\"note\">%s</p>\n", escape(l.Text("By field")), escape(what))
	writeRates(w, r.fieldRows(sides), sides)
	if r.flags.truth != "" {
		if rows := r.typeRows(sides); len(rows) > 1 {
			fmt.Fprintf(w, "<h2>%s</h2>\n", escape(l.Text("By type of document")))
			writeRates(w, rows, sides)
		}
		r.writeConfidences(w, sides)
	}
	r.writeCounts(w, sides)
	w.WriteString("</main>\n")
	if !r.summaryOnly {
		fmt.Fprintf(w, "%s<script>%s</script>\n", translated(compareHTML, l), compareJS)
	}
	w.WriteString("</body>\n</html>\n")
}

// writeSides tells what became of the answers of each side, and how it did.
func (r *comparing) writeSides(w *bufio.Writer, sides []side) {
	l, all := r.lang, r.sum.Accuracy(false, false)
	fmt.Fprintf(w, "<ul class=\"sides\" aria-label=\"%s\">\n", escape(l.Text("Results")))
	for i, s := range sides {
		fmt.Fprintf(w, "<li class=\"side-%d\"><span class=\"mark\" aria-hidden=\"true\">%s</span> %s", i%6, shapes[i%2], escape(s.name))
		for _, a := range all {
			if a.Input == s.input && a.Vendor == s.vendor {
				fmt.Fprintf(w, "<b>%s</b><small>%s</small><small>%s</small>", escape(shareText(a.RightRate(), a.Asked())+" "+l.Word(rules.Right)),
					escape(fmt.Sprintf(l.Text("%s, %s right, %s of those given wrong"), l.Count(a.Asked(), "value"), rated(a.RightRate(), a.Asked()), rated(a.WrongRate(), a.Given()))),
					escape(thresholdText(a, r.sum.MaxError, l)))
			}
		}
		for _, in := range r.sum.Inputs {
			if in.Input == s.input && in.Vendor == s.vendor {
				fmt.Fprintf(w, "<small>%s</small>", escape(strings.Join([]string{
					fmt.Sprintf(l.Text("%d present"), in.Present), fmt.Sprintf(l.Text("%d absent"), in.Absent), fmt.Sprintf(l.Text("%d failed"), in.Failed)}, " · ")))
			}
		}
		w.WriteString("</li>\n")
	}
	w.WriteString("</ul>\n")
}

// fieldRows are the rates by field.
func (r *comparing) fieldRows(sides []side) (rows []row) {
	all := r.sum.Accuracy(false, true)
	for _, f := range normalize.Fields() {
		x := row{name: words(r.lang.Word(f))}
		for i, s := range sides {
			for _, a := range all {
				if a.Field == f && a.Input == s.input && a.Vendor == s.vendor && a.Asked() > 0 {
					x.rates = append(x.rates, rate{i, a.RightRate(), a.Asked()})
				}
			}
			for j := range r.sum.Rows {
				if b := &r.sum.Rows[j]; b.Field == f && b.Input == s.input && b.Vendor == s.vendor {
					if share, of := b.AgreeRate(); of > 0 {
						x.rates = append(x.rates, rate{i, share, of})
					}
				}
			}
		}
		if x.rates != nil {
			rows = append(rows, x)
		}
	}
	return rows
}

// typeRows are the rates by type of document.
func (r *comparing) typeRows(sides []side) (rows []row) {
	all := r.sum.Accuracy(true, false)
	for t := normalize.NoType; t == normalize.NoType || t.String() != ""; t++ {
		x := row{name: r.lang.Text("unknown")}
		if t != normalize.NoType {
			x.name = words(r.lang.Word(t))
		}
		for i, s := range sides {
			for _, a := range all {
				if a.Type == t && a.Input == s.input && a.Vendor == s.vendor && a.Asked() > 0 {
					x.rates = append(x.rates, rate{i, a.RightRate(), a.Asked()})
				}
			}
		}
		if x.rates != nil {
			rows = append(rows, x)
		}
	}
	return rows
}
