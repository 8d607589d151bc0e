package ocrlint

import (
	"bytes"
	"errors"
	"io"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ocrlint/ocrlint/vendors"
)

// value yields the value, or the values of the list, at the beginning of buf. It
// reports false when the consumer has enough or the next value cannot be found.
func (s *splitter) value() bool {
	if s.buf[0] == '{' {
		if end := s.line(); end > 0 {
			s.sure = true
			ok := s.send(0, end, nil)
			s.drop(end)
			return ok
		}
	}
	f, d := &feed{s: s, base: s.at}, &s.decoder
	d.Reset(f, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if s.buf[0] == '[' {
		return s.list(f, d)
	}
	if err := d.SkipValue(); err != nil {
		return s.broken(0, f.offset(err, d), err)
	}
	return s.whole(f.end(d))
}

// whole yields the value that ends at end, which did not stand alone on one line.
func (s *splitter) whole(end int) bool {
	s.mixed, s.sure = true, true
	ok := s.send(0, end, nil)
	s.drop(end)
	return ok
}

// line returns the end of the object at the beginning of buf when it stands
// alone on its line, else 0. It only counts brackets: the answer may still not
// be JSON, and then nothing but itself is lost.
func (s *splitter) line() (end int) {
	depth := 0
	quoted := false
	for i := 0; ; i++ {
		if i == len(s.buf) && (i > s.max || !s.fill()) {
			return 0
		}
		switch c := s.buf[i]; {
		case c == '\n':
			return 0
		case quoted:
			switch c {
			case '\\':
				i++
				if i == len(s.buf) && !s.fill() || s.buf[i] == '\n' {
					return 0
				}
			case '"':
				quoted = false
			}
		case c == '"':
			quoted = true
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				if !s.restBlank(i + 1) {
					return 0
				}
				return i + 1
			}
		}
	}
}

// restBlank reports whether nothing follows on the line behind buf[:i].
func (s *splitter) restBlank(i int) bool {
	for ; i < len(s.buf) || s.fill(); i++ {
		switch s.buf[i] {
		case ' ', '\t', '\r':
		case '\n':
			return true
		default:
			return false
		}
	}
	return true
}

// list yields the elements of the array at the beginning of buf, or the array.
func (s *splitter) list(f *feed, d *jsontext.Decoder) bool {
	d.ReadToken()
	for n := 0; d.PeekKind() != ']'; n++ {
		if err := d.SkipValue(); err != nil {
			return s.broken(n, f.offset(err, d), err)
		}
		end := f.end(d)
		if n == 0 && vendors.Fits(append(s.buf[:end:end], ']'), s.table) {
			return s.array(f, d)
		}
		s.sure = true
		ok := s.send(s.element(n), end, nil)
		s.mixed = s.mixed || bytes.IndexByte(s.buf[:end], '\n') >= 0
		s.drop(end)
		if !ok {
			return false
		}
	}
	d.ReadToken()
	s.drop(f.end(d))
	s.mixed = s.mixed || !s.restBlank(0)
	return true
}

// element returns where in buf the n-th element of a list begins, behind the
// bracket or a comma.
func (s *splitter) element(n int) int {
	if n == 0 {
		return len(s.buf) - len(bytes.TrimLeft(s.buf[1:], blanks))
	}
	return len(s.buf) - len(bytes.TrimLeft(s.buf, blanks+","))
}

// array yields the array of which the first element was read, as one answer.
func (s *splitter) array(f *feed, d *jsontext.Decoder) bool {
	for d.PeekKind() != ']' {
		if err := d.SkipValue(); err != nil {
			return s.broken(0, f.offset(err, d), err)
		}
	}
	d.ReadToken()
	return s.whole(f.end(d))
}

// feed gives the decoder what the splitter has, then what it reads; of NDJSON the
// line.
type feed struct {
	s    *splitter
	base int64 // offset of the decoder's first byte in the input
	at   int64 // what the decoder has had
}

func (f *feed) Read(p []byte) (int, error) {
	s := f.s
	i := int(f.base + f.at - s.at)
	if i == len(s.buf) {
		if len(s.buf) > s.max {
			return 0, ErrTooLong
		}
		if !s.fill() {
			return 0, s.err
		}
	}
	more := s.buf[i:]
	if s.lines {
		if end := bytes.IndexByte(more, '\n'); end == 0 {
			return 0, io.EOF
		} else if end > 0 {
			more = more[:end]
		}
	}
	n := copy(p, more)
	f.at += int64(n)
	return n, nil
}

// end returns where in buf the value ends that the decoder read last.
func (f *feed) end(d *jsontext.Decoder) int { return int(f.base + d.InputOffset() - f.s.at) }

// offset returns where in buf the error is.
func (f *feed) offset(err error, d *jsontext.Decoder) int {
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		return int(f.base + syntax.ByteOffset - f.s.at)
	}
	return f.end(d)
}
