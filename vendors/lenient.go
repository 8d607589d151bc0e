package vendors

import "bytes"

// appendStrict appends src as JSON where it is JSON but for two things that
// vendors' documents print: names of members without quotes, and a row of dots
// that stands for more elements. ok is false when src departs from JSON in
// nothing of the kind, or in a way that could be read differently.
func appendStrict(dst, src []byte) (_ []byte, ok bool) {
	var open []byte // the brackets around
	name := false   // a name must follow, or the end of the object
	first := true   // nothing stands in the container yet
	comma := -1     // where dst has the comma before the next token
	mark := len(dst)
	for i := 0; i < len(src); {
		c := src[i]
		j := i + 1
		switch {
		case c == ' ' || c == '\t' || c == '\r' || c == '\n':
			dst = append(dst, c)
			i = j
			continue
		case c == '{' || c == '[':
			if len(open) == maxDepth {
				return dst[:mark], false
			}
			open = append(open, c)
			dst = append(dst, c)
			name, first, comma, i = c == '{', true, -1, j
			continue
		case c == '}' || c == ']':
			if len(open) == 0 || open[len(open)-1] != c-2 { // as in ASCII
				return dst[:mark], false
			}
			open = open[:len(open)-1]
			name = false
		case c == ',':
			comma = len(dst)
			dst = append(dst, c)
			name, first, i = len(open) > 0 && open[len(open)-1] == '{', false, j
			continue
		case c == ':':
			name = false
		case c == '"':
			for j < len(src) && src[j] != '"' {
				if src[j] == '\\' {
					j++
				}
				j++
			}
			if j++; j > len(src) {
				return dst[:mark], false
			}
		case c == '.' && bytes.HasPrefix(src[i:], []byte("...")) && (comma >= 0 || first) && len(open) > 0:
			for j < len(src) && src[j] == '.' {
				j++
			}
			rest := bytes.TrimLeft(src[j:], " \t\r\n")
			switch {
			case len(rest) == 0:
				return dst[:mark], false
			case rest[0] == ',':
				j = len(src) - len(rest) + 1
			case (rest[0] == '}' || rest[0] == ']') && comma >= 0:
				dst[comma] = ' '
			case rest[0] != '}' && rest[0] != ']':
				return dst[:mark], false
			}
			i, ok = j, true
			continue
		case isWord(c):
			for j < len(src) && isWord(src[j]) {
				j++
			}
			if rest := bytes.TrimLeft(src[j:], " \t\r\n"); name && isName(src[i:j]) && len(rest) > 0 && rest[0] == ':' {
				dst = append(append(append(dst, '"'), src[i:j]...), '"')
				i, ok, name, first, comma = j, true, false, false, -1
				continue
			}
		default:
			return dst[:mark], false
		}
		dst = append(dst, src[i:j]...)
		i, first, comma = j, false, -1
	}
	return dst, ok
}

// isName reports whether a word can be a name without quotes, as in ECMAScript.
func isName(word []byte) bool {
	return !bytes.ContainsAny(word, "+-.") && (word[0] < '0' || word[0] > '9')
}

// isWord reports whether c is of a name without quotes, a number or a literal.
func isWord(c byte) bool {
	return 'a' <= c|0x20 && c|0x20 <= 'z' || '0' <= c && c <= '9' || c == '_' || c == '$' || c == '-' || c == '+' || c == '.'
}
