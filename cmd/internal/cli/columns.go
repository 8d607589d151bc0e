package cli

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

// fold breaks a text into lines of at most so many cells: at blanks, and between Chinese
// characters, but not before a mark that closes a phrase. Lines that are there stay.
func fold(text string, most int) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		at, broken := 0, 0 // cells, and where the last break is possible
		start := 0
		for i, r := range line {
			w := wide.RuneWidth(r)
			switch {
			case r == ' ':
				broken = i
			case w == 2 && !strings.ContainsRune("，。；：、）", r):
				if at+w > most {
					broken = i
				}
			}
			if at += w; at > most && broken > start && r != ' ' && r != '\n' {
				b.WriteString(line[start:broken] + "\n")
				start = broken
				for start < i && line[start] == ' ' {
					start++
				}
				at = width(line[start:i]) + w
			}
		}
		b.WriteString(line[start:])
	}
	return b.String()
}

// wide counts the cells of a terminal, whatever the environment says of the language.
var wide = &runewidth.Condition{StrictEmojiNeutral: true}

func width(s string) int { return wide.StringWidth(s) }

// pad fills a text up to a width.
func pad(s string, to int) string { return s + strings.Repeat(" ", max(0, to-width(s))) }
