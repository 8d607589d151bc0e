package inputs

import "github.com/ocrlint/ocrlint/vendors/internal/scan"

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
	end := s.example()
	if end == 0 || !s.isAnswer(s.buf[:end]) {
		s.strict = true
		return true, false
	}
	return s.whole(end), true
}

// example returns the end of the object at the beginning of buf, 0 when it has
// none.
func (s *splitter) example() int {
	scanner := scan.Scanner{Lenient: true}
	longest := min(s.max, maxExample)
	for {
		t := scanner.Value(s.buf[:min(len(s.buf), longest)])
		switch t.Kind {
		case scan.Bad:
			return 0
		case scan.More:
			if len(s.buf) >= longest || !s.fill() {
				return 0
			}
		default:
			return t.To
		}
	}
}
