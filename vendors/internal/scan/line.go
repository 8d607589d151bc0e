package scan

// Line finds the end of an object or array that stands on one line by its
// brackets and quotes alone. What it finds may be no JSON; but then the line ends
// with it, and nothing else is lost. The zero Line is at the beginning of the
// value.
type Line struct {
	at, depth int
	quoted    bool
}

// End returns where the value that begins src ends. More is to be called again
// with a src that begins with the one before; Bad: it does not end on its line.
func (l *Line) End(src []byte) (end int, kind Kind) {
	for i := l.at; i < len(src); i++ {
		switch c := src[i]; {
		case l.quoted && plain[c]:
		case c == '\n':
			return 0, Bad
		case l.quoted:
			switch c {
			case '\\':
				switch {
				case i+1 == len(src):
					l.at = i
					return 0, More
				case src[i+1] == '\n':
					return 0, Bad
				}
				i++
			case '"':
				l.quoted = false
			}
		case c == '"':
			l.quoted = true
		case c == '{' || c == '[':
			l.depth++
		case c == '}' || c == ']':
			if l.depth--; l.depth == 0 {
				return i + 1, End
			}
		}
	}
	l.at = len(src)
	return 0, More
}
