package vendors

import (
	"bytes"
	"errors"
	"io"
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// maxDepth bounds the nesting of an answer. The deepest vendor nests 14 levels.
const maxDepth = 256

// tape is an answer decoded in one walk: its values in the order of the text,
// each linked to its parent, first child and next sibling. Strings stay as they
// are in the text until somebody asks for them, so that images cost nothing.
type tape struct {
	src   []byte
	nodes []node
	dec   *jsontext.Decoder
	buf   *bytes.Buffer
	stack []int32
}

type node struct {
	kind                byte // '{' '[' '"' '0' 't' 'f' 'n'
	name, nameEnd       int32
	from, to            int32 // scalars: the JSON text; containers: unset
	parent, next, child int32 // none where there is none
	index               int32 // the position among the siblings
	asIs                bool  // name and text are known to have no escapes
}

const none = -1

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

// parse decodes src, which must be one JSON value (RFC 8259, valid UTF-8, no
// duplicate names).
func (t *tape) parse(src []byte) error {
	t.src, t.nodes = src, t.nodes[:0]
	if t.scan() {
		return nil
	}
	return t.decode(src)
}

// decode is parse by the JSON decoder alone.
func (t *tape) decode(src []byte) error {
	if t.dec == nil {
		t.buf = new(bytes.Buffer)
		t.dec = jsontext.NewDecoder(t.buf)
	}
	*t.buf = *bytes.NewBuffer(src)
	t.dec.Reset(t.buf)
	defer func() { *t.buf = bytes.Buffer{} }()
	t.src, t.nodes, t.stack = src, t.nodes[:0], t.stack[:0]
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

func (t *tape) walk() error {
	last := int32(none) // the sibling before
	for {
		n := node{parent: none, next: none, child: none}
		kind := t.dec.PeekKind()
		if top := len(t.stack) - 1; top >= 0 {
			n.parent = t.stack[top]
			if kind == '}' || kind == ']' {
				if _, err := t.dec.ReadToken(); err != nil {
					return t.syntaxError(err)
				}
				if top == 0 {
					return nil
				}
				last, t.stack = n.parent, t.stack[:top]
				continue
			}
			if t.nodes[n.parent].kind == '{' {
				name, err := t.dec.ReadValue()
				if err != nil {
					return t.syntaxError(err)
				}
				n.nameEnd = int32(t.dec.InputOffset())
				n.name = n.nameEnd - int32(len(name))
				kind = t.dec.PeekKind()
			}
		}
		n.kind = byte(kind)
		id := int32(len(t.nodes))
		if id == maxValues {
			return &SyntaxError{t.dec.InputOffset(), "more than " + strconv.Itoa(maxValues) + " values"}
		}
		if n.parent != none {
			if p := &t.nodes[n.parent]; p.child == none {
				p.child = id
			} else {
				t.nodes[last].next = id
				n.index = t.nodes[last].index + 1
			}
		}
		if kind == '{' || kind == '[' {
			if len(t.stack) == maxDepth {
				return &SyntaxError{t.dec.InputOffset(), "nested deeper than " + strconv.Itoa(maxDepth) + " levels"}
			}
			if _, err := t.dec.ReadToken(); err != nil {
				return t.syntaxError(err)
			}
			t.nodes = append(t.nodes, n)
			t.stack = append(t.stack, id)
			continue
		}
		v, err := t.dec.ReadValue()
		if err != nil {
			return t.syntaxError(err)
		}
		n.to = int32(t.dec.InputOffset())
		n.from = n.to - int32(len(v))
		t.nodes = append(t.nodes, n)
		if n.parent == none {
			return nil
		}
		last = id
	}
}

func (t *tape) syntaxError(err error) error {
	e := &SyntaxError{Offset: t.dec.InputOffset(), Reason: "not valid JSON"}
	var s *jsontext.SyntacticError
	if errors.As(err, &s) {
		e.Offset = s.ByteOffset
	}
	switch {
	case errors.Is(err, jsontext.ErrDuplicateName):
		e.Reason = "duplicate object member name"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, io.EOF):
		e.Reason = "the JSON value is cut short"
	case e.Offset >= 0 && e.Offset < int64(len(t.src)) && t.src[e.Offset] >= 0x80:
		e.Reason = "invalid UTF-8"
	}
	return e
}

// appendName appends the unescaped name of an object member.
func (t *tape) appendName(dst []byte, id int32) []byte {
	n := &t.nodes[id]
	if n.asIs {
		return append(dst, t.src[n.name+1:n.nameEnd-1]...)
	}
	return appendUnquoted(dst, t.src[n.name:n.nameEnd])
}

// appendText appends the text of a scalar: strings unescaped, numbers and
// literals as they stand, nothing for null and containers.
func (t *tape) appendText(dst []byte, id int32) []byte {
	n := &t.nodes[id]
	switch n.kind {
	case '"':
		if n.asIs {
			return append(dst, t.src[n.from+1:n.to-1]...)
		}
		return appendUnquoted(dst, t.src[n.from:n.to])
	case '0', 't', 'f':
		return append(dst, t.src[n.from:n.to]...)
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

// appendPointer appends the RFC 6901 pointer of a value.
func (t *tape) appendPointer(dst []byte, id int32) []byte {
	if t.nodes[id].parent == none {
		return dst
	}
	return t.appendSegment(t.appendPointer(dst, t.nodes[id].parent), id)
}

// appendSegment appends the last segment of the pointer of a value.
func (t *tape) appendSegment(dst []byte, id int32) []byte {
	n := &t.nodes[id]
	dst = append(dst, '/')
	if t.nodes[n.parent].kind == '[' {
		return strconv.AppendInt(dst, int64(n.index), 10)
	}
	from := len(dst)
	dst = t.appendName(dst, id)
	return escapePointer(dst, from)
}

// escapePointer escapes ~ and / in dst[from:] (RFC 6901 §3).
func escapePointer(dst []byte, from int) []byte {
	clean := true
	for _, c := range dst[from:] {
		clean = clean && c != '~' && c != '/'
	}
	if clean {
		return dst
	}
	name := bytes.Clone(dst[from:])
	dst = dst[:from]
	for _, c := range name {
		switch c {
		case '~':
			dst = append(dst, "~0"...)
		case '/':
			dst = append(dst, "~1"...)
		default:
			dst = append(dst, c)
		}
	}
	return dst
}

// member returns the member of an object with the given name, or none.
func (t *tape) member(id int32, name string) int32 {
	if id == none || t.nodes[id].kind != '{' {
		return none
	}
	for c := t.nodes[id].child; c != none; c = t.nodes[c].next {
		if t.named(c, name) {
			return c
		}
	}
	return none
}

func (t *tape) named(id int32, name string) bool {
	n := &t.nodes[id]
	quoted := t.src[n.name+1 : n.nameEnd-1]
	if len(quoted) == len(name) && string(quoted) == name {
		return true
	}
	// Only an escaped name is longer than what it stands for.
	return len(quoted) > len(name) && bytes.IndexByte(quoted, '\\') >= 0 && string(t.appendName(nil, id)) == name
}

// element returns the i-th element of an array, or none.
func (t *tape) element(id int32, i int) int32 {
	if id == none || t.nodes[id].kind != '[' || i < 0 {
		return none
	}
	c := t.nodes[id].child
	for ; c != none && i > 0; i-- {
		c = t.nodes[c].next
	}
	return c
}
