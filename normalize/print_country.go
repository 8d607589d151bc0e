package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"iter"
	"slices"
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

// countryForms yields the codes and the words for a country: on documents its name or
// its people's in the language of the document, from vendors codes.
func countryForms(h *Hints) iter.Seq[Form] {
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
			return slices.Values([]Form{f})
		}
	}
	languages := append(h.printedLanguages(), anyLanguage)
	names := countrySpellings.names.forms("name", languages)
	demonyms := countrySpellings.demonyms.forms("demonym", languages)
	short := slices.Values([]Form{{"short name", func(p *Parsed) string { return p.Value.Country.Name() }}})
	switch {
	case h.Notation == "name":
		return each(names, short)
	case isTravel(h.Type) && h.Field != Nationality:
		return each(slices.Values(codes), names, short, demonyms)
	case h.Field == Nationality:
		return each(demonyms, names, short, slices.Values(codes))
	}
	return each(names, short, slices.Values(codes), demonyms)
}

// each yields all forms of the parts.
func each(parts ...iter.Seq[Form]) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		for _, part := range parts {
			for f := range part {
				if !yield(f) {
					return
				}
			}
		}
	}
}

// forms yields the forms of the words in the languages, each in capitals and as it is
// listed.
func (l *countryWordList) forms(name string, languages []string) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		for _, language := range languages {
			capitals := upperIn(language)
			for i := range l.most[language] {
				listed := func(p *Parsed) string {
					if words := l.of[countryPlace{p.Value.Country.String(), language}]; i < len(words) {
						return words[i]
					}
					return ""
				}
				name := numbered(name+" "+language, i)
				if !yield(Form{name + " capitals", func(p *Parsed) string { return capitals(listed(p)) }}) ||
					!yield(Form{name, func(p *Parsed) string {
						s := listed(p)
						if capitals(s) == s {
							return "" // the form before
						}
						return s
					}}) {
					return
				}
			}
		}
	}
}
