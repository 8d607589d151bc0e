package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
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
	if h.Language == "" && (!h.Country.IsValid() || !strings.Contains(w.scope, string(h.Country.code[:]))) {
		return false, false
	}
	language, _, _ := strings.Cut(h.Language, "-")
	for i := 0; i < len(w.scope); i++ {
		from := i
		for i < len(w.scope) && w.scope[i] != ' ' {
			i++
		}
		switch s := w.scope[from:i]; {
		case s[0] == '@':
			overrules = overrules || s[1:] == h.Type.String()
		case s[0] <= 'Z':
			holds = holds || s == string(h.Country.code[:])
		case language != "":
			holds = holds || s == language || s == h.Language
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

// near returns a long row that is one letter off the key, nil when there is none or
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

// alike returns a row of which the key has a letter that readers take for the row's, nil
// when there is none or when such rows disagree.
func (table words[V]) alike(key []byte) (found *word[V]) {
	for i := range table {
		row := &table[i]
		if row.scope != "" || len(row.key) <= maxShape || !looksLike(row.key, key) {
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
func isLong(key string) bool { return len(key) >= 7 && utf8.RuneCountInString(key) >= 7 }

// looksLike reports whether a becomes b when one letter is taken for another one or a
// digit that looks like it.
func looksLike(a string, b []byte) bool {
	if len(a) != len(b) {
		return false
	}
	off := 0
	for i := range len(a) {
		if a[i] != b[i] {
			if off++; !mrz.Alike(upper(a[i]), upper(b[i])) {
				return false
			}
		}
	}
	return off == 1
}

func upper(c byte) byte {
	if 'a' <= c && c <= 'z' {
		return c - 'a' + 'A'
	}
	return c
}

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

// maxShape is the length, in bytes, of the longest key of which a letter read as a
// punctuation mark may leave another word. Most are codes.
const maxShape = 3

// hasShape reports whether a short text is printed as words and codes are: letters and
// digits with nothing between, or each with its full stop (U.S., R.-U.), in brackets or
// not, or as the one letter that a zone fills up.
func hasShape(s string) bool {
	s = strings.TrimSpace(s)
	if code := strings.TrimRight(s, "<"); len(code) == 1 && len(s) != 2 {
		s = code
	}
	for _, pair := range [...]string{"()", "[]", "（）"} {
		open, n := utf8.DecodeRuneInString(pair)
		if inner, ok := strings.CutPrefix(s, string(open)); ok {
			if inner, ok = strings.CutSuffix(inner, pair[n:]); ok {
				s = strings.TrimSpace(inner)
			}
		}
	}
	if code, inner, ok := strings.Cut(strings.TrimSuffix(s, ")"), "("); ok && len(code)+len(inner)+2 == len(s) {
		s = code + inner // BN(O)
	}
	if len(s) >= 5 && strings.Count(s, " ") == len(s)/2 {
		s = strings.ReplaceAll(s, " ", "") // W N I
	}
	letters, stops, single := 0, 0, true // since the last full stop; of them; each behind one letter
	for _, r := range s {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			letters++
			single = single && letters == 1
		case unicode.In(r, unicode.M, unicode.C):
		case r == '.':
			single = single && letters == 1
			letters = 0
			stops++
		case (r == '-' || r == ' ') && stops > 0 && letters == 0:
		default:
			return false
		}
	}
	return stops == 0 || single && stops > 1
}

// hasOddMark reports whether a text has a punctuation mark that stands neither in words
// nor between them: a reader took a letter for it, or a spot.
func hasOddMark(s string) bool {
	plain := true
	for i := 0; i < len(s) && plain; i++ {
		c := s[i]
		plain = isASCIILetter(c) || c == ' ' || c >= utf8.RuneSelf || isDigit(c) || i > 0 && (c == '-' || c == '.')
	}
	if plain {
		return false
	}
	if strings.ContainsAny(s, ";=_|\\\"[]") || strings.Count(s, "(") != strings.Count(s, ")") {
		return true
	}
	before := ' '
	for i, r := range s {
		rest := s[i+len(string(r)):]
		next, _ := utf8.DecodeRuneInString(rest)
		abbreviation := r == ':' && (rest[min(1, len(rest)):] == "" || rest[1] == ' ') // S:t Lucia
		switch {
		case i == 0 && strings.ContainsRune("/,:&<'`-.", r) && unicode.IsLetter(next),
			rest == "" && strings.ContainsRune("/&`", r) && unicode.IsLetter(before),
			rest == "" && r == '\'' && isForeign(before),
			strings.ContainsRune(",:&<", r) && unicode.IsLetter(before) && unicode.IsLetter(next) && !abbreviation:
			return true
		}
		before = r
	}
	return false
}
