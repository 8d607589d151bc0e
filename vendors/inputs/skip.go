package inputs

import "github.com/ocrlint/ocrlint/vendors/internal/scan"

// farthest is how many bytes behind what may be held the end of a value is looked for, or
// the next value behind blanks or a broken line. It bounds what an endless input costs.
const farthest = 256 << 20

// skip tells that the value at buf[from:] is longer than may be held, and goes on behind
// it. whole reports whether it ended as values do, ok whether there is more to look at.
func (s *splitter) skip(from int) (ok, whole bool) {
	line, above := s.isLine(len(s.buf)), s.above
	a := s.answer(from, ErrTooLong)
	s.drop(from)
	s.scanner.Lines = s.lines || line && s.sure
	switch t := s.pass(); {
	case t.Kind > scan.End:
		s.drop(t.To)
		s.sure, s.mixed = true, s.mixed || s.above > above
		return s.yield(a), true
	case t.Kind == scan.More:
		a.Err = ErrEndless
		s.yield(a)
		return false, false
	default:
		s.drop(t.From)
		s.lines = line
		atEnd := len(s.buf) == 0 && s.err != nil // of which run tells
		return s.yield(a) && (atEnd || line && s.recover()), false
	}
}

// pass goes on to the end of a value of which the scanner has seen what is in buf, and
// keeps none of it. More says that the end is too far away.
func (s *splitter) pass() scan.Token {
	memory := make([]byte, 0, readSize)
	for far := s.at + int64(s.max) + farthest; s.at < far; {
		s.drop(s.scanner.Cut())
		s.buf, s.room = append(memory, s.buf...), readSize
		s.scanner.Whole = !s.fill()
		if t := s.scanner.Value(s.buf); t.Kind != scan.More && s.at+int64(t.To) <= far {
			return t
		}
	}
	return scan.Token{}
}
