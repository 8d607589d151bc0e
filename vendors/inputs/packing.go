package inputs

import (
	"bytes"
	"compress/gzip"
	"io"
	"strings"
	"sync"
)

// Packing is a form of compression that an input may have.
type Packing struct {
	Suffix string                 // of the name of such an input: ".gz"
	Begins func(head []byte) bool // whether its first bytes are these, of which there are some four
	New    func() Unpacker
	Says   func(error) error // what an error of Read says of the input, without its data

	idle sync.Pool // of Unpackers
}

// Unpacker decompresses what Reset gives it, also when an earlier one was damaged.
type Unpacker interface {
	io.Reader
	Reset(io.Reader) error
}

// gzipped is RFC 1952, with as many members as there are.
var gzipped = &Packing{
	Suffix: ".gz",
	Begins: func(head []byte) bool { return bytes.HasPrefix(head, []byte("\x1f\x8b")) },
	New:    func() Unpacker { return new(gzip.Reader) },
	Says:   func(error) error { return ErrGzip },
}

// of reports whether an input is packed so: by its first bytes, or by its name where they
// begin no JSON.
func (p *Packing) of(name string, head []byte) bool {
	if p.Begins(head) {
		return true
	}
	return strings.HasSuffix(strings.ToLower(name), p.Suffix) && !beginsText(head)
}

// beginsText reports whether an input may be JSON by its first byte.
func beginsText(head []byte) bool {
	return len(head) > 0 && (strings.IndexByte(" \t\r\n{[\"-0123456789tfn", head[0]) >= 0 || bytes.HasPrefix(head, byteOrderMark))
}

// unpack returns what r holds packed.
func (p *Packing) unpack(r io.Reader) io.Reader {
	u := &unpacking{packing: p, packed: source{r: r}}
	if u.z, _ = p.idle.Get().(Unpacker); u.z == nil {
		u.z = p.New()
	}
	return u
}

// unpacking says of every error what it is about.
type unpacking struct {
	packing *Packing
	packed  source
	begun   bool
	z       Unpacker // nil: it has ended
	err     error
}

// source remembers why no more of it can be read.
type source struct {
	r   io.Reader
	err error
}

func (s *source) Read(b []byte) (n int, err error) {
	n, err = s.r.Read(b)
	if err != nil {
		s.err = err
	}
	return n, err
}

func (u *unpacking) Read(b []byte) (n int, err error) {
	if u.z == nil {
		return 0, u.err
	}
	if !u.begun {
		u.begun = true
		err = u.z.Reset(&u.packed)
	}
	if err == nil {
		n, err = u.z.Read(b)
	}
	if err == nil {
		return n, nil
	}
	switch u.err = err; {
	case err == io.EOF:
	case u.packed.err != nil && u.packed.err != io.EOF:
		u.err = u.packed.err
	default:
		u.err = u.packing.Says(err)
	}
	u.packing.idle.Put(u.z)
	u.z = nil
	return n, u.err
}
