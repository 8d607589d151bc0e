package mrz

import "strings"

// Found is a zone in a longer text.
type Found struct {
	Zone       Zone
	Start, End int // the bytes of the text from its first to after its last character

	ends    [maxLines]int // where each line of the zone ends
	offsets []int         // where each character starts, line after line; nil when the lines are runs of the text
}

// Err returns the problem that Parse would return for the lines of the zone, nil
// when they have the lengths of a layout.
func (f *Found) Err() error {
	return f.Zone.structureError()
}

// Offset returns the byte of the text at which a column of a line of the zone
// starts. Line and column are 1-based and of the zone's Lines, as in Check and
// Problem; a column beyond the line gives its end.
func (f *Found) Offset(line, column int) int {
	if line < 1 || line > maxLines {
		return f.Start
	}
	at := max(column, 1) - 1
	switch n := len(f.Zone.given[line-1]); {
	case at >= n:
		return f.ends[line-1]
	case f.offsets == nil:
		return f.ends[line-1] - n + at
	}
	for i := range line - 1 {
		at += len(f.Zone.given[i])
	}
	return f.offsets[at]
}

// Find locates the zones of a text, in its order: other lines may stand around
// them; the characters may have blanks between them, be lower case or full-width,
// with guillemets for fillers, or with fillers escaped as in JSON and HTML; the
// lines may be joined by line feeds, a caret, a bar or a blank, or not be apart at
// all; fillers at the end of a line may be missing or too many. What is found is
// parsed and verified as by Parse and not repaired.
//
// Find does not guess: a run of characters is a zone when its lines have the
// lengths of a layout, or come near, and the issuer or the check digits speak for
// it. When there is none, the error is a Problem that says what comes closest and
// where; its Line and Column then count in the text.
//
// The time is linear in the length of the text.
func Find(text string) ([]Found, error) {
	return find(text, make([]Found, 1)) // which need not leave the caller's stack
}

func find(text string, found []Found) ([]Found, error) {
	if found[0].readClean(text) {
		return found, nil
	}
	return findAny(text, found[:0])
}

// findAny is Find for any text. It appends to found, which is empty.
func findAny(text string, found []Found) ([]Found, error) {
	s := scanner{text: text}
	var w window
	for {
		for w.n < len(w.pieces) && s.next(&w.pieces[w.n]) {
			w.n++
		}
		if w.n == 0 {
			break
		}
		var f Found
		if used := w.match(&f, text); used > 0 {
			found = append(found, f)
			w.drop(used)
		} else {
			w.miss()
			w.drop(1)
		}
	}
	if len(found) == 0 {
		found = findDamaged(text)
	}
	if found == nil {
		found = findSealed(text)
	}
	if found == nil {
		return nil, w.problem(text)
	}
	return found, nil
}

// readClean takes the text for a zone and nothing else, as many are. ok is false for any
// other.
func (f *Found) readClean(text string) (ok bool) {
	z := &f.Zone
	if !z.readClean(text) || len(z.layout.widths) == 1 {
		return false
	}
	for i := range z.layout.widths {
		if len(z.given[i]) < leastLine && strings.IndexByte(z.given[i], '<') < 0 {
			return false
		}
		f.ends[i] = f.End + len(z.given[i])
		f.End = f.ends[i] + 1
	}
	f.End--
	return f.speaks(len(z.layout.widths))
}

// findDamaged looks for lines of the lengths of a layout with characters that no
// zone has, when there is no other zone.
func findDamaged(text string) (found []Found) {
	var w window
	for at := 0; at < len(text); {
		end := strings.IndexByte(text[at:], '\n')
		next := at + end + 1
		if end < 0 {
			end, next = len(text)-at, len(text)
		}
		p := piece{from: at, to: at + trimmedEnd(text[at:at+end], " \t\r"), clean: true}
		for p.from < p.to && (text[p.from] == ' ' || text[p.from] == '\t') {
			p.from++
		}
		p.n = p.to - p.from
		w.pieces[w.n] = p
		w.n++
		at = next
		for w.n == maxLines || w.n > 0 && at == len(text) {
			var f Found
			used := 1
			for n := w.n; n > 1; n-- {
				if fits(w.pieces[:n]) && f.join(text, w.pieces[:n]) && f.Zone.layout.claims(&f.Zone.lines) {
					found, used = append(found, f), n
					break
				}
			}
			w.drop(used)
		}
	}
	return found
}
