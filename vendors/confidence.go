package vendors

import (
	"bytes"
	"strconv"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// isConfidence reports whether a member that no binding claims holds figures of
// confidence.
func (r *reader) isConfidence(c int32) bool {
	conf := &r.prog.table.Confidence
	n := &r.tape.Nodes[c]
	if n.NameEnd == 0 {
		return false
	}
	name := r.tape.Src[n.Name+1 : n.NameEnd-1]
	return conf.Suffix != "" && bytes.HasSuffix(name, []byte(conf.Suffix)) ||
		len(name) > 0 && (string(name) == conf.Object || string(name) == conf.List)
}

// figureOf returns where the figure is that says how sure the vendor is of the text at n: the
// figure sure, else where the table says.
func (r *reader) figureOf(n, sure int32) (t *tree, figure int32) {
	t, conf := r.tape, &r.prog.table.Confidence
	if sure == tape.None && n != tape.None && t.Nodes[n].NameEnd > 0 {
		switch {
		case conf.Suffix != "":
			r.fold = append(t.AppendName(r.fold[:0], n), conf.Suffix...)
			sure = t.Member(t.Nodes[n].Parent, tape.KeyOf(string(r.fold)))
		case conf.Object != "" || conf.List != "":
			t, sure = r.figure(n)
		}
	}
	return t, sure
}

// confidence is how sure the figure says, which is looked at.
func (r *reader) confidence(sure int32) float32 {
	if sure != tape.None {
		r.tape.Saw(sure, tape.AtText)
	}
	return r.share(r.tape, sure)
}

// share is how sure a figure says that the vendor is, 0 to 1, or -1.
func (r *reader) share(t *tree, sure int32) float32 {
	conf := &r.prog.table.Confidence
	if sure == tape.None || !t.IsText(sure) || t.Len(sure) > 64 {
		return -1
	}
	text := string(t.Peek(&r.fold, sure))
	if x, ok := conf.Words[text]; ok {
		return float32(x)
	}
	x, err := strconv.ParseFloat(text, 64)
	if conf.Scale > 0 {
		x /= conf.Scale
	}
	if err != nil || !(0 <= x && x <= 1) {
		return -1
	}
	return float32(x)
}

// figure finds the figure of the text n in the object or list of figures that
// stands beside it, or beside one of the objects around it.
func (r *reader) figure(n int32) (*tree, int32) {
	conf, keys := &r.prog.table.Confidence, &r.prog.sure
	name := string(r.tape.AppendName(nil, n))
	for p := r.tape.Nodes[n].Parent; p != tape.None; p = r.tape.Nodes[p].Parent {
		if conf.List != "" {
			if l := r.tape.Member(p, keys.list); l != tape.None && r.tape.Nodes[l].Kind == '[' {
				for e := r.tape.Nodes[l].Child; e != tape.None; e = r.tape.Nodes[e].Next {
					if k := r.tape.Member(e, keys.key); k != tape.None && r.tape.Is(k, name) {
						return r.tape, r.tape.Member(e, keys.value)
					}
				}
				return r.tape, tape.None
			}
		}
		if conf.Object == "" {
			continue
		}
		o := r.tape.Member(p, keys.object)
		switch {
		case o == tape.None:
		case r.tape.Nodes[o].Kind == '{':
			return r.tape, r.tape.Member(o, tape.KeyOf(name))
		case r.tape.Nodes[o].Kind == '"':
			t := r.figures(o)
			return t, t.Member(0, tape.KeyOf(name))
		}
	}
	return r.tape, tape.None
}

// figures returns the object of figures that the string n holds, or an empty tape.
func (r *reader) figures(n int32) *tree {
	s := &r.sure
	if s.tape == nil {
		s.tape, s.node = new(tree), tape.None
	}
	if s.of != r.tape || s.node != n {
		s.of, s.node = r.tape, n
		if s.tape.Parse(r.tape.AppendText(nil, n)) != nil {
			s.tape.Nodes = append(s.tape.Nodes[:0], tape.Node{Kind: 'n', Parent: tape.None, Next: tape.None, Child: tape.None})
		}
	}
	return s.tape
}
