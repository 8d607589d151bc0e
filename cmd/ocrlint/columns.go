package main

import (
	"io"
	"strings"

	"github.com/mattn/go-runewidth"
)

// columns aligns rows whose cells stand between tabs, by how wide a terminal shows them:
// a Chinese character takes two cells. Like text/tabwriter it leaves a last cell as it is.
type columns struct {
	w    io.Writer
	text strings.Builder
}

func newColumns(w io.Writer) *columns { return &columns{w: w} }

func (c *columns) Write(b []byte) (int, error) { return c.text.Write(b) }

// gap is how far columns stand apart.
const gap = 2

// Flush writes the rows that were written since the last Flush.
func (c *columns) Flush() error {
	var widths []int
	cells := func(f func(column int, cell string, last bool)) {
		for row := range strings.Lines(c.text.String()) {
			all := strings.Split(strings.TrimSuffix(row, "\n"), "\t")
			for i, cell := range all {
				f(i, cell, i == len(all)-1)
			}
		}
	}
	cells(func(i int, cell string, last bool) {
		for len(widths) <= i {
			widths = append(widths, 0)
		}
		if !last {
			widths[i] = max(widths[i], width(cell))
		}
	})
	var b strings.Builder
	cells(func(i int, cell string, last bool) {
		b.WriteString(cell)
		if last {
			b.WriteByte('\n')
		} else {
			b.WriteString(strings.Repeat(" ", widths[i]+gap-width(cell)))
		}
	})
	c.text.Reset()
	_, err := io.WriteString(c.w, b.String())
	return err
}

// wide counts the cells of a terminal, whatever the environment says of the language.
var wide = &runewidth.Condition{StrictEmojiNeutral: true}

func width(s string) int { return wide.StringWidth(s) }

// pad fills a text up to a width.
func pad(s string, to int) string { return s + strings.Repeat(" ", max(0, to-width(s))) }
