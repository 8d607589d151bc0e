package cli

import (
	"bufio"
	"fmt"
	"math"
	"strings"

	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// shapes are the marks of a side beside its colour: the sides of a plot in print, and for
// who does not see the colours.
var shapes = [...]string{"●", "■"}

var dots = [...]string{"round", "square"}

// shareText is a share in percent.
func shareText(r rules.Interval, of int) string {
	if of == 0 {
		return "-"
	}
	return fmt.Sprintf("%.1f %%", 100*r.Share)
}

// writeRates draws a row for each name: a dot for the share of each side, a line for its
// interval. The axis begins below the least share of half or more; what is less is faint at
// its edge. The drawing is stretched to its cell, its lines are not.
func writeRates(w *bufio.Writer, rows []row, sides []side) {
	least := 1.0
	for _, x := range rows {
		for _, r := range x.rates {
			if r.Share >= 0.5 {
				least = min(least, r.Share)
			}
		}
	}
	from := max(0, math.Floor(10*least-0.5)/10)
	at := func(share float64) float64 { return 2 + 96*(max(share, from)-from)/(1-from) }
	fmt.Fprint(w, "<div class=\"scroll\"><table class=\"rates\"><thead><tr><th></th><th class=\"axis-cell\"><div class=\"axis\">")
	for i := range 5 {
		fmt.Fprintf(w, "<span>%.4g %%</span>", 100*(from+float64(i)*(1-from)/4))
	}
	fmt.Fprint(w, "</div></th><th></th></tr></thead><tbody>\n")
	for _, x := range rows {
		height := 18*len(x.rates) + 4
		var plot, label, numbers strings.Builder
		for i := range 5 {
			fmt.Fprintf(&plot, "<path class=\"grid\" d=\"M%d 0V%d\"/>", 2+24*i, height)
		}
		for i, r := range x.rates {
			y, name := 11+18*i, sides[r.side].name
			off := ""
			if r.Share < from {
				off = " off"
			}
			fmt.Fprintf(&plot, "<g class=\"side-%d%s\"><path class=\"range\" d=\"M%.2f %dH%.2f\"/><path class=\"dot %s\" d=\"M%.2f %dh0.001\"/></g>",
				r.side%6, off, at(r.Low), y, at(r.High), dots[r.side%2], at(r.Share), y)
			fmt.Fprintf(&label, "%s %s; ", name, rated(r.Interval, r.of))
			fmt.Fprintf(&numbers, "<span class=\"side-%d\">%s %.1f %% <i>(%.1f–%.1f)</i></span>", r.side%6, shapes[r.side%2], 100*r.Share, 100*r.Low, 100*r.High)
		}
		fmt.Fprintf(w, "<tr><th scope=\"row\">%s</th><td class=\"plot\"><svg class=\"rate\" height=\"%d\" viewBox=\"0 0 100 %d\" preserveAspectRatio=\"none\" role=\"img\" aria-label=\"%s\">%s</svg></td><td class=\"numbers\">%s</td></tr>\n",
			escape(x.name), height, height, escape(strings.TrimSuffix(label.String(), "; ")), plot.String(), numbers.String())
	}
	fmt.Fprint(w, "</tbody></table></div>\n")
}

// frame is the drawing of a plot with two axes, both in percent.
type frame struct {
	left, top, width, height float64
	x0, x1, y0, y1           float64 // the shares at the ends of the axes
}

func (f *frame) x(v float64) float64 {
	return f.left + f.width*(min(max(v, f.x0), f.x1)-f.x0)/(f.x1-f.x0)
}
func (f *frame) y(v float64) float64 {
	return f.top + f.height*(f.y1-min(max(v, f.y0), f.y1))/(f.y1-f.y0)
}

// begin draws the axes with their names.
func (f *frame) begin(b *strings.Builder, label, x, y string) {
	fmt.Fprintf(b, "<svg viewBox=\"0 0 360 250\" role=\"img\" aria-label=\"%s\">", escape(label))
	for i := range 5 {
		part := float64(i) / 4
		vx, vy := f.x0+part*(f.x1-f.x0), f.y0+part*(f.y1-f.y0)
		fmt.Fprintf(b, "<path class=\"grid\" d=\"M%.1f %.1fV%.1fM%.1f %.1fH%.1f\"/>", f.x(vx), f.top, f.top+f.height, f.left, f.y(vy), f.left+f.width)
		fmt.Fprintf(b, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"middle\">%.3g</text><text x=\"%.1f\" y=\"%.1f\" text-anchor=\"end\">%.3g</text>",
			f.x(vx), f.top+f.height+15, 100*vx, f.left-5, f.y(vy)+4, 100*vy)
	}
	fmt.Fprintf(b, "<text x=\"%.1f\" y=\"246\" text-anchor=\"middle\">%s</text><text x=\"%.1f\" y=\"12\">%s</text>", f.left+f.width/2, escape(x), f.left-30, escape(y))
}

// writeConfidences draws for each side whether its confidence can be believed, and what a
// threshold keeps.
func (r *comparing) writeConfidences(w *bufio.Writer, sides []side) {
	l, all := r.lang, r.sum.Accuracy(false, false)
	fmt.Fprintf(w, "<h2>%s</h2>\n<p class=\"note\">%s</p>\n", escape(l.Text("Whether the confidence can be believed")),
		escape(l.Text("On the left the share that is right of the values by their confidence: on the broken line a vendor states what is so. On the right how many of the values are wrong when those below a confidence are left out.")))
	for i, s := range sides {
		for _, a := range all {
			if a.Input != s.input || a.Vendor != s.vendor {
				continue
			}
			fmt.Fprintf(w, "<h3 class=\"side-%d\"><span class=\"mark\" aria-hidden=\"true\">%s</span> %s</h3>\n", i%6, shapes[i%2], escape(s.name))
			if a.Given() == a.Unsure() {
				fmt.Fprintf(w, "<p class=\"note\">%s</p>\n", escape(l.Text("no confidence is stated")))
				continue
			}
			fmt.Fprintf(w, "<div class=\"figures side-%d\">\n<figure>%s</figure>\n<figure>%s</figure>\n</div>\n", i%6, r.reliability(a, i), r.curve(a))
		}
	}
}

// reliability draws the share that is right by the confidence stated.
func (r *comparing) reliability(a *rules.Accuracy, side int) string {
	least := 1.0
	bands := a.Bands()
	for i := range bands {
		least = min(least, bands[i].Stated, bands[i].Rate().Share)
	}
	from := max(0, math.Floor(10*least-0.5)/10)
	f := frame{40, 24, 300, 190, from, 1, from, 1}
	var b strings.Builder
	f.begin(&b, r.lang.Text("Whether the confidence can be believed"), r.lang.Text("confidence, %"), r.lang.Text("right, %"))
	fmt.Fprintf(&b, "<path class=\"ideal\" d=\"M%.1f %.1fL%.1f %.1f\"/>", f.x(from), f.y(from), f.x(1), f.y(1))
	for i := range bands {
		rate := bands[i].Rate()
		x := f.x(bands[i].Stated)
		fmt.Fprintf(&b, "<g><title>%.2f–%.2f: %s</title><path class=\"range\" d=\"M%.1f %.1fV%.1f\"/><path class=\"dot %s\" d=\"M%.1f %.1fh0.001\"/></g>",
			bands[i].From, bands[i].To, rated(rate, bands[i].Right+bands[i].Wrong), x, f.y(rate.Low), f.y(rate.High), dots[side%2], x, f.y(rate.Share))
	}
	return b.String() + "</svg>"
}

// curve draws the share that is wrong of what a threshold keeps, with its interval.
func (r *comparing) curve(a *rules.Accuracy) string {
	points := a.Curve()
	all, most := a.Given(), r.sum.MaxError*1.5
	for i := range points {
		if 20*points[i].Kept >= all {
			most = max(most, points[i].Rate().High)
		}
	}
	most = max(0.01, math.Ceil(100*most)/100)
	f := frame{40, 24, 300, 190, 0, 1, 0, min(1, most)}
	var b, line, low, high strings.Builder
	f.begin(&b, r.lang.Text("What a threshold keeps"), r.lang.Text("values kept, %"), r.lang.Text("wrong of them, %"))
	move := byte('M')
	last := -1.0
	for i := range points {
		p := &points[i]
		x := f.x(float64(p.Kept) / float64(all))
		if x-last < 1 && i < len(points)-1 { // as fine as it can be seen
			continue
		}
		last = x
		rate := p.Rate()
		fmt.Fprintf(&line, "%c%.1f %.1f", move, x, f.y(rate.Share))
		fmt.Fprintf(&high, "%c%.1f %.1f", move, x, f.y(rate.High))
		lows := fmt.Sprintf("L%.1f %.1f", x, f.y(rate.Low))
		before := low.String()
		low.Reset()
		low.WriteString(lows + before)
		move = 'L'
	}
	fmt.Fprintf(&b, "<path class=\"band\" d=\"%s%sZ\"/><path class=\"curve\" d=\"%s\"/>", high.String(), low.String(), line.String())
	if m := r.sum.MaxError; m > 0 {
		fmt.Fprintf(&b, "<path class=\"limit\" d=\"M%.1f %.1fH%.1f\"/>", f.left, f.y(m), f.left+f.width)
		if t := a.Threshold(m); t.Found && !t.All {
			x := f.x(float64(t.Kept) / float64(all))
			beside, anchor := x+4, "start"
			if x > f.left+f.width-50 {
				beside, anchor = x-4, "end"
			}
			fmt.Fprintf(&b, "<path class=\"limit\" d=\"M%.1f %.1fV%.1f\"/><text class=\"value\" x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">≥ %.3f</text>",
				x, f.top, f.top+f.height, beside, f.top+12, anchor, t.Confidence)
		}
	}
	return b.String() + "</svg>"
}

// writeCounts writes the counts by field of each side.
func (r *comparing) writeCounts(w *bufio.Writer, sides []side) {
	l := r.lang
	outcomes := rules.Outcomes()
	if r.flags.truth != "" {
		outcomes = rules.TruthOutcomes()
	}
	all := r.sum.Accuracy(false, true)
	fmt.Fprintf(w, "<h2>%s</h2>\n", escape(l.Text("Counts")))
	for i, s := range sides {
		fmt.Fprintf(w, "<h3 class=\"side-%d\"><span class=\"mark\" aria-hidden=\"true\">%s</span> %s</h3>\n<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"%s\"><table class=\"counts\"><thead><tr><th scope=\"col\">%s</th>",
			i%6, shapes[i%2], escape(s.name), escape(s.name), escape(l.Text("field")))
		for _, o := range outcomes {
			fmt.Fprintf(w, "<th scope=\"col\">%s</th>", escape(l.Word(o)))
		}
		if r.flags.truth != "" {
			fmt.Fprintf(w, "<th scope=\"col\">%s</th>", escape(l.Text("right for a reason")))
		}
		fmt.Fprint(w, "</tr></thead><tbody>\n")
		write := func(f normalize.Field, count func(rules.Outcome) int, reasons string) {
			fmt.Fprintf(w, "<tr><th scope=\"row\">%s</th>", escape(words(l.Word(f))))
			for _, o := range outcomes {
				fmt.Fprintf(w, "<td>%d</td>", count(o))
			}
			if r.flags.truth != "" {
				fmt.Fprintf(w, "<td class=\"reasons\">%s</td>", escape(reasons))
			}
			fmt.Fprint(w, "</tr>\n")
		}
		for j := range r.sum.Rows {
			if x := &r.sum.Rows[j]; x.Input == s.input && x.Vendor == s.vendor {
				write(x.Field, x.Count, "")
			}
		}
		for _, a := range all {
			if a.Input == s.input && a.Vendor == s.vendor {
				write(a.Field, a.Count, reasonsText(a, l))
			}
		}
		fmt.Fprint(w, "</tbody></table></div>\n")
	}
}
