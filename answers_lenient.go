package ocrlint

import "github.com/ocrlint/ocrlint/vendors"

// maxExample is the length in bytes of the longest answer that is looked for as
// vendors' documents print them. It bounds what a damaged input costs.
const maxExample = 1 << 20

// lenient yields the object at the beginning of buf, which is not JSON, when it
// is an answer as vendors' documents print them: names without quotes, dots for
// more elements. It is tried until it fails once, so that the time stays linear.
func (s *splitter) lenient() (ok, found bool) {
	if s.strict || s.lines || s.buf[0] != '{' {
		return true, false
	}
	end := s.closed()
	if end == 0 || !vendors.Fits(s.buf[:end], s.table, s.private...) {
		s.strict = true
		return true, false
	}
	return s.whole(end), true
}

// closed returns the end of the object at the beginning of buf by counting
// brackets, 0 when it has none.
func (s *splitter) closed() int {
	depth := 0
	quoted, escaped := false, false
	for i := 0; i < min(s.max, maxExample) && (i < len(s.buf) || s.fill()); i++ {
		switch c := s.buf[i]; {
		case escaped:
			escaped = false
		case quoted && c == '\\':
			escaped = true
		case c == '"':
			quoted = !quoted
		case quoted:
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				return i + 1
			}
		}
	}
	return 0
}
