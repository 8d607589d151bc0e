package mrz

import (
	"slices"
	"strings"
)

// findSealed looks for zones as visible digital seals hold them, when there is no
// other zone: blanks stand for the fillers, and the two lines of a visa, of which the
// second ends after 28 characters, may follow each other without a line end (Doc
// 9303-13 §2.6, Doc 9303-7).
func findSealed(text string) (found []Found) {
	var w window
	read := func(rest int) { // the lines of the window but for the last few
		for w.n > rest {
			used := 1
			for n := w.n; n > 0; n-- {
				var f Found
				if f.sealed(text, w.pieces[:n]) {
					found, used = append(found, f), n
					break
				}
			}
			w.drop(used)
		}
	}
	at := 0
	for line := range strings.Lines(text) {
		p := piece{from: at, to: at + trimmedEnd(line, "\r\n"), clean: true}
		at += len(line)
		if p.n = p.to - p.from; p.n < leastLength || p.n > 2*maxWidth || !isSealed(text[p.from:p.to]) {
			read(0)
			continue
		}
		w.pieces[w.n] = p
		w.n++
		read(maxLines - 1)
	}
	read(0)
	return found
}

// beginsSealed reports whether a line begins with a document code and issuing state, of
// which fillers are blanks.
func beginsSealed(line string) bool {
	b := []byte(line[:min(len(line), 8)])
	for i, c := range b {
		if c == ' ' {
			b[i] = '<'
		}
	}
	return isClaimed(string(b))
}

// isSealed reports whether a line holds letters, digits and blanks alone.
func isSealed(line string) bool {
	for i := range len(line) {
		if c := line[i]; c != ' ' && classOf(c)&alnum == 0 {
			return false
		}
	}
	return true
}

// trimmedEnd returns the length of s without the characters of set at its end, of which
// there are few.
func trimmedEnd(s, set string) int {
	n := len(s)
	for n > 0 && strings.IndexByte(set, s[n-1]) >= 0 {
		n--
	}
	return n
}

// sealed reads lines with blanks, or both lines of a visa in one, as a zone.
func (f *Found) sealed(text string, lines []piece) bool {
	if len(lines) > 1 {
		claimed := slices.ContainsFunc(lines, func(p piece) bool { return beginsSealed(text[p.from:p.to]) })
		return claimed && f.join(text, lines) && f.Zone.blanks && f.Zone.layout.claims(&f.Zone.lines)
	}
	for i := range icaoLayouts {
		l := &icaoLayouts[i]
		if cut := lines[0].from + l.widths[0]; l.reserved && lines[0].to == cut+sealLine {
			return f.sealed(text, []piece{{from: lines[0].from, to: cut, n: l.widths[0], clean: true}, {from: cut, to: lines[0].to, n: sealLine, clean: true}})
		}
	}
	return false
}
