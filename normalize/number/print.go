package number

import (
	"slices"
	"unicode/utf8"
)

// Prints returns the ways to print a number of the scheme, in canonical form, with the
// separators of the examples of its sources, each once. It is empty where they have none.
func (s Scheme) Prints(n string) (all []string) {
	t := s.table()
	for i := range t.valid {
		if text := t.like(t.valid[i].Value, n); text != "" && text != n && !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	return all
}

// like prints n as an example is printed, "" where its letters and digits stand elsewhere.
func (s *scheme) like(example, n string) string {
	b := make([]byte, 0, len(example))
	for i := range len(example) {
		c := example[i]
		switch {
		case c >= utf8.RuneSelf || 'a' <= c && c <= 'z':
			return ""
		case s.separates(c):
			b = append(b, c)
		case n == "" || isDigit(rune(c)) != isDigit(rune(n[0])):
			return ""
		default:
			b, n = append(b, n[0]), n[1:]
		}
	}
	if n != "" {
		return ""
	}
	return string(b)
}
