package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
)

// drawing draws a zone for a person: Repaired.Zone is what given came to, or given
// itself.
type drawing struct {
	w io.Writer
	painter
	*mrzFlags
	given mrz.Zone
	line  int    // of the text, in which the zone begins
	name  string // of the text and a colon, where there are several
	mrz.Repaired
}

func (d *drawing) draw() {
	l := d.lang
	status := d.paint(red, l.Word(mrz.Invalid))
	switch diagnosis := d.given.Diagnose(); {
	case diagnosis.Kind == mrz.Consistent:
		status = d.paint(green, l.Word(mrz.Valid))
	case diagnosis.Kind == mrz.NothingCovered:
		status = d.paint(yellow, l.Word(mrz.Unverified))
	case diagnosis.Kind == mrz.DateOfZeros:
		status = d.paint(yellow, l.Text("valid but for a date"))
	case len(d.Edits) > 0:
		status = d.paint(yellow, l.Text("repaired"))
	}
	layout := d.given.Layout()
	fmt.Fprintf(d.w, "%s"+l.Text("line %d: %s, %s: %s")+"\n\n", d.name, d.line, layout.ID(), l.Text(layout.Title()), status)
	d.lines(&d.given, d.faults())
	fmt.Fprintf(d.w, "\n%s\n", l.Diagnosis(d.given.Diagnose()))
	for _, n := range d.given.Notes() {
		fmt.Fprintf(d.w, l.Text("note: %s")+"\n", d.problem(n))
	}
	if d.repair && d.given.Status() == mrz.Invalid {
		d.outcome()
	}
	fmt.Fprintln(d.w)
	d.legend()
	if d.blindSpots {
		d.unseen()
	}
	if d.accessKey {
		d.key()
	}
}

// key prints the MRZ information. Nothing else of the program does.
func (d *drawing) key() {
	key, ok := d.Zone.AccessKey()
	if !ok {
		key = d.lang.Text("none: the check digits of number, birth date and expiry date do not all verify, or the document has no such chip")
	}
	fmt.Fprintf(d.w, "\n%s  %s\n", d.lang.Text("access key"), key)
}

// lines draws the lines of a zone, with what is wrong marked underneath.
func (d *drawing) lines(z *mrz.Zone, fs []fault) {
	for i, text := range z.Lines() {
		fmt.Fprintf(d.w, "  %d  %s\n", i+1, d.colored(z, i+1, text))
		d.marks(i+1, fs)
	}
}

// outcome says what a repair changed, or why it did not.
func (d *drawing) outcome() {
	if len(d.Edits) > 0 {
		fmt.Fprintf(d.w, "\n%s\n\n", d.paint(yellow, d.lang.Text("repaired")))
		d.lines(&d.Zone, nil)
		d.edits("     ", d.Edits)
		return
	}
	fmt.Fprintf(d.w, d.lang.Text("not repaired: %s")+"\n", d.lang.Word(d.Refused))
	for i, edits := range d.Candidates {
		fmt.Fprintf(d.w, "  "+d.lang.Text("candidate %d")+"\n", i+1)
		d.edits("    ", edits)
	}
}

func (d *drawing) edits(indent string, edits []mrz.Edit) {
	for _, e := range edits {
		change := fmt.Sprintf(d.lang.Text("%s becomes %s"), d.character(e.From), d.character(e.To)) + ": "
		switch {
		case d.redact:
			change = ""
		case e.From == 0:
			change = fmt.Sprintf(d.lang.Text("%s is inserted"), d.character(e.To)) + ": "
		case e.To == 0:
			change = fmt.Sprintf(d.lang.Text("%s is removed"), d.character(e.From)) + ": "
		}
		fmt.Fprintf(d.w, "%s%s: %s%s\n", indent, d.place(e.Line, e.Column), change, d.lang.Word(e.Reason))
	}
}

// place is a place of the zone in words.
func (d *drawing) place(line, column int) string {
	return fmt.Sprintf(d.lang.Text("line %d column %d"), line, column)
}

// problem is what a problem or note says, behind its place.
func (d *drawing) problem(p mrz.Problem) string {
	if p.Column == 0 {
		return d.lang.Zone(p)
	}
	return fmt.Sprintf(d.lang.Text("%s: %s"), d.place(p.Line, p.Column), d.lang.Zone(p))
}

// unseen lists the blind spots.
func (d *drawing) unseen() {
	spots := d.Zone.BlindSpots()
	if len(spots) == 0 {
		return
	}
	fmt.Fprintf(d.w, "\n%s\n", d.lang.Text("what no check digit would notice"))
	for _, s := range spots {
		fmt.Fprintf(d.w, "  %s", d.place(s.Line, s.Column))
		if s.With.Line > 0 {
			fmt.Fprintf(d.w, " "+d.lang.Text("together with %s"), d.place(s.With.Line, s.With.Column))
		}
		fmt.Fprintf(d.w, ", %s", d.lang.Word(s.Element))
		if !d.redact {
			fmt.Fprintf(d.w, ": %s", strings.Join(strings.Split(s.Alternatives, ""), " "))
			if s.Lookalikes != "" && s.Lookalikes != s.Alternatives {
				fmt.Fprintf(d.w, "; "+d.lang.Text("alike: %s"), strings.Join(strings.Split(s.Lookalikes, ""), " "))
			}
		}
		fmt.Fprintln(d.w)
	}
}

// character is one character of a zone as it may be shown.
func (d *drawing) character(c byte) string {
	if c == 0 {
		return d.lang.Text("nothing")
	}
	return d.shown(string(rune(c)))
}

// visible is the text without what a terminal would obey, one byte for one.
func visible(text string) string {
	b := []byte(text)
	for i, c := range b {
		if c < ' ' || c > '~' {
			b[i] = '?'
		}
	}
	return string(b)
}

// shown is the text as it may be shown: visible, and with --redact without letters and
// digits.
func (d *drawing) shown(text string) string {
	text = visible(text)
	if !d.redact {
		return text
	}
	b := []byte(text)
	for i, c := range b {
		switch {
		case '0' <= c && c <= '9':
			b[i] = '0'
		case 'A' <= c && c <= 'Z':
			b[i] = 'X'
		case 'a' <= c && c <= 'z':
			b[i] = 'x'
		}
	}
	return string(b)
}

// colored is a line of a zone with the elements in their colours.
func (d *drawing) colored(z *mrz.Zone, line int, text string) string {
	text = d.shown(text)
	var b strings.Builder
	for from, to := 0, 0; from < len(text); from = to {
		e := z.ElementAt(line, from+1)
		for to = from + 1; to < len(text) && z.ElementAt(line, to+1) == e; to++ {
		}
		b.WriteString(d.paint(elementColor(e), text[from:to]))
	}
	return b.String()
}

// elementColor gives neighbouring elements different colours, red excepted,
// which is for faults.
func elementColor(e mrz.Element) string {
	if e == mrz.NoElement || e == mrz.Composite {
		return dim
	}
	return [...]string{"36", "33", "32", "35", "34", "96", "93", "92", "95", "94"}[int(e)%10]
}

// fault is something wrong at a place of the zone.
type fault struct {
	line, column int
	text         string
}

func (d *drawing) faults() (fs []fault) {
	for _, p := range d.given.Problems() {
		f := fault{p.Line, p.Column, d.problem(p)}
		if p.Column == 0 { // a length is about the end of the line
			f.column = min(p.Got, p.Want) + 1
		}
		fs = append(fs, f)
	}
	for _, c := range d.given.Checks() {
		if c.Status != mrz.Invalid {
			continue
		}
		what := fmt.Sprintf(d.lang.Text("check digit of %s"), d.lang.Word(c.Element))
		if c.Element == mrz.Composite {
			what = d.lang.Text("composite check digit")
		}
		text := fmt.Sprintf(d.lang.Text("%s: got %s, want %c"), what, d.character(c.Got), c.Want)
		if d.redact {
			text = fmt.Sprintf(d.lang.Text("%s does not verify"), what)
		}
		fs = append(fs, fault{int(c.Line), int(c.Column), fmt.Sprintf(d.lang.Text("%s: %s"), d.place(int(c.Line), int(c.Column)), text)})
	}
	slices.SortStableFunc(fs, func(a, b fault) int { return a.column - b.column })
	return fs
}

// marks points at the faults of a line.
func (d *drawing) marks(line int, fs []fault) {
	carets := ""
	for _, f := range fs {
		if f.line == line && len(carets) < f.column {
			carets += strings.Repeat(" ", f.column-1-len(carets)) + "^"
		}
	}
	if carets == "" {
		return
	}
	fmt.Fprintf(d.w, "     %s\n", d.paint(red, carets))
	for _, f := range fs {
		if f.line == line {
			fmt.Fprintf(d.w, "     %s\n", d.paint(red, f.text))
		}
	}
}

// legend lists the elements: name, characters, place, and which check digits
// protect them. The composite counts where it is an equation of its own: over the
// number it repeats that of the number's digit.
func (d *drawing) legend() {
	longest, names := 0, 16
	for e := mrz.DocumentCode; e < mrz.Names; e++ {
		longest = max(longest, len(d.Zone.Element(e)))
		if d.Zone.Element(e) != "" {
			names = max(names, width(d.lang.Word(e)))
		}
	}
	for e := mrz.DocumentCode; e < mrz.Names; e++ { // surname and given names stand for the names
		text := visible(d.Zone.Element(e))
		if text == "" {
			continue
		}
		if e != mrz.DocumentCode && e != mrz.IssuingState {
			text = d.shown(text)
		}
		line, column := d.Zone.Place(e)
		fmt.Fprintf(d.w, "  %s %s%s  %d:%-2d  %s\n", pad(d.lang.Word(e), names), d.paint(elementColor(e), text),
			strings.Repeat(" ", longest-len(text)), line, column, d.protection(e))
	}
}

func (d *drawing) protection(e mrz.Element) string {
	c, ok := d.Zone.Check(e)
	composite, _ := d.Zone.Check(mrz.Composite)
	switch {
	case ok && c.Status == mrz.Valid && composite.Status == mrz.Valid && d.Zone.Protection(e) > 1:
		return d.lang.Text("check digit verifies, and the composite independently")
	case ok && c.Status == mrz.Valid:
		return d.lang.Text("check digit verifies")
	case ok && c.Status == mrz.Invalid:
		return d.paint(red, d.lang.Text("check digit does not verify"))
	case ok && c.Status == mrz.NotPrinted:
		return d.lang.Text("check digit is not printed")
	case d.Zone.Protection(e) > 0:
		return d.lang.Text("covered by the composite check digit")
	}
	return d.paint(dim, d.lang.Text("no check digit covers it"))
}
