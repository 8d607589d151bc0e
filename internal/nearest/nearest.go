// Package nearest finds what a mistyped word was meant to be.
package nearest

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"github.com/agnivade/levenshtein"
)

// Of returns up to three of the words that a typing error or a forgotten part makes
// of word, the nearest first. Letters and digits count, their case does not.
func Of(word string, words []string) []string {
	type near struct {
		word     string
		distance int
	}
	var found []near
	given := fold(word)
	most := min(len(given)/2, max(2, len(given)/3))
	for _, w := range words {
		listed := fold(w)
		d := levenshtein.ComputeDistance(given, listed)
		if d <= most || len(given) > 2 && strings.Contains(listed, given) {
			found = append(found, near{w, d})
		}
	}
	slices.SortStableFunc(found, func(a, b near) int { return cmp.Compare(a.distance, b.distance) })
	var list []string
	for _, f := range found[:min(3, len(found))] {
		list = append(list, f.word)
	}
	return list
}

// Hint is what the message about an unlisted word ends with: the nearest of the
// words, else all of them when they are few.
func Hint(word string, words []string) string {
	const few = 24
	near := Of(word, words)
	switch {
	case len(near) > 0:
		return "; did you mean " + near[0] + "?"
	case len(words) <= few:
		return "; allowed: " + strings.Join(words, " ")
	}
	return ""
}

// fold leaves letters and digits in lower case.
func fold(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, s)
}
