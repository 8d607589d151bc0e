package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"iter"
	"slices"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
	"github.com/ocrlint/ocrlint/normalize/internal/inflect"
)

var (
	//go:embed gen/country/cldr.tsv
	cldrSource string
	//go:embed gen/country/words.tsv
	countryWordSource string
	//go:embed gen/country/decisions.tsv
	decisionSource string
	//go:embed gen/country/inflections.tsv
	inflectionSource string
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

// addCases adds those words in other cases that are read as the country's: others are
// too short or of several.
func (l *countryWordList) addCases(code, tag string, words []string) {
	for _, w := range words {
		if meaning, _ := countryMeaning(fold.Append(nil, w)); meaning == code {
			l.add(code, []string{tag}, w)
		}
	}
}

var countrySpellings struct {
	once            sync.Once
	names, demonyms countryWordList
	cases           countryWordList // of names, but for the first
}

func readCountryWords() {
	countrySpellings.once.Do(func() {
		names, demonyms, cases := &countrySpellings.names, &countrySpellings.demonyms, &countrySpellings.cases
		for _, l := range [...]*countryWordList{names, demonyms, cases} {
			l.of, l.most = map[countryPlace][]string{}, map[string]int{}
		}
		endings := inflect.Endings{}
		for f := range sourceLines(inflectionSource) {
			endings.Learn(f[0], f[1], f[2])
		}
		for f := range sourceLines(cldrSource) {
			tags := strings.Fields(f[2])
			names.add(f[0], tags, f[1])
			if name := withoutArticle(f[1]); name != "" && slices.Contains(tags, "mt") {
				names.add(f[0], []string{"mt"}, name)
			}
			for _, tag := range tags {
				cases.addCases(f[0], tag, endings.Decline(tag, f[1]))
			}
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
			if f[1] == "local" || f[1] == "printed" {
				for _, l := range inflect.Own[f[0]] {
					for _, w := range words {
						cases.addCases(f[0], l, endings.Decline(l, w))
					}
				}
			}
		}
		for _, s := range mrz.States() {
			if formerName(s) {
				names.add(s.Today, []string{anyLanguage}, s.Name)
			}
		}
		for f := range sourceLines(decisionSource) {
			for sense := range strings.FieldsSeq(f[0]) {
				code := sense[:min(3, len(sense))]
				names.add(code, []string{anyLanguage}, strings.Split(f[1], " | ")...)
			}
		}
	})
}

// formerName reports whether the name of a state means one of today.
func formerName(s mrz.State) bool { return len(s.Today) == 3 && s.Kind != mrz.ICAO }

// What stands in the sources for no nationality, and for that of the issuing country.
const noCountry, ownCountry = "?", "@"

// anyLanguage stands in the sources for words that are not of one language.
const anyLanguage = "und"

// countryForms yields the codes and the words for a country: on documents its name or
// its people's in the language of the document, from vendors codes.
func countryForms(h *Hints) iter.Seq[Form] {
	readCountryWords()
	codes := []Form{
		{"alpha-3", textForm.text},
		{"alpha-2", func(p *Parsed) string {
			if code := p.Value.Country.Alpha2(); !isGiven(code, p.Value.Country, h) {
				return code
			}
			return ""
		}},
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
	var names, both, demonyms, cases []iter.Seq[Form]
	for _, l := range append(h.printedLanguages(), anyLanguage) {
		name, demonym := countrySpellings.names.forms("name", l, h), countrySpellings.demonyms.forms("demonym", l, h)
		names, demonyms, both = append(names, name), append(demonyms, demonym), append(both, demonym, name)
		cases = append(cases, countrySpellings.cases.forms("case", l, h))
	}
	names = append(names, slices.Values([]Form{{"short name", func(p *Parsed) string {
		if s := p.Value.Country.state(); !formerName(s) {
			return s.Name
		}
		return ""
	}}}))
	listed := []iter.Seq[Form]{slices.Values(codes), statusForms(h)}
	switch {
	case h.Notation == "name":
		return each(slices.Concat(names, cases)...)
	case h.Field == Nationality:
		return each(slices.Concat(both, names[len(names)-1:], listed, cases)...)
	case isTravel(h.Type):
		return each(slices.Concat(listed, names, demonyms, cases)...)
	}
	return each(slices.Concat(names, listed, demonyms, cases)...)
}

// statusForms yields the words for a national of the issuing country, and for none: "citizen",
// "foreigner".
func statusForms(h *Hints) iter.Seq[Form] {
	foreign := !h.Country.IsValid() || h.Field != Nationality || h.Type == ResidencePermit || h.Type == Visa || h.Type == TravelDocument
	return func(yield func(Form) bool) {
		for _, w := range countrySpellings.names.of[countryPlace{ownCountry, anyLanguage}] {
			if !yield(Form{"status " + w, func(p *Parsed) string {
				if p.State != Read || p.Value.Country != h.Country || foreign {
					return ""
				}
				return w
			}}) {
				return
			}
		}
		for _, w := range countrySpellings.names.of[countryPlace{noCountry, anyLanguage}] {
			if !yield(Form{"unknown " + w, func(p *Parsed) string {
				if p.State != Unknown {
					return ""
				}
				return w
			}}) {
				return
			}
		}
	}
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

// forms yields the forms of the words in a language, each in capitals and as it is listed.
func (l *countryWordList) forms(name, language string, h *Hints) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		capitals := upperIn(language)
		for i := range l.most[language] {
			listed := func(p *Parsed) string {
				words := l.of[countryPlace{p.Value.Country.String(), language}]
				if i >= len(words) || isGiven(words[i], p.Value.Country, h) {
					return ""
				}
				return words[i]
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

// isGiven reports whether a word is decided for another country than c in the country or
// the language of h.
func isGiven(word string, c Country, h *Hints) bool {
	meaning, _ := countryMeaning(fold.Append(nil, word))
	if len(meaning) <= 3 {
		return meaning != c.String() && meaning != ""
	}
	p := decideCountry(meaning, word, *h)
	return p.State == Read && p.Value.Country != c
}
