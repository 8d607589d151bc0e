package mrz

// rivals are the repairs that change a check digit into another digit, with the
// forced slots at their likeliest: what the zone looks like when its data are
// right and the digit is what was misread.
func (r *repair) rivals(s *search) (all []candidate) {
	var base []change
	for i := range s.slots {
		if p := &s.slots[i]; p.forced {
			base = append(base, change{p.line, p.col, p.options[0].to, true, p.options[0].reason})
		}
	}
	from := *r.z
	from.lines = r.z.apply(base)
	for i := range r.es {
		e := &r.es[i]
		if classOf(from.lines[e.line][e.col]) != Digits {
			continue
		}
		for to := byte('0'); to <= '9'; to++ {
			ok := to != from.lines[e.line][e.col]
			for j := range r.es {
				if !ok {
					break
				}
				sum := 0
				for l := range r.z.layout.Widths {
					sum += r.es[j].sum(l, from.lines[l])
				}
				ok = (sum+r.es[j].shift(e.line, e.col, from.lines[e.line][e.col], to))%10 == 0
			}
			if !ok {
				continue
			}
			c := candidate{changes: append(append([]change(nil), base...), change{e.line, e.col, to, false, becauseCheck})}
			if r.accept(&c) {
				all = append(all, c)
			}
		}
	}
	return all
}

// proven reports whether a candidate has proof beyond the check digit of the
// element that it changes. A forced change has: the character cannot stay. So has
// one that a witness reads the same. The others are proven by where the character
// stood, unless there is a rival: a misread check digit that would explain the
// zone as well.
func (r *repair) proven(c candidate, rival bool) bool {
	var open []change
	for _, ch := range c.changes {
		if e := r.z.layout.elementAt(ch.line+1, ch.col+1); !ch.forced && !r.ev.agrees(&c.zone, e) {
			open = append(open, ch)
		}
	}
	for _, ch := range open {
		if rival || !r.outOfPlace(&c.zone, ch, len(open) > 1) {
			return false
		}
	}
	return true
}

// outOfPlace reports whether the character at a change stood where the number of
// a document has none like it. The commonest shape of a number is letters, then
// digits, then fillers: what alone departs from it is out of place, between two
// digits or by a misreading that is common. A common one is proof also between
// two digits of any number, or when the number that comes of it has at most
// letters after the digits; then it has to be the only change.
func (r *repair) outOfPlace(repaired *Zone, ch change, several bool) bool {
	span := r.z.layout.c.fields[r.z.layout.elementAt(ch.line+1, ch.col+1)]
	if span.Line != ch.line+1 || ch.col < span.From-1 || ch.col >= span.To {
		return true // a check digit
	}
	text, at, from := repaired.text(span), ch.col-(span.From-1), r.z.lines[ch.line][ch.col]
	known, between := often(ch.to, from), r.between(ch.line, ch.col, span)
	alone := shaped(text, Letters, Digits, Filler) && !shaped(text[:at]+string(from)+text[at+1:], Letters, Digits, Filler)
	if alone && (known || between || ch.to == '<') {
		return true
	}
	padding := ch.to == '<' && at > 0 && text[at-1] == '<'
	return !several && (padding || known && (between || shaped(text, Letters, Digits, Letters, Filler)))
}

// shaped reports whether a text is runs of the classes, in their order.
func shaped(text string, classes ...Class) bool {
	i := 0
	for _, class := range classes {
		for i < len(text) && classOf(text[i]) == class {
			i++
		}
	}
	return i == len(text)
}

// contradicted reports whether a witness reads an element otherwise than the
// candidate that changed it.
func (r *repair) contradicted(c candidate) bool {
	for e := range numElements {
		if r.ev.contradicts(&c.zone, e) && c.zone.Element(e) != r.z.Element(e) {
			return true
		}
	}
	return false
}

// witnessedDigit reports whether a check digit changed into another digit has
// two proofs: a second equation that covers it, and a witness of the element.
func (r *repair) witnessedDigit(c candidate) bool {
	ch := c.changes[len(c.changes)-1]
	for i := range r.es {
		if e := &r.es[i]; e.line == ch.line && e.col == ch.col && e.element != Composite {
			return r.count(ch.line, ch.col) > 1 && r.ev.agrees(&c.zone, e.element)
		}
	}
	return false
}

// maxWitnessed is how many characters of an element a witness may correct. A
// witness that reads more otherwise speaks of another document.
const maxWitnessed = 2

// witnessed returns the slots with those elements that fail fixed to what the
// evidence reads, where that is nearly what the zone says. changed is false when
// it is everywhere what the zone says.
func (r *repair) witnessed(slots []slot) (out []slot, changed bool) {
	out = append(out, slots...)
	for e := range numElements {
		text, ok := r.ev[e]
		span := r.z.layout.c.fields[e]
		width := span.To - span.From + 1
		if !ok || span.Line == 0 || len(text) > width || text == "" {
			continue
		}
		text = pad(text, width)
		line, first := span.Line-1, span.From-1
		differ, forced, fails := 0, 0, false
		for i := range width {
			c := r.at(line, first+i)
			if c == text[i] {
				continue
			}
			differ++
			fails = fails || r.failing(line, first+i)
			if charTable[c]&r.z.layout.c.deny[line][first+i] != 0 {
				forced++
			}
		}
		if differ == 0 || differ-forced > maxWitnessed || forced == 0 && !fails {
			continue
		}
		changed = true
		kept := out[:0:0]
		for _, s := range out {
			if s.line != line || s.col < first || s.col >= span.To {
				kept = append(kept, s)
			}
		}
		for i := range width {
			if c := r.at(line, first+i); c != text[i] {
				kept = append(kept, slot{line: line, col: first + i, from: c, forced: true, options: []option{{text[i], 0, becauseWitness}}})
			}
		}
		out = kept
	}
	return out, changed
}
