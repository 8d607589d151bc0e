package inputs

import (
	"bytes"
	"compress/gzip"
	"io"

	"github.com/ocrlint/ocrlint/vendors/internal/scan"
)

// splitter finds where the answers of an input begin and end. Bytes that were
// yielded are never written again, so answers are slices of what was read.
type splitter struct {
	name     string
	isAnswer func(value []byte) bool
	max      int
	lines    bool // this is NDJSON, by its name or by what was read
	mixed    bool // some value did not stand alone on its line
	sure     bool // some value was whole, or the name says NDJSON
	arrays   bool // an array was one answer, so that the further ones are
	strict   bool // a value was not even as vendors' documents print them

	r     io.Reader
	buf   []byte // read, and not yet yielded
	room  int    // of the memory that buf is a part of
	at    int64  // offset of buf in the input
	above int    // line ends in front of buf
	begun int64  // offset of the line that buf begins in
	err   error  // of r, io.EOF at its end
	any   bool   // there was something but blanks
	index int
	yield func(Answer) bool

	scanner scan.Scanner // finds the end of values
}

// Most files hold one answer; the first read is for them.
const (
	firstSize = 8 << 10
	readSize  = 64 << 10
)

// fill reads more into buf. It reports false when there is no more.
func (s *splitter) fill() bool {
	if cap(s.buf)-len(s.buf) <= s.room/8 {
		if s.room == 0 {
			s.room = firstSize
		} else {
			s.room = max(len(s.buf)+readSize, min(2*len(s.buf), s.max+readSize)) // a longer answer is not read
		}
		buf := make([]byte, len(s.buf), s.room)
		copy(buf, s.buf)
		s.buf = buf
	}
	for s.err == nil {
		var n int
		n, s.err = s.r.Read(s.buf[len(s.buf):cap(s.buf)])
		s.buf = s.buf[:len(s.buf)+n]
		if n > 0 {
			return true
		}
	}
	return false
}

func (s *splitter) drop(n int) {
	s.above, s.begun = s.place(n)
	s.buf, s.at = s.buf[n:], s.at+int64(n)
}

// place returns how many lines end in front of buf[i], and where the line of buf[i]
// begins in the input.
func (s *splitter) place(i int) (line int, begun int64) {
	if bytes.IndexByte(s.buf[:i], '\n') < 0 { // which is fast
		return s.above, s.begun
	}
	last := bytes.LastIndexByte(s.buf[:i], '\n')
	return s.above + bytes.Count(s.buf[:last+1], newline), s.at + int64(last) + 1
}

var newline = []byte("\n")

// send yields the answer buf[from:to]. It reports false when the consumer has enough.
func (s *splitter) send(from, to int, err error) bool {
	if err == nil && to-from > s.max {
		err = ErrTooLong
	}
	a := Answer{Name: s.name, Index: s.index, Offset: s.at + int64(from), Err: err}
	line, begun := s.place(from)
	a.Line, a.Column = line+1, int(a.Offset-begun)+1
	if err == nil {
		a.JSON = s.buf[from:to:to]
	}
	s.index++
	return s.yield(a)
}

func (s *splitter) run() {
	s.open()
	for s.skipBlanks() {
		if !s.value() {
			return
		}
	}
	switch {
	case s.err != io.EOF:
		s.send(0, 0, s.err)
	case !s.any:
		s.send(0, 0, nil)
	}
}

// open looks for the marks of gzip and of UTF-8, which RFC 8259 §8.1 lets a
// reader ignore.
func (s *splitter) open() {
	for len(s.buf) < 3 && s.fill() {
	}
	if bytes.HasPrefix(s.buf, []byte("\x1f\x8b")) {
		z := &gzipReader{r: io.MultiReader(bytes.NewReader(s.buf), s.r)}
		s.r, s.buf, s.err = z, nil, nil
		for len(s.buf) < 3 && s.fill() {
		}
	}
	if bytes.HasPrefix(s.buf, []byte("\ufeff")) {
		s.drop(3)
	}
}

// gzipReader says of every error what it is about.
type gzipReader struct {
	r io.Reader
	z *gzip.Reader
}

func (g *gzipReader) Read(p []byte) (n int, err error) {
	if g.z == nil {
		if g.z, err = gzip.NewReader(g.r); err != nil {
			return 0, ErrGzip
		}
	}
	n, err = g.z.Read(p)
	if err != nil && err != io.EOF {
		err = ErrGzip
	}
	return n, err
}

const blanks = " \t\r\n"

// skipBlanks reports whether there is anything but blanks.
func (s *splitter) skipBlanks() bool {
	for {
		rest := bytes.TrimLeft(s.buf, blanks)
		s.drop(len(s.buf) - len(rest))
		if len(rest) > 0 {
			s.any = true
			return true
		}
		if !s.fill() {
			return false
		}
	}
}
