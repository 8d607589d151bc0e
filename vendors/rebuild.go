package vendors

import (
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// rebuild says where the pieces of the zone of a document of kind k are.
func (t *Table) rebuild(k *Kind) *Rebuild {
	if k != nil && k.Rebuild.Layout != "" {
		return &k.Rebuild
	}
	return &t.Rebuild
}

// pieces are those of the zone, in their order.
func (from *Rebuild) pieces() (layout string, all []piece) {
	if from.Layout == "" {
		return "", nil
	}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		if at := from.Elements[e.String()]; at != "" {
			all = append(all, piece{mrz.Piece{Element: e}, tape.PathOf(at)})
		}
		if at := from.Digits[e.String()]; at != "" {
			all = append(all, piece{mrz.Piece{Element: e, Digit: true}, tape.PathOf(at)})
		}
	}
	return from.Layout, all
}

// rebuild returns the pieces of a zone that a document gives instead of its
// lines, nil when it has none.
func (r *reader) rebuild(root int32) *document.Pieces {
	if r.kind.layout == "" {
		return nil
	}
	pieces := &document.Pieces{Layout: r.kind.layout}
	for i := range r.kind.pieces {
		r.piece(pieces, &r.kind.pieces[i], root)
	}
	if len(pieces.Of) == 0 {
		return nil
	}
	return pieces
}

func (r *reader) piece(pieces *document.Pieces, of *piece, root int32) {
	n := r.tape.Find(root, of.at)
	if n == tape.None {
		return
	}
	if r.tape.Nodes[n].Kind == '{' {
		w, ok := r.unwrap(n)
		if !ok {
			return
		}
		n = w.text
	}
	if n == tape.None || !r.tape.IsText(n) || r.empty(n) {
		return
	}
	p := of.Piece
	p.Text = string(r.tape.AppendText(nil, n))
	pieces.Of = append(pieces.Of, p)
	pieces.At = append(pieces.At, r.keepPointer(n))
}
