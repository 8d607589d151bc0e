package normalize

import (
	"strings"
	"unicode/utf8"
)

//go:generate go run ./gen/words

// word is a printed word and what it means.
type word[V comparable] struct {
	key     string // as fold.Append makes it
	value   V
	scope   string // the countries, languages and @document types where it holds; "" is anywhere
	misread bool   // only a misreading looks so
}

// words is a table of words, sorted by key.
type words[V comparable] []word[V]

// maxPrinted is the longest text, in bytes, that is searched in a table of words.
const maxPrinted = 128

// lookup returns the rows that have the key.
func (table words[V]) lookup(key []byte) words[V] {
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
func (w *word[V]) holds(h *Hints) (holds, overrules bool) {
	if !h.Country.IsValid() && h.Language == "" {
		return false, false
	}
	country := h.Country.String()
	language, _, _ := strings.Cut(h.Language, "-")
	for rest := w.scope; rest != ""; {
		var s string
		s, rest, _ = strings.Cut(rest, " ")
		switch {
		case s[0] == '@':
			overrules = overrules || s[1:] == h.Type.String()
		case s == country || s == language || s == h.Language:
			holds = true
		}
	}
	return holds, holds && overrules
}

// find returns the row among rows of one key that holds: one of the country or
// language, else the one that holds anywhere. It returns nil when there is none.
func (rows words[V]) find(h *Hints) (found *word[V]) {
	for i := range rows {
		if rows[i].scope == "" {
			found = &rows[i]
		} else if holds, _ := rows[i].holds(h); holds {
			return &rows[i]
		}
	}
	return found
}

// near returns a row that is one letter off the key, nil when there is none or
// when such rows disagree.
func (table words[V]) near(key []byte) (found *word[V]) {
	for i := range table {
		row := &table[i]
		if row.scope != "" || !oneLetterOff(row.key, key) || !isLong(row.key) {
			continue
		}
		if found != nil && found.value != row.value {
			return nil
		}
		found = row
	}
	return found
}

// isLong reports whether a word is recognised with one wrong letter. No two
// words of that length with different meanings are so close.
func isLong(key string) bool { return utf8.RuneCountInString(key) >= 7 }

// oneLetterOff reports whether a becomes b when one byte is replaced, inserted
// or deleted.
func oneLetterOff(a string, b []byte) bool {
	i := 0
	for i < len(a) && i < len(b) && a[i] == b[i] {
		i++
	}
	switch len(a) - len(b) {
	case 0:
		return a[min(i+1, len(a)):] == string(b[min(i+1, len(b)):])
	case 1:
		return a[i+1:] == string(b[i:])
	case -1:
		return a[i:] == string(b[i+1:])
	}
	return false
}
