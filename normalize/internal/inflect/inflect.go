// Package inflect declines the names of countries, which documents print in other cases
// than the first: "држављанин Србије", "Republike Hrvatske".
package inflect

import (
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// Own are the languages in whose cases a country prints its own name.
var Own = map[string][]string{
	"BIH": {"bs"}, "BLR": {"be", "ru"}, "CZE": {"cs"}, "CYP": {"el"}, "GRC": {"el"}, "HRV": {"hr"}, "LTU": {"lt"},
	"LVA": {"lv"}, "MNE": {"sr"}, "POL": {"pl"}, "RUS": {"ru"}, "SRB": {"sr"}, "SVK": {"sk"}, "SVN": {"sl"}, "UKR": {"uk"},
}

// ending is how one ending of a language is declined.
type ending struct {
	of    string    // "-" for a consonant
	cases [2]string // genitive, dative or locative
}

// Endings are those of each language that has some.
type Endings map[string][]ending

// Learn takes a row: the languages, an ending, and what it is in the genitive and in the
// dative or locative. ok is false for a row of another form.
func (e Endings) Learn(languages, of, cases string) (ok bool) {
	words := strings.Fields(cases)
	if len(words) != 2 {
		return false
	}
	for l := range strings.FieldsSeq(languages) {
		e[l] = append(e[l], ending{of, [2]string(words)})
	}
	return true
}

// Decline returns the other cases of a name of one, two or three words, in small letters.
func (e Endings) Decline(language, name string) (forms []string) {
	words := strings.Fields(strings.ToLower(name))
	if len(e[language]) == 0 || len(words) == 0 || len(words) > 3 {
		return nil
	}
	for i := range 2 {
		declined := make([]string, len(words))
		for j, w := range words {
			declined[j] = e.word(language, w, i)
		}
		if declined[len(words)-1] != words[len(words)-1] {
			forms = append(forms, strings.Join(declined, " "))
		}
	}
	return forms
}

// word returns a word in a case, the word itself when no ending is known.
func (e Endings) word(language, word string, i int) string {
	longest := ending{}
	for _, e := range e[language] {
		if strings.HasSuffix(word, e.of) && len(e.of) > len(longest.of) || e.of == "-" && longest.of == "" && endsInConsonant(word) {
			longest = e
		}
	}
	if longest.of == "-" {
		return word + longest.cases[i]
	}
	return strings.TrimSuffix(word, longest.of) + longest.cases[i]
}

func endsInConsonant(word string) bool {
	key := []rune(string(fold.Append(nil, word)))
	return len(key) > 3 && unicode.IsLetter(key[len(key)-1]) && !strings.ContainsRune("aeiouyаеиоуыэюяіїєӧь", key[len(key)-1])
}
