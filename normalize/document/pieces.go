package document

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// ZonePiece is a part of a zone that stands at a place of its own in the answer.
type ZonePiece struct {
	mrz.Span
	At string // pointer
}

// addPieces puts the zone of a source together from its pieces. ok is false when
// too few of them are there, or they are masked.
func (d *Document) addPieces(s *Source) (ok bool) {
	for _, p := range s.Pieces.Of {
		if normalize.Masked(p.Text) {
			return false
		}
	}
	whole, spans, ok := mrz.Join(s.Pieces.Layout, s.Pieces.Of)
	if !ok {
		return false
	}
	z := Zone{Zone: whole, Origin: Origin{s.Answer, MRZ}}
	copy(z.Given[:], whole.Lines())
	if ps := z.Problems(); len(ps) > 0 {
		z.Err = ps[0]
	}
	for i, span := range spans {
		if span.Line == 0 {
			continue
		}
		z.Pieces = append(z.Pieces, ZonePiece{span, s.Pieces.At[i]})
		if first := &z.At[span.Line-1]; *first == "" {
			*first = s.Pieces.At[i]
		}
	}
	d.Zones = append(d.Zones, z)
	return true
}

// placeInPieces returns the place of the piece at a line and column. The answer
// has no such line, so that the pointer is all.
func (z *Zone) placeInPieces(line, column int) Place {
	for _, p := range z.Pieces {
		if p.Line == line && p.From <= column && column <= p.To {
			return Place{Pointer: p.At}
		}
	}
	if line >= 1 && line <= len(z.At) {
		return Place{Pointer: z.At[line-1]}
	}
	return Place{}
}
