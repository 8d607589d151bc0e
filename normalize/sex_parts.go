package normalize

import (
	"cmp"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// part is a span of a text, its bytes from start up to end.
type part struct{ start, end int }

// maxSexParts is the number of parts that a sex, its caption and the blood type
// have at most.
const maxSexParts = 12

// parseSexParts reads a text of several words. Every word that states a sex must
// agree with the others.
func parseSexParts(s string, h *Hints) Parsed {
	var buf [maxSexParts]part
	parts := splitSex(buf[:0], s)
	if len(parts) > maxSexParts {
		return Parsed{State: Unreadable}
	}
	said := sexWord{set: anySex, letter: true}
	letters, last := anySex, sexes(0) // what the text says if it is letters only
	read := 0
	for i, n := 0, 0; i < len(parts); i += n {
		var w sexWord
		w, n = longestSex(s, parts[i:], h)
		text := s[parts[i].start:parts[i+n-1].end]
		switch {
		case w.note.Has(NoteUnspecified): // a dash between words
			continue
		case w.set == caption && i+n < len(parts) && read == 0:
			return ParseSex(s[parts[i+n].start:], *h)
		case read > 0 && !said.letter && (w.set == end || isBloodType(s[parts[i].start:])):
			return said.parsed()
		case len(parts) > 1 && len(text) == 1 && '0' <= text[0] && text[0] <= '9': // a letter read as a digit
			w = sexWord{set: anySex, letter: true}
		}
		if w.set&anySex == 0 {
			return Parsed{State: Unreadable}
		}
		last = w.icao
		letters &= cmp.Or(w.icao, w.set)
		said.set &= w.set
		said.letter = said.letter && w.letter
		if w.note.Has(NoteMisread) {
			said.note = NoteMisread
		}
		read++
	}
	if said.letter {
		said.set, said.note = letters, NotePair
	}
	if said.set == 0 || read == 0 || said.letter && last == 0 {
		return Parsed{State: Unreadable, Note: NoteCaption}
	}
	return said.parsed()
}

// longestSex finds the longest run of at most three parts that is a word, and
// how many parts it has; failing that, the word that the first part is a
// misreading of.
func longestSex(s string, parts []part, h *Hints) (w sexWord, n int) {
	for n = min(3, len(parts)); n > 0; n-- {
		if w = findSex(s[parts[0].start:parts[n-1].end], h); w.set != 0 && (n == 1 || !w.letter) {
			return w, n
		}
	}
	var buf [maxPrinted]byte
	if row := near(sexWords[:], fold.Append(buf[:0], s[parts[0].start:parts[0].end])); row != nil {
		w = sexWord{set: sexesOf(row.value), note: NoteMisread}
	}
	return w, 1
}

// splitSex appends the parts of s to dst: what stands between spaces and
// punctuation other than hyphens and full stops, which are inside words, between
// scripts ("女F"), and around a slash that was read as a digit or a letter
// ("K1F").
func splitSex(dst []part, s string) []part {
	if utf8.RuneCountInString(s) == 3 {
		_, first := utf8.DecodeRuneInString(s)
		if strings.IndexByte("1lI|7!", s[first]) >= 0 && strings.IndexByte("MFX", s[first+1]) >= 0 {
			return append(dst, part{0, first}, part{first + 1, len(s)})
		}
	}
	start, foreign := -1, false // a part begins at start, in a script like Latin or another
	for i, r := range s {
		is := isForeign(r)
		separator := unicode.IsSpace(r) || strings.ContainsRune("/|\\,:;()[]／：（）、", r)
		if start >= 0 && (separator || is != foreign) {
			dst = append(dst, part{start, i})
			start = -1
		}
		if start < 0 && !separator {
			start = i
		}
		foreign = is
	}
	if start >= 0 {
		dst = append(dst, part{start, len(s)})
	}
	return dst
}

// isForeign reports whether r belongs to a script whose letters nobody takes for
// Latin ones, as they do Greek and Cyrillic.
func isForeign(r rune) bool {
	const firstHebrew = 0x590
	return r >= firstHebrew && !unicode.Is(unicode.Latin, r) && (unicode.IsLetter(r) || unicode.IsMark(r))
}
