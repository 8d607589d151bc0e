package vendors

import (
	"strings"
	"sync"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/normalize"
)

// program is a table made ready to run: its places as one tree, so that a walk
// over a document meets every binding, and whatever meets none is rest.
type program struct {
	table *Table
	path  []string       // segments of the place of the documents
	kinds map[string]int // text at KindAt, folded and as declared → index of the program of that kind
	base  *kindProgram   // for documents of no listed kind
	each  []*kindProgram // by index of Kinds
}

type kindProgram struct {
	kind   *Kind // nil for base
	root   *place
	labels map[string][]*Binding // folded label → its bindings
	ignore map[string]bool       // folded names and labels
}

// place is a node of the tree of places, by member names; "*" is any element.
type place struct {
	next  map[string]*place
	binds []*Binding
	list  *List
	known bool // envelope, verdicts, what another binding states: no rest
}

func (p *place) at(pointer string) *place {
	for _, name := range segments(pointer) {
		if p.next == nil {
			p.next = make(map[string]*place)
		}
		q := p.next[name]
		if q == nil {
			q = new(place)
			p.next[name] = q
		}
		p = q
	}
	return p
}

// segments splits an RFC 6901 pointer into its unescaped reference tokens.
func segments(pointer string) []string {
	if pointer == "" {
		return nil
	}
	names := strings.Split(pointer[1:], "/")
	for i, s := range names {
		names[i] = strings.ReplaceAll(strings.ReplaceAll(s, "~1", "/"), "~0", "~")
	}
	return names
}

// programs holds the compiled form of every table that was used.
var programs sync.Map // *Table → *program

func (t *Table) program() *program {
	if p, ok := programs.Load(t); ok {
		return p.(*program)
	}
	p, _ := programs.LoadOrStore(t, compile(t))
	return p.(*program)
}

func compile(t *Table) *program {
	p := &program{table: t, path: segments(t.Documents), kinds: make(map[string]int), base: compileKind(t, nil)}
	for i := range t.Kinds {
		for _, v := range t.Kinds[i].Values {
			p.kinds[v], p.kinds[FoldLabel(v)] = i, i
		}
		p.each = append(p.each, compileKind(t, &t.Kinds[i]))
	}
	return p
}

func compileKind(t *Table, k *Kind) *kindProgram {
	p := &kindProgram{kind: k, root: new(place), labels: make(map[string][]*Binding), ignore: make(map[string]bool)}
	for _, known := range []string{t.KindAt, t.RequestID, t.Error.Code} {
		if known != "" {
			p.root.at(known).known = true
		}
	}
	for _, shape := range t.Marks {
		for _, m := range shape {
			if m.At != "" {
				p.root.at(m.At).known = true
			}
		}
	}
	for _, v := range t.Verdicts {
		p.root.at(v.At).known = true
	}
	if t.List != nil {
		p.root.at(t.List.At).list = t.List
	}
	for _, name := range t.Ignore {
		p.ignore[FoldLabel(name)] = true
	}
	if k != nil {
		p.bind(k.Fields)
	}
	p.bind(t.Fields)
	return p
}

// bind adds bindings behind those that are there.
func (p *kindProgram) bind(bs []Binding) {
	for i := range bs {
		b := &bs[i]
		for _, at := range b.At {
			q := p.root.at(at)
			q.binds = append(q.binds, b)
		}
		for _, label := range b.Labels {
			label = FoldLabel(label)
			p.labels[label] = append(p.labels[label], b)
		}
		if b.Stated != "" {
			p.root.at(b.Stated).known = true
		}
	}
}

// FoldLabel folds a label for matching: NFKC, lower case, white space and
// underscores to single blanks, none at the ends.
func FoldLabel(s string) string {
	if !folded(s) {
		s = norm.NFKC.String(s)
		s = strings.Join(strings.FieldsFunc(strings.ToLower(s), func(r rune) bool {
			return unicode.IsSpace(r) || r == '_'
		}), " ")
	}
	return s
}

// folded reports that s is plain ASCII that folding leaves alone.
func folded(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i]
		if c >= 0x80 || c == '_' || 'A' <= c && c <= 'Z' || c < ' ' ||
			c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return false
		}
	}
	return true
}

// appendFolded appends the folded form of an ASCII label, without allocating.
// ok is false when the label is not ASCII.
func appendFolded(dst, s []byte) (_ []byte, ok bool) {
	from := len(dst)
	for _, c := range s {
		switch {
		case c >= 0x80:
			return dst[:from], false
		case c == ' ' || c == '_' || '\t' <= c && c <= '\r':
			if len(dst) > from && dst[len(dst)-1] != ' ' {
				dst = append(dst, ' ')
			}
		case 'A' <= c && c <= 'Z':
			dst = append(dst, c+'a'-'A')
		default:
			dst = append(dst, c)
		}
	}
	if len(dst) > from && dst[len(dst)-1] == ' ' {
		dst = dst[:len(dst)-1]
	}
	return dst, true
}

// witness is the binding's, else the table's, else the visual zone.
func (t *Table) witness(b *Binding) normalize.Witness {
	switch {
	case b.Witness != normalize.NoWitness:
		return b.Witness
	case t.Witness != normalize.NoWitness:
		return t.Witness
	}
	return normalize.Visual
}
