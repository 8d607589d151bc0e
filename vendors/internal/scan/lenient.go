package scan

import "bytes"

// word goes on with a name without quotes, as in ECMAScript.
func (s *Scanner) word(src []byte) Token {
	for s.at < len(src) && (isLetter(src[s.at]) || '0' <= src[s.at] && src[s.at] <= '9') {
		s.at++
	}
	if s.at == len(src) {
		return s.short(s.at)
	}
	return s.end(Name, colon, Bare)
}

func isLetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' || c == '_' || c == '$' }

// dots goes on with a row of three dots or more.
func (s *Scanner) dots(src []byte) Token {
	for s.at < len(src) && src[s.at] == '.' {
		s.at++
	}
	switch {
	case s.at == len(src):
		return s.short(s.at)
	case s.at-s.from < len("..."):
		return bad(s.at)
	}
	s.behind = s.want
	return s.end(Dots, closeBehindDots, 0)
}

// AppendStrict appends src as JSON where it is JSON but for two things that
// vendors' documents print: names of members without quotes, and a row of dots
// that stands for more elements. ok is false when src departs from JSON in
// nothing of the kind, or in a way that could be read differently.
func AppendStrict(dst, src []byte) (_ []byte, ok bool) {
	const blanks = " \t\r\n"
	s := Scanner{Lenient: true, Whole: true}
	mark, from := len(dst), 0 // src[:from] is in dst
	for {
		t := s.Next(src)
		switch {
		case t.Kind == End:
			return append(dst, src[from:]...), ok
		case t.Kind < End:
			return dst[:mark], false
		case t.Form == Bare:
			dst = append(append(dst, src[from:t.From]...), '"')
			dst = append(append(dst, src[t.From:t.To]...), '"')
			ok, from = true, t.To
		case t.Kind == Dots: // a comma goes with them
			dst = append(dst, src[from:t.From]...)
			ok, from = true, t.To
			if rest := bytes.TrimLeft(src[from:], blanks); len(rest) > 0 && rest[0] == ',' {
				from = len(src) - len(rest) + 1
			} else if i := len(bytes.TrimRight(dst, blanks)) - 1; dst[i] == ',' {
				dst[i] = ' '
			}
		}
	}
}
