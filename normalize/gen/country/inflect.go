package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ownLanguages are the languages in whose cases a country prints its own name.
var ownLanguages = map[string][]string{
	"BIH": {"bs"}, "BLR": {"be", "ru"}, "CZE": {"cs"}, "CYP": {"el"}, "GRC": {"el"}, "HRV": {"hr"}, "LTU": {"lt"},
	"LVA": {"lv"}, "MNE": {"sr"}, "POL": {"pl"}, "RUS": {"ru"}, "SRB": {"sr"}, "SVK": {"sk"}, "SVN": {"sl"}, "UKR": {"uk"},
}

// ending is how one ending of a language is declined.
type ending struct {
	of    string    // "-" for a consonant
	cases [2]string // genitive, dative or locative
}

// inflected are the words in other cases than the first, by key and country.
type inflected struct {
	endings map[string][]ending // by language
	words   map[string]map[string]bool
}

// learn takes a line of inflections.tsv.
func (f *inflected) learn(columns []string) error {
	if f.endings == nil {
		f.endings, f.words = map[string][]ending{}, map[string]map[string]bool{}
	}
	cases := strings.Fields(columns[2])
	if len(cases) != 2 {
		return fmt.Errorf("%d cases, not 2", len(cases))
	}
	for lang := range strings.FieldsSeq(columns[0]) {
		f.endings[lang] = append(f.endings[lang], ending{columns[1], [2]string(cases)})
	}
	return nil
}

// add adds the cases of a name of one, two or three words.
func (f *inflected) add(code, name string, langs []string) {
	words := strings.Fields(strings.ToLower(name))
	if len(words) == 0 || len(words) > 3 {
		return
	}
	for _, lang := range langs {
		for i := range 2 {
			declined := slices.Clone(words)
			for j, w := range words {
				declined[j] = f.decline(lang, w, i)
			}
			if declined[len(words)-1] == words[len(words)-1] {
				continue
			}
			key := string(fold.Append(nil, strings.Join(declined, " ")))
			if f.words[key] == nil {
				f.words[key] = map[string]bool{}
			}
			f.words[key][code] = true
		}
	}
}

// decline returns a word in a case, the word itself when no ending is known.
func (f *inflected) decline(lang, word string, i int) string {
	longest := ending{}
	for _, e := range f.endings[lang] {
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

// addTo adds the words that are no other words, and of one country.
func (f *inflected) addTo(d dictionary, decisions map[string]string) {
	for _, key := range slices.Sorted(maps.Keys(f.words)) {
		codes := f.words[key]
		if len(codes) != 1 || d[key] != nil || decisions[key] != "" || len([]rune(key)) < 5 {
			continue
		}
		for code := range codes {
			d[key] = map[string]*sense{code: {spellings: map[string]bool{}, langs: map[string]bool{}}}
		}
	}
}

// withoutArticle cuts the Maltese article off, "l-Oman", "iċ-Ċina", which stands with
// its hyphen alone.
func withoutArticle(word string) string {
	if article, name, ok := strings.Cut(word, "-"); ok && (article == "l" || len([]rune(article)) == 2 && article[0] == 'i') {
		return name
	}
	return word
}
