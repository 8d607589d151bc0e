package scan

// Line finds the end of an object or array that stands on one line by its
// brackets and quotes alone. What it finds may be no JSON; but then the line ends
// with it, and nothing else is lost. The zero Line is at the beginning of the
// value.
type Line struct {
	at, depth int
	quoted    bool
}

// quiet and between are the bytes that tell nothing of where a value ends, in quotes
// and outside.
var quiet, between = func() (q, b [256]bool) {
	for c := range 256 {
		q[c] = c != '"' && c != '\\' && c != '\n'
		b[c] = c != '"' && c != '\n' && c != '{' && c != '}' && c != '[' && c != ']'
	}
	return q, b
}()

// End returns where the value that begins src ends. More is to be called again
// with a src that begins with the one before; Bad: it does not end on its line.
func (l *Line) End(src []byte) (end int, kind Kind) {
	for i := l.at; ; i++ {
		if l.quoted {
			for i < len(src) && quiet[src[i]] {
				i++
			}
		} else {
			for i < len(src) && between[src[i]] {
				i++
			}
		}
		if i == len(src) {
			l.at = i
			return 0, More
		}
		switch src[i] {
		case '\n':
			return 0, Bad
		case '"':
			l.quoted = !l.quoted
		case '\\':
			switch {
			case i+1 == len(src):
				l.at = i
				return 0, More
			case src[i+1] == '\n':
				return 0, Bad
			}
			i++
		case '{', '[':
			l.depth++
		default:
			if l.depth--; l.depth == 0 {
				return i + 1, End
			}
		}
	}
}
