package main

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/rules"
)

// drawing draws a zone for a person.
type drawing struct {
	w io.Writer
	painter
	redact bool
	z      *mrz.Zone
}

// draw draws the zone that begins in a line of the text.
func (d *drawing) draw(line int) {
	status := d.paint(red, "invalid")
	if d.z.Valid() {
		status = d.paint(green, "valid")
	}
	l := d.z.Layout()
	fmt.Fprintf(d.w, "line %d: %s, %s: %s\n\n", line, l.ID, l.Title, status)
	faults := d.faults()
	for i, text := range d.z.Lines() {
		fmt.Fprintf(d.w, "  %d  %s\n", i+1, d.line(i+1, text))
		d.marks(i+1, faults)
	}
	fmt.Fprintln(d.w)
	d.legend()
	fmt.Fprintf(d.w, "\n%s\n", d.z.Diagnose())
}

// shown is the text as it may be shown: without what a terminal would obey, one
// character for one.
func (d *drawing) shown(text string) string {
	if d.redact {
		text = rules.Mask(text)
	}
	b := []byte(text)
	for i, c := range b {
		if c < ' ' || c > '~' {
			b[i] = '?'
		}
	}
	return string(b)
}

// line is a line of the zone with the elements in their colours.
func (d *drawing) line(line int, text string) string {
	text = d.shown(text)
	var b strings.Builder
	for from, to := 0, 0; from < len(text); from = to {
		e := d.elementAt(line, from+1)
		for to = from + 1; to < len(text) && d.elementAt(line, to+1) == e; to++ {
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

// elementAt returns the element, or that of the check digit, at a place of the
// zone.
func (d *drawing) elementAt(line, column int) mrz.Element {
	for _, l := range []*mrz.Layout{d.z.National(), d.z.Layout()} {
		if l == nil {
			continue
		}
		for _, f := range l.Fields {
			if f.Line == line && f.From <= column && column <= f.To {
				if f.Element == mrz.Names {
					return d.nameAt(line, column)
				}
				return f.Element
			}
		}
		for _, c := range l.Digits {
			if c.Line == line && c.Column == column {
				return c.Element
			}
		}
	}
	return mrz.NoElement
}

// nameAt tells surname and given names apart.
func (d *drawing) nameAt(line, column int) mrz.Element {
	if d.z.Element(mrz.GivenNames) != "" {
		if l, c := d.z.Place(mrz.GivenNames); l == line && column >= c {
			return mrz.GivenNames
		}
	}
	return mrz.Surname
}

// fault is something wrong at a place of the zone.
type fault struct {
	line, column int
	text         string
}

func (d *drawing) faults() (fs []fault) {
	for _, p := range d.z.Problems() {
		f := fault{p.Line, p.Column, p.Error()}
		if p.Column == 0 { // a length is about the end of the line
			f.column = min(p.Got, p.Want) + 1
		}
		fs = append(fs, f)
	}
	for _, c := range d.z.Checks() {
		if c.Status != mrz.Invalid {
			continue
		}
		what := "check digit of " + c.Element.String()
		if c.Element == mrz.Composite {
			what = "composite check digit"
		}
		text := fmt.Sprintf("line %d column %d: %s: got %s, want %c", c.Line, c.Column, what, d.shown(string(rune(c.Got))), c.Want)
		if d.redact {
			text = fmt.Sprintf("line %d column %d: %s does not verify", c.Line, c.Column, what)
		}
		fs = append(fs, fault{int(c.Line), int(c.Column), text})
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

// legend lists the elements: name, characters, place, and whether a check digit
// protects them.
func (d *drawing) legend() {
	width := 0
	for _, e := range rules.ZoneElements() {
		width = max(width, len(d.z.Element(e)))
	}
	for _, e := range rules.ZoneElements() {
		text := d.z.Element(e)
		if text == "" {
			continue
		}
		if e != mrz.DocumentCode && e != mrz.IssuingState {
			text = d.shown(text)
		}
		line, column := d.z.Place(e)
		fmt.Fprintf(d.w, "  %-16s %s%s  %d:%-2d  %s\n", e, d.paint(elementColor(e), text),
			strings.Repeat(" ", width-len(text)), line, column, d.protection(e))
	}
}

func (d *drawing) protection(e mrz.Element) string {
	c, ok := d.z.Check(e)
	switch {
	case ok && c.Status == mrz.Valid:
		return "check digit verifies"
	case ok && c.Status == mrz.Invalid:
		return d.paint(red, "check digit does not verify")
	case ok && c.Status == mrz.NotPrinted:
		return "check digit is not printed"
	case d.z.Protection(e) > 0:
		return "covered by the composite check digit"
	}
	return d.paint(dim, "no check digit covers it")
}
