package mrz

import (
	"cmp"
	"slices"
	"strings"
)

// A stretch is a line brought to the length of its layout by making one run of
// fillers longer or shorter.
type stretch struct {
	text   string
	column int  // 1-based, in the line as given, where fillers are added or begin to go
	by     int  // fillers added, or taken away when negative
	end    bool // of the line: padding, wherever else fillers may be lacking
}

// repairLength restores runs of fillers that lost or gained some. Fillers at the
// end of a line are tried first; then every run, one per line, and the only way
// that makes the zone valid is taken. When none does, what lines lack or have too
// much at their ends is put right, and then their characters.
func (z *Zone) repairLength(ev Evidence) Repaired {
	out := Repaired{Zone: *z}
	var ways [maxLines][]stretch
	total := 1
	for i := range z.layout.widths {
		ways[i] = z.stretches(i)
		total *= len(ways[i])
	}
	if total == 0 || total > maxCandidates/parsedCounts {
		out.Refused = NoCandidate
		if total > 0 {
			out.Refused = TooDamaged
		}
		return out
	}
	var found []Zone
	var edits [][]Edit
	for n := range total {
		lines := z.lines
		var es []Edit
		padding := true
		for i, rest := 0, n; i < len(z.layout.widths); i++ {
			way := ways[i][rest%len(ways[i])]
			rest /= len(ways[i])
			lines[i] = way.text
			es = append(es, way.edits(i+1)...)
			padding = padding && way.end
		}
		t, ok := z.reparse(lines)
		if !ok {
			continue
		}
		found, edits = append(found, t), append(edits, es)
		if n == 0 && padding || len(found) == maxFound {
			break
		}
	}
	switch {
	case len(found) == 1:
		out.Zone, out.Edits = found[0], edits[0]
	case len(found) > 1:
		out.Candidates, out.Refused = edits, Ambiguous
	default:
		return z.repairPadded(ev, &ways)
	}
	return out
}

// repairPadded repairs the characters of lines of which only the end is too short
// or too long.
func (z *Zone) repairPadded(ev Evidence, ways *[maxLines][]stretch) Repaired {
	out := Repaired{Zone: *z, Refused: NoCandidate}
	var t Zone
	var padding []Edit
	for i := range z.layout.widths {
		way := ways[i][0]
		if !way.end {
			return out
		}
		t.given[i] = way.text
		padding = append(padding, way.edits(i+1)...)
	}
	if t.parse(len(z.layout.widths)) != nil {
		return out
	}
	r := t.Repair(ev)
	if r.Refused == NotRefused && !r.Zone.Valid() {
		return out // as it is, nothing verifies it
	}
	all := func(edits []Edit) []Edit {
		edits = append(edits, padding...)
		slices.SortStableFunc(edits, func(a, b Edit) int { return cmp.Or(a.Line-b.Line, a.Column-b.Column) })
		return edits
	}
	for _, c := range append(r.Candidates, r.Edits) {
		for _, e := range c {
			if e.Column > len(z.given[e.Line-1]) {
				return out // a character that was never there
			}
		}
	}
	for _, c := range r.Candidates {
		out.Candidates = append(out.Candidates, all(c))
	}
	if out.Refused = r.Refused; out.Refused == NotRefused {
		out.Zone, out.Edits = r.Zone, all(r.Edits)
	}
	return out
}

// stretches lists the ways to bring a line to its length, the run at its end
// first. A line of the right length has one: as it is.
func (z *Zone) stretches(line int) (ways []stretch) {
	text := z.given[line]
	by := z.layout.widths[line] - len(text)
	if by == 0 {
		return []stretch{{text: text, end: true}}
	}
	for end := len(text); end > 0; end-- {
		if text[end-1] != '<' || end < len(text) && text[end] == '<' {
			continue
		}
		if by > 0 {
			ways = append(ways, stretch{text[:end] + strings.Repeat("<", by) + text[end:], end + 1, by, end == len(text)})
		} else if end+by >= 0 && strings.Trim(text[end+by:end], "<") == "" {
			ways = append(ways, stretch{text[:end+by] + text[end:], end + by + 1, by, end == len(text)})
		}
	}
	return ways
}

func (s stretch) edits(line int) (es []Edit) {
	for range s.by {
		es = append(es, Edit{Line: line, Column: s.column, To: '<', Reason: LostFiller})
	}
	for i := range -s.by {
		es = append(es, Edit{Line: line, Column: s.column + i, From: '<', Reason: SurplusFiller})
	}
	return es
}
