package inputs

import (
	"bytes"
	"io"
	"slices"

	"github.com/ocrlint/ocrlint/vendors/internal/scan"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// splitter finds where the answers of an input begin and end. Bytes that were
// yielded are never written again, unless they are used apart, so answers are slices of
// what was read.
type splitter struct {
	name     string
	isAnswer func(value []byte) bool
	packings []*Packing
	max      int
	use      Use
	lines    bool // this is NDJSON, by its name or by what was read
	mixed    bool // some value did not stand alone on its line
	sure     bool // some value was whole, or the name says NDJSON
	arrays   bool // an array was one answer, so that the further ones are
	strict   bool // a value was not even as vendors' documents print them

	r     io.Reader
	buf   []byte // read, and not yet yielded
	room  int    // of the memory that buf is a part of,
	again []byte // which this is, where it is used again
	at    int64  // offset of buf in the input
	above int    // line ends in front of buf
	begun int64  // offset of the line that buf begins in
	err   error  // of r, io.EOF at its end
	any   bool   // there was something but blanks
	index int
	tiny  int // so many of the answers before were hardly any
	yield func(Answer) bool

	model   tape.Model
	decoded tape.Ahead // the answer at the beginning of buf

	scanner scan.Scanner // finds the end of values
}

// Most files hold one answer; the first read is for them.
const (
	firstSize = 8 << 10
	readSize  = 64 << 10
)

// fill reads more into buf. It reports false when there is no more.
func (s *splitter) fill() bool {
	if cap(s.buf)-len(s.buf) <= min(s.room, readSize)/8 {
		if cap(s.again) < readSize || len(s.buf) > cap(s.again)/2 {
			s.again = s.more()
		}
		s.buf = append(s.again, s.buf...)
		if !s.use.Apart || s.room > longLine {
			s.again = nil
		}
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

// more makes memory for what is in buf and what is to be read.
func (s *splitter) more() []byte {
	if s.room == 0 {
		s.room = firstSize
	} else {
		s.room = max(len(s.buf)+readSize, min(2*len(s.buf), s.max+readSize)) // a longer answer is not read
	}
	return make([]byte, 0, s.room)
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
	if s.tiny++; err != nil || to-from > tiny {
		s.tiny = 0
	}
	if s.tiny > mostTiny {
		s.yield(s.answer(from, ErrTiny))
		return false
	}
	a := s.answer(from, err)
	if err == nil {
		a.JSON, a.Ahead = s.buf[from:to:to], s.decoded
	}
	s.decoded = tape.Ahead{}
	return s.yield(a)
}

// No answer of a vendor is so short, and so many are a bomb: a compressed file of a
// megabyte holds half a billion of {}.
const (
	tiny     = 16
	mostTiny = 250_000
)

// answer is the next answer, without its JSON; it begins at buf[from:].
func (s *splitter) answer(from int, err error) Answer {
	a := Answer{Name: s.name, Index: s.index, Offset: s.at + int64(from), Err: err}
	line, begun := s.place(from)
	a.Line, a.Column = line+1, int(a.Offset-begun)+1
	s.index++
	return a
}

func (s *splitter) run() {
	if err := s.open(); err != nil {
		s.send(0, 0, err)
		return
	}
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
	case s.index == 0:
		s.yield(Answer{Name: s.name, Line: 1, Column: 1, Err: ErrNone})
	}
}

// open looks for the marks of what is compressed, and for that of UTF-8, which RFC 8259
// §8.1 lets a reader ignore. The error is about the whole input.
func (s *splitter) open() error {
	head := s.head()
	for _, p := range s.packings {
		if p.of(s.name, head) {
			s.r = p.unpack(io.MultiReader(bytes.NewReader(s.buf), s.r))
			s.buf, s.again, s.err = nil, nil, nil
			if head = s.head(); slices.ContainsFunc(s.packings, func(p *Packing) bool { return p.Begins(head) }) {
				return ErrTwice
			}
			break
		}
	}
	if encoding := otherEncoding(head); encoding != "" {
		return &tape.SyntaxError{Reason: "the text is " + encoding + ", and JSON is UTF-8"}
	}
	if bytes.HasPrefix(head, byteOrderMark) {
		s.drop(len(byteOrderMark))
	}
	return nil
}

// head returns the first four bytes, or what there is.
func (s *splitter) head() []byte {
	for len(s.buf) < 4 && s.fill() {
	}
	return s.buf[:min(len(s.buf), 4)]
}

var byteOrderMark = []byte("\ufeff")

// otherEncoding names the encoding of a text that is not UTF-8, by its mark or by the
// zeros beside its first character (RFC 4627 §3); "" when it may be UTF-8.
func otherEncoding(head []byte) string {
	if len(head) < 2 {
		return ""
	}
	var zeros [4]bool
	for i, c := range head {
		zeros[i] = c == 0
	}
	switch {
	case bytes.Equal(head, []byte("\xff\xfe\x00\x00")), bytes.Equal(head, []byte("\x00\x00\xfe\xff")),
		zeros == [4]bool{true, true, true, false}, zeros == [4]bool{false, true, true, true}:
		return "UTF-32"
	case head[0] == 0xff && head[1] == 0xfe, head[0] == 0xfe && head[1] == 0xff, zeros[0] != zeros[1]:
		return "UTF-16"
	}
	return ""
}

const blanks = " \t\r\n"

// skipBlanks reports whether there is anything but blanks, near enough.
func (s *splitter) skipBlanks() bool {
	for far := s.at + farthest; ; {
		rest := bytes.TrimLeft(s.buf, blanks)
		s.drop(min(len(s.buf)-len(rest), int(far-s.at)))
		switch {
		case s.at == far:
			s.err = ErrBlank
			return false
		case len(s.buf) > 0:
			s.any = true
			return true
		case !s.fill():
			return false
		}
	}
}
