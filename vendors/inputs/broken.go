package inputs

import (
	"bytes"
	"errors"
	"io"

	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// broken deals with a value that is not JSON from buf[bad] on: the one at the
// beginning of buf, or the one behind n elements of a list. It is yielded as it
// is, so that place and reason of the error come from where they always do.
func (s *splitter) broken(n, bad int, err error) bool {
	switch {
	case s.err != nil && s.err != io.EOF:
		s.send(bad, bad, s.err)
		return false
	case errors.Is(err, ErrTooLong):
		s.lines = s.isLine(len(s.buf))
		return s.send(0, 0, ErrTooLong) && s.lines && s.recover()
	}
	if n == 0 {
		if ok, found := s.lenient(); found {
			return ok
		}
	}
	end := s.around(bad)
	line := s.isLine(bad)
	if line {
		if n := s.lineEnd(); n <= s.max { // of a longer one what is wrong is enough
			end = n
		}
		s.lines = s.lines || bad > end // no second look beyond a line, so that the time stays linear
		bad = min(bad, end)
	}
	from := 0
	if n > 0 {
		from = len(s.buf) - len(bytes.TrimLeft(s.buf, blanks+","))
	}
	var ok bool
	switch {
	case n == 0 || from < bad:
		ok = s.send(from, end, nil)
	case bad == end:
		ok = s.send(bad, bad, &tape.SyntaxError{Reason: "the JSON value is cut short"})
	default: // the comma or the bracket is wrong
		ok = s.send(bad, bad, &tape.SyntaxError{Reason: "not valid JSON"})
	}
	return ok && line && s.recover()
}

// around returns an end behind buf[bad] that shows what is wrong there, and bad
// where the input ends. Of lines that arrive one by one it does not wait for the next.
func (s *splitter) around(bad int) int {
	const enough = 16 // longer than any literal or escape
	for len(s.buf) < bad+enough && !(s.lines && bytes.IndexByte(s.buf[min(bad, len(s.buf)):], '\n') >= 0) && s.fill() {
	}
	return min(len(s.buf), bad+enough)
}

// lineEnd returns the end of the line at the beginning of buf.
func (s *splitter) lineEnd() int {
	for i := 0; ; {
		if n := bytes.IndexByte(s.buf[i:], '\n'); n >= 0 {
			return i + n
		}
		i = len(s.buf)
		if i > s.max || !s.fill() {
			return i
		}
	}
}

// isLine reports whether the value at the beginning of buf, broken from bad on, is
// a line of NDJSON: the values before were, and every line that was taken for a
// part of it begins like a value.
func (s *splitter) isLine(bad int) bool {
	if s.lines || s.mixed {
		return s.lines
	}
	for i := range bad {
		if s.buf[i] == '\n' && i+1 < bad && s.buf[i+1] != '{' && s.buf[i+1] != '[' {
			return false
		}
	}
	return true
}

// recover goes to the next line of NDJSON. Where nothing tells yet that this is
// NDJSON, the line must be closed in itself: what looked like lines may be one
// damaged value, or no JSON at all. It reports false when there is none near enough.
func (s *splitter) recover() bool {
	for far := s.at + farthest; ; {
		i := bytes.IndexByte(s.buf, '\n')
		seen := i + 1
		if i < 0 {
			seen = len(s.buf)
		}
		switch {
		case s.at+int64(seen) > far:
			s.drop(int(far - s.at))
			s.send(0, 0, ErrEndless)
			return false
		case i < 0:
			s.drop(len(s.buf))
			if !s.fill() {
				return true // the end, or an error that run reports
			}
		case i+1 == len(s.buf) && !s.fill():
			s.drop(i + 1)
			return true
		default:
			s.drop(i + 1)
			if s.sure || (s.buf[0] == '{' || s.buf[0] == '[') && s.line() > 0 {
				return true
			}
		}
	}
}
