package normalize

import "strings"

//go:generate go run ./gen/words

// word is a printed word of a field with few values.
type word struct {
	key     string // as fold.Append makes it
	value   string // canonical
	scope   string // the countries, languages and @document types where it holds; "" is anywhere
	misread bool   // only a misreading looks so
}

// lookup returns the rows of a table, which is sorted by key, that have the key.
func lookup(table []word, key []byte) []word {
	lo, hi := 0, len(table)
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); table[mid].key < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi < len(table) && table[hi].key == string(key) {
		hi++
	}
	return table[lo:hi]
}

// holds reports whether the scope names the country or the language of h, and
// overrules whether it names the type of the document, too.
func (w *word) holds(h *Hints) (holds, overrules bool) {
	country := h.Country.String()
	for rest := w.scope; rest != ""; {
		var s string
		s, rest, _ = strings.Cut(rest, " ")
		switch {
		case s[0] == '@':
			overrules = overrules || s[1:] == h.Type.String()
		case s == country || s == h.Language:
			holds = true
		}
	}
	return holds, holds && overrules
}
