package main

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
	"github.com/ocrlint/ocrlint/normalize/internal/inflect"
)

// inflected are the words in other cases than the first, by key and country.
type inflected struct {
	endings inflect.Endings
	words   map[string]map[string]bool
}

// learn takes a line of inflections.tsv.
func (f *inflected) learn(columns []string) error {
	if f.endings == nil {
		f.endings, f.words = inflect.Endings{}, map[string]map[string]bool{}
	}
	if !f.endings.Learn(columns[0], columns[1], columns[2]) {
		return fmt.Errorf("%q are not two cases", columns[2])
	}
	return nil
}

// add adds the cases of a name.
func (f *inflected) add(code, name string, langs []string) {
	for _, lang := range langs {
		for _, word := range f.endings.Decline(lang, name) {
			key := string(fold.Append(nil, word))
			if f.words[key] == nil {
				f.words[key] = map[string]bool{}
			}
			f.words[key][code] = true
		}
	}
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
	article, name, ok := strings.Cut(word, "-")
	if article = strings.ToLower(article); ok && (article == "l" || len([]rune(article)) == 2 && article[0] == 'i') {
		return name
	}
	return word
}
