package normalize

import (
	"slices"
	"strings"
)

// otherNamePhrases introduce a maiden, birth or married name behind the surname.
var otherNamePhrases = []string{
	"DITE", "EP", "EPOUSE", "EPSE", "GEB", "GEBOREN", "GEBORENE", "GESCH", "NATA", "NEE", "NÉ", "NÉE", "ROZ", "USAGE", "VERH",
	"VEUVE", "VVE", "ÉPOUSE",
}

// otherNames reports whether the names agree when a maiden or married name and
// the phrase before it stand on one side only.
func (c *nameComparer) otherNames(a, b string) bool {
	return c.oneOf(a, b) || c.oneOf(b, a)
}

func (c *nameComparer) oneOf(a, b string) bool {
	main, other, ok := cutPhrase(a)
	if !ok {
		return false
	}
	if m, _, ok := cutPhrase(b); ok {
		b = m
	}
	return c.plain(main, b) < different || c.plain(other, b) < different
}

// cutPhrase divides "MARTIN NÉE DUPONT" at its phrase.
func cutPhrase(s string) (main, other string, ok bool) {
	for i := nextWord(s, 0); i < len(s); {
		end := nextWord(s, i)
		if slices.Contains(otherNamePhrases, foldWord(strings.TrimRight(s[i:end], " .:"))) && end < len(s) {
			return strings.TrimRight(s[:i], " ,("), strings.Trim(s[end:], " )"), true
		}
		i = end
	}
	return s, "", false
}
