// Package tape decodes an answer into its values in the order of the text.
package tape

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// maxDepth bounds the nesting of an answer. The deepest vendor nests 14 levels.
const maxDepth = 256

// Tape is an answer decoded in one walk: its values in the order of the text,
// each linked to its parent, first child and next sibling. Strings stay as they
// are in the text until somebody asks for them, so that images cost nothing.
type Tape struct {
	Src   []byte
	Nodes []Node
	Twice []Twice // members that were left out, in the order of the text
	dec   *jsontext.Decoder
	buf   *bytes.Buffer
	stack []int32

	seen []uint64 // memory of scan

	escaped bool // names may have escapes

	Shape   *Shape   // nil when the text was not compared with others
	Changed []Change // what differs from the first text of the shape, in its order
	partial bool     // Nodes holds what differs alone
	looks   []Look
	watched bool
}

// Node is a value.
type Node struct {
	Kind                byte   // '{' '[' '"' '0' 't' 'f' 'n'
	AsIs                bool   // the text is known to have no escapes
	Hash                uint16 // of the name
	Name, NameEnd       int32
	From, To            int32 // scalars: the JSON text; containers: unset
	Parent, Next, Child int32 // None where there is none
	Index               int32 // the position among the siblings
}

// None is the value that is not there.
const None = -1

// maxValues bounds the values of an answer, and so the memory that one needs.
const maxValues = 1 << 20

// SyntaxError says where an input stops being an answer. It never quotes it.
type SyntaxError struct {
	Offset int64  // 0-based byte offset
	Reason string // fixed words
}

// ErrNotJSON is what every *SyntaxError is.
var ErrNotJSON = errors.New("not JSON")

// Is reports whether target is ErrNotJSON.
func (e *SyntaxError) Is(target error) bool { return target == ErrNotJSON }

func (e *SyntaxError) Error() string {
	return "offset " + strconv.FormatInt(e.Offset, 10) + ": " + e.Reason
}

// Parse decodes src, which must be one JSON value (RFC 8259, valid UTF-8). Of members
// of one name the first is kept, and the others are in Twice.
func (t *Tape) Parse(src []byte) error {
	t.Src, t.Nodes, t.Twice = src, t.Nodes[:0], t.Twice[:0]
	t.escaped, t.Shape, t.partial, t.watched = false, nil, false, false
	if end := t.scan(src); end >= 0 && skip(src, end) == len(src) {
		return nil
	}
	return t.decode(src)
}

// decode is Parse by the JSON decoder alone.
func (t *Tape) decode(src []byte) error {
	err := t.decodeWith(src, jsontext.AllowDuplicateNames(false))
	if !errors.Is(err, jsontext.ErrDuplicateName) {
		return err
	}
	if err = t.decodeWith(src, jsontext.AllowDuplicateNames(true)); err == nil {
		t.once(0)
	}
	return err
}

func (t *Tape) decodeWith(src []byte, names jsontext.Options) error {
	if t.dec == nil {
		t.buf = new(bytes.Buffer)
		t.dec = jsontext.NewDecoder(t.buf)
	}
	*t.buf = *bytes.NewBuffer(src)
	t.dec.Reset(t.buf, names)
	defer func() { *t.buf = bytes.Buffer{} }()
	t.escaped = true
	t.Src, t.Nodes, t.stack = src, t.Nodes[:0], t.stack[:0]
	if len(bytes.TrimLeft(src, " \t\r\n")) == 0 {
		return &SyntaxError{0, "no JSON value"}
	}
	if err := t.walk(); err != nil {
		return err
	}
	if rest := bytes.TrimLeft(src[t.dec.InputOffset():], " \t\r\n"); len(rest) > 0 {
		return &SyntaxError{int64(len(src) - len(rest)), "text after the JSON value"}
	}
	return nil
}

func (t *Tape) walk() error {
	last := int32(None) // the sibling before
	for {
		n := Node{Parent: None, Next: None, Child: None}
		kind := t.dec.PeekKind()
		if top := len(t.stack) - 1; top >= 0 {
			n.Parent = t.stack[top]
			if kind == '}' || kind == ']' {
				if _, err := t.dec.ReadToken(); err != nil {
					return t.syntaxError(err)
				}
				if top == 0 {
					return nil
				}
				last, t.stack = n.Parent, t.stack[:top]
				continue
			}
			if t.Nodes[n.Parent].Kind == '{' {
				name, err := t.dec.ReadValue()
				if err != nil {
					return t.syntaxError(err)
				}
				n.NameEnd = int32(t.dec.InputOffset())
				n.Name = n.NameEnd - int32(len(name))
				n.Hash = Hash(appendUnquoted(nil, name))
				kind = t.dec.PeekKind()
			}
		}
		n.Kind = byte(kind)
		id := int32(len(t.Nodes))
		if id == maxValues {
			return &SyntaxError{t.dec.InputOffset(), "more than " + strconv.Itoa(maxValues) + " values"}
		}
		if n.Parent != None {
			if p := &t.Nodes[n.Parent]; p.Child == None {
				p.Child = id
			} else {
				t.Nodes[last].Next = id
				n.Index = t.Nodes[last].Index + 1
			}
		}
		if kind == '{' || kind == '[' {
			if len(t.stack) == maxDepth {
				return &SyntaxError{t.dec.InputOffset(), "nested deeper than " + strconv.Itoa(maxDepth) + " levels"}
			}
			if _, err := t.dec.ReadToken(); err != nil {
				return t.syntaxError(err)
			}
			t.Nodes = append(t.Nodes, n)
			t.stack = append(t.stack, id)
			continue
		}
		v, err := t.dec.ReadValue()
		if err != nil {
			return t.syntaxError(err)
		}
		n.To = int32(t.dec.InputOffset())
		n.From = n.To - int32(len(v))
		t.Nodes = append(t.Nodes, n)
		if n.Parent == None {
			return nil
		}
		last = id
	}
}

func (t *Tape) syntaxError(err error) error {
	e := &SyntaxError{Offset: t.dec.InputOffset(), Reason: "not valid JSON"}
	var s *jsontext.SyntacticError
	if errors.As(err, &s) {
		e.Offset = s.ByteOffset
	}
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName): // which the caller looks at again
		return jsontext.ErrDuplicateName
	case errors.Is(err, io.ErrUnexpectedEOF):
		e.Reason = "the JSON value is cut short"
	case e.Offset < int64(len(t.Src)) && t.Src[e.Offset] >= 0x80:
		e.Reason = "invalid UTF-8"
	}
	return e
}

// AppendName appends the unescaped name of an object member.
func (t *Tape) AppendName(dst []byte, id int32) []byte {
	n := &t.Nodes[id]
	if !t.escaped {
		return append(dst, t.Src[n.Name+1:n.NameEnd-1]...)
	}
	return appendUnquoted(dst, t.Src[n.Name:n.NameEnd])
}

// Text returns the text of a scalar, which is a part of Src or written to the memory
// that is given.
func (t *Tape) Text(memory *[]byte, id int32) []byte {
	t.Saw(id, AtText)
	return t.Peek(memory, id)
}

// Len is the length of a scalar in the text.
func (t *Tape) Len(id int32) int { return int(t.Nodes[id].To - t.Nodes[id].From) }

// Peek is Text for who looks at the text again when it is another (Saw).
func (t *Tape) Peek(memory *[]byte, id int32) []byte {
	switch n := &t.Nodes[id]; {
	case n.Kind == '"' && n.AsIs:
		return t.Src[n.From+1 : n.To-1]
	case n.Kind == '0':
		return t.Src[n.From:n.To]
	}
	*memory = t.appendText((*memory)[:0], id)
	return *memory
}

// AppendText appends the text of a scalar: strings unescaped, numbers and
// literals as they stand, nothing for null and containers.
func (t *Tape) AppendText(dst []byte, id int32) []byte {
	t.Saw(id, AtText)
	return t.appendText(dst, id)
}

func (t *Tape) appendText(dst []byte, id int32) []byte {
	n := &t.Nodes[id]
	switch n.Kind {
	case '"':
		if n.AsIs {
			return append(dst, t.Src[n.From+1:n.To-1]...)
		}
		return appendUnquoted(dst, t.Src[n.From:n.To])
	case '0', 't', 'f':
		return append(dst, t.Src[n.From:n.To]...)
	}
	return dst
}

func appendUnquoted(dst, quoted []byte) []byte {
	inner := quoted[1 : len(quoted)-1]
	if bytes.IndexByte(inner, '\\') < 0 {
		return append(dst, inner...)
	}
	dst, _ = jsontext.AppendUnquote(dst, quoted) // validated by the decoder
	return dst
}
