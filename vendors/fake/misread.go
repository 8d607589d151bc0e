package fake

import (
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
)

func (w *writer) lookAlike() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool {
		return strings.ContainsAny(strings.ToUpper(s.text), "0123456789<BCDGILMNOQRSTUWZA")
	})
	if !ok {
		return Damage{}, false
	}
	for range 40 {
		i := w.r.IntN(len(s.text))
		c := s.text[i]
		small := byte(0)
		if 'a' <= c && c <= 'z' {
			c, small = c-0x20, 0x20
		}
		all := mrz.Misreads(c)
		total := 0
		for _, m := range all {
			total += m.Weight
		}
		if total == 0 {
			continue
		}
		pick := w.r.IntN(total)
		for _, m := range all {
			if pick -= m.Weight; pick < 0 {
				as := m.As
				if 'A' <= as && as <= 'Z' {
					as |= small
				}
				return w.replaced(s, i, as)
			}
		}
	}
	return Damage{}, false
}

// replaced puts another character in the place of one.
func (w *writer) replaced(s *statement, i int, as byte) (Damage, bool) {
	text := s.text[:i] + string(as) + s.text[i+1:]
	field, detectable := s.field, false
	if s.line > 0 {
		field, detectable = w.zoneShows(s.line, i, as)
	} else {
		detectable = w.shows(s, text)
	}
	w.change(s, text)
	d, _ := w.damaged(s, detectable)
	d.Field = field
	return d, true
}

// cuts are the places between characters of a text.
func cuts(text string) (at []int) {
	for i := range text {
		at = append(at, i)
	}
	return append(at, len(text))
}

func (w *writer) characterLost() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return len(cuts(s.text)) > 3 })
	if !ok {
		return Damage{}, false
	}
	at := cuts(s.text)
	i := w.r.IntN(len(at) - 1)
	return w.resized(s, s.text[:at[i]]+s.text[at[i+1]:])
}

func (w *writer) characterDoubled() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return s.text != "" })
	if !ok {
		return Damage{}, false
	}
	at := cuts(s.text)
	i := w.r.IntN(len(at) - 1)
	return w.resized(s, s.text[:at[i+1]]+s.text[at[i]:])
}

// resized changes the length of a text: that of the line of a zone is known.
func (w *writer) resized(s *statement, text string) (Damage, bool) {
	detectable := s.line > 0 || w.shows(s, text)
	w.change(s, text)
	return w.damaged(s, detectable)
}

func (w *writer) fillerLost() (Damage, bool) {
	s, ok := w.any(func(s *statement) bool { return s.line > 0 && strings.Contains(s.text, "<") })
	if !ok {
		return Damage{}, false
	}
	at := w.r.IntN(strings.Count(s.text, "<"))
	for i := range len(s.text) {
		if s.text[i] == '<' {
			if at--; at < 0 {
				return w.resized(s, s.text[:i]+s.text[i+1:])
			}
		}
	}
	return Damage{}, false
}
