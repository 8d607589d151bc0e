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

// rebuild returns the pieces of a zone that a document gives instead of its
// lines, nil when it has none.
func (r *reader) rebuild(from *Rebuild, root int32) *document.Pieces {
	if from.Layout == "" {
		return nil
	}
	pieces := &document.Pieces{Layout: from.Layout}
	for e := mrz.DocumentCode; e.String() != ""; e++ {
		r.piece(pieces, mrz.Piece{Element: e}, root, from.Elements[e.String()])
		r.piece(pieces, mrz.Piece{Element: e, Digit: true}, root, from.Digits[e.String()])
	}
	if len(pieces.Of) == 0 {
		return nil
	}
	return pieces
}

func (r *reader) piece(pieces *document.Pieces, p mrz.Piece, root int32, at string) {
	if at == "" {
		return
	}
	n := r.tape.Find(root, at)
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
	p.Text = string(r.tape.AppendText(nil, n))
	pieces.Of = append(pieces.Of, p)
	pieces.At = append(pieces.At, r.prefix+string(r.tape.AppendPointer(nil, n)))
}
