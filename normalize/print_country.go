package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"slices"
	"strconv"
	"strings"
	"sync"
)

var (
	//go:embed gen/country/cldr.tsv
	cldrSource string
	//go:embed gen/country/words.tsv
	countryWordSource string
)

// countryPlace is a country and a language in which it has names.
type countryPlace struct{ code, language string }

// countryWordList holds the names of countries, or of their people, in each language.
type countryWordList struct {
	of   map[countryPlace][]string
	most map[string]int // by language
}

func (l *countryWordList) add(code string, tags []string, words ...string) {
	for _, tag := range tags {
		place := countryPlace{code, primaryLanguage(tag)}
		for _, w := range words {
			if !slices.Contains(l.of[place], w) {
				l.of[place] = append(l.of[place], w)
			}
		}
		l.most[place.language] = max(l.most[place.language], len(l.of[place]))
	}
}

var countrySpellings struct {
	once            sync.Once
	names, demonyms countryWordList
}

func readCountryWords() {
	countrySpellings.once.Do(func() {
		names, demonyms := &countrySpellings.names, &countrySpellings.demonyms
		for _, l := range [...]*countryWordList{names, demonyms} {
			l.of, l.most = map[countryPlace][]string{}, map[string]int{}
		}
		for f := range sourceLines(cldrSource) {
			names.add(f[0], strings.Fields(f[2]), f[1])
		}
		for f := range sourceLines(countryWordSource) {
			words := strings.Split(f[3], " | ")
			switch f[1] {
			case "ocr": // misreadings
			case "demonym":
				demonyms.add(f[0], strings.Fields(f[2]), words...)
			default:
				names.add(f[0], strings.Fields(f[2]), words...)
			}
		}
	})
}

// anyLanguage stands in the sources for words that are not of one language.
const anyLanguage = "und"

// countryForms returns the codes and the words for a country: on documents its name or
// its people's in the language of the document, from vendors codes.
func countryForms(h *Hints) []Form {
	readCountryWords()
	codes := []Form{
		{"alpha-3", textForm.text},
		{"alpha-2", func(p *Parsed) string { return p.Value.Country.Alpha2() }},
		{"numeric", func(p *Parsed) string { return p.Value.Country.Numeric() }},
		{"zone", func(p *Parsed) string {
			if p.Value.Country.String() == "DEU" {
				return "D<<"
			}
			return ""
		}},
	}
	for _, f := range codes {
		if strings.EqualFold(f.name, h.Notation) {
			return []Form{f}
		}
	}
	var names, demonyms []Form
	for _, l := range append(h.printedLanguages(), anyLanguage) {
		names = countrySpellings.names.forms(names, "name", l)
		demonyms = countrySpellings.demonyms.forms(demonyms, "demonym", l)
	}
	names = append(names, Form{"short name", func(p *Parsed) string { return p.Value.Country.Name() }})
	switch {
	case h.Notation == "name":
		return names
	case isTravel(h.Type) && h.Field != Nationality:
		return slices.Concat(codes, names, demonyms)
	case h.Field == Nationality:
		return slices.Concat(demonyms, names, codes)
	}
	return slices.Concat(names, codes, demonyms)
}

// forms appends the forms of the words in a language, each in capitals and as it is
// listed.
func (l *countryWordList) forms(forms []Form, name, language string) []Form {
	name += " " + language
	for i := range l.most[language] {
		listed := func(p *Parsed) string {
			if words := l.of[countryPlace{p.Value.Country.String(), language}]; i < len(words) {
				return words[i]
			}
			return ""
		}
		numbered := name
		if i > 0 {
			numbered += " " + strconv.Itoa(i+1)
		}
		capitals := upperIn(language)
		forms = append(forms,
			Form{numbered + " capitals", func(p *Parsed) string { return capitals(listed(p)) }},
			Form{numbered, func(p *Parsed) string {
				s := listed(p)
				if capitals(s) == s {
					return "" // the form before
				}
				return s
			}})
	}
	return forms
}
