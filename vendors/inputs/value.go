package inputs

import (
	"bytes"
	"errors"

	"github.com/ocrlint/ocrlint/vendors/internal/scan"
	"github.com/ocrlint/ocrlint/vendors/internal/tape"
)

// errSyntax is the error of a value that is not JSON.
var errSyntax = errors.New("not valid JSON")

// value yields the value, or the values of the list, at the beginning of buf. It
// reports false when the consumer has enough or the next value cannot be found.
func (s *splitter) value() bool {
	switch s.buf[0] {
	case '{':
		if end := s.decodedLine(); end > 0 {
			s.sure = true
			ok := s.send(0, end, nil)
			s.buf, s.at = s.buf[end:], s.at+int64(end) // no line ends within
			return ok
		}
		if end := s.line(); end > 0 {
			s.sure = true
			ok := s.send(0, end, nil)
			s.drop(end)
			return ok
		}
	case '[':
		return s.list()
	}
	return s.single()
}

// single yields the value at the beginning of buf as one answer.
func (s *splitter) single() bool {
	end, err := s.end(0)
	switch {
	case errors.Is(err, ErrTooLong):
		ok, whole := s.skip(0)
		s.mixed = s.mixed || whole && !s.restBlank(0)
		return ok
	case err != nil:
		return s.broken(0, end, err)
	}
	return s.whole(end)
}

// whole yields the value that ends at end, which did not stand alone on one line.
func (s *splitter) whole(end int) bool {
	s.mixed, s.sure = true, true
	ok := s.send(0, end, nil)
	s.drop(end)
	return ok
}

// end returns where the value at buf[from:] ends, or where it is wrong. In NDJSON
// that is no later than its line.
func (s *splitter) end(from int) (end int, err error) {
	s.scanner.Reset()
	s.scanner.Whole, s.scanner.Lines = false, s.lines
	for {
		t := s.scanner.Value(s.buf[from:])
		switch t.Kind {
		case scan.Bad:
			return from + t.From, errSyntax
		case scan.More:
			if len(s.buf) > s.max {
				return len(s.buf), ErrTooLong
			}
			s.scanner.Whole = !s.fill()
		default:
			return from + t.To, nil
		}
	}
}

// decodedLine is line for an object that is plainly JSON, which it decodes; else it
// returns 0. Where values stand one behind another it does not look for the ends of
// lines, which may be far.
func (s *splitter) decodedLine() (end int) {
	if s.use.Read == nil || s.mixed || !s.use.Read() {
		return 0
	}
	for i := 0; ; {
		line := s.buf
		if n := bytes.IndexByte(line[i:], '\n'); n >= 0 {
			line = line[:i+n]
		} else if i = len(line); i <= min(s.max, longLine) && s.fill() {
			continue
		}
		if len(line) > s.max {
			break
		}
		ahead, end := s.model.Decode(line)
		if end > 0 && len(bytes.TrimLeft(line[end:], blanks)) == 0 {
			s.decoded = ahead
			return end
		}
		break
	}
	return 0
}

// Decoder decodes answers whose ends are known and of which many are alike, as Use does
// where it finds the ends.
type Decoder struct{ model tape.Model }

// Decode decodes an answer that will be read, and that once, before the next is decoded.
func (d *Decoder) Decode(a *Answer) {
	if a.Err != nil || len(a.JSON) > longLine {
		return
	}
	if ahead, end := d.model.Decode(a.JSON); end == len(a.JSON) {
		a.Ahead = ahead
	}
}

// longLine is the length in bytes from which on a line is not decoded ahead.
const longLine = 1 << 20

// line returns the end of the object at the beginning of buf when it stands
// alone on its line, else 0. The answer may still not be JSON, and then nothing
// but itself is lost.
func (s *splitter) line() (end int) {
	var l scan.Line
	for {
		end, kind := l.End(s.buf)
		switch {
		case kind == scan.End && s.restBlank(end):
			return end
		case kind != scan.More || len(s.buf) > s.max || !s.fill():
			return 0
		}
	}
}

// restBlank reports whether nothing follows on the line behind buf[:i], as far as it
// looks.
func (s *splitter) restBlank(i int) bool {
	for ; i <= s.max && (i < len(s.buf) || s.fill()); i++ {
		switch s.buf[i] {
		case ' ', '\t', '\r':
		case '\n':
			return true
		default:
			return false
		}
	}
	return i <= s.max
}

// list yields the elements of the array at the beginning of buf, or the array.
func (s *splitter) list() bool {
	at := len("[")
	for n := 0; ; n++ {
		from, err := s.token(at)
		if err == nil && s.buf[from] == ']' {
			s.drop(from + 1)
			s.mixed = s.mixed || !s.restBlank(0)
			return true
		}
		if err == nil && n > 0 {
			if s.buf[from] != ',' {
				return s.broken(n, from, errSyntax)
			}
			comma := from
			if from, err = s.token(comma + 1); err == nil && (s.buf[from] == ']' || s.buf[from] == '}') {
				return s.broken(n, comma, errSyntax) // which is one too many
			}
		}
		end := from
		if err == nil {
			end, err = s.end(from)
			if errors.Is(err, ErrTooLong) && !s.arrays {
				if ok, whole := s.skip(from); !ok || !whole {
					return ok
				}
				at = 0
				continue
			}
		}
		if err != nil {
			return s.broken(n, end, err)
		}
		if n == 0 && (s.arrays || s.isAnswer(append(s.buf[:end:end], ']')) || s.lines && s.isAnswer(s.array())) {
			s.arrays = true
			return s.single()
		}
		s.sure = true
		ok := s.send(from, end, nil)
		s.mixed = s.mixed || bytes.IndexByte(s.buf[:end], '\n') >= 0
		s.drop(end)
		if !ok {
			return false
		}
		at = 0
	}
}

// array is the array at the beginning of buf, as far as its line goes.
func (s *splitter) array() []byte {
	end, err := s.end(0)
	if err != nil {
		return nil
	}
	return s.buf[:end]
}

// token returns where at or behind buf[i] something stands in the list; in NDJSON
// that may be the end of the line.
func (s *splitter) token(i int) (int, error) {
	for {
		for ; i < len(s.buf); i++ {
			if c := s.buf[i]; c != ' ' && c != '\t' && c != '\r' && (c != '\n' || s.lines) {
				return i, nil
			}
		}
		switch {
		case len(s.buf) > s.max:
			return i, ErrTooLong
		case !s.fill():
			return i, errSyntax
		}
	}
}
