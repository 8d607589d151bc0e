package normalize

import (
	_ "embed" // the sources of the tables are printed from
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

// countryWordList holds the names of countries, or of their people, in one language.
type countryWordList struct {
	of   map[string][]string // by country
	most int                 // for one country
}

func (l *countryWordList) add(code string, words ...string) {
	if l.of == nil {
		l.of = map[string][]string{}
	}
	for _, w := range words {
		if !slices.Contains(l.of[code], w) {
			l.of[code] = append(l.of[code], w)
		}
	}
	l.most = max(l.most, len(l.of[code]))
}

// addCases adds those words in other cases that are read as the country's: others are
// too short or of several.
func (l *countryWordList) addCases(code string, words []string) {
	for _, w := range words {
		if meaning, _ := countryMeaning(fold.Append(nil, w)); meaning == code {
			l.add(code, w)
		}
	}
}

// countryLanguage holds the words for countries in one language.
type countryLanguage struct {
	names, demonyms countryWordList
	cases           countryWordList // of names, but for the first
}

// countryRows returns the lines of the sources with words for countries, by the language
// of the words.
func countryRows() map[string][]string {
	countrySources.Do(func() { countrySources.rows = readCountryRows() })
	return countrySources.rows
}

// countrySources are read once. A sync.OnceValue would be made when the program starts,
// so that who prints nothing would link the sources, too.
var countrySources struct {
	sync.Once
	rows map[string][]string
}

func readCountryRows() map[string][]string {
	lines := map[string][]string{}
	for _, source := range [...]string{cldrSource, countryWordSource} {
		for line := range strings.SplitSeq(source, "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			code, tags, last := line[:3], line[strings.LastIndexByte(line, '\t')+1:], ""
			if f := strings.SplitN(line, "\t", 4); len(f) == 4 {
				if tags = f[2]; f[1] == "local" || f[1] == "printed" {
					for _, l := range inflect.Own[code] {
						lines[l] = append(lines[l], line)
					}
				}
			}
			for tag := range strings.FieldsSeq(tags) {
				if l := primaryLanguage(tag); l != last {
					lines[l] = append(lines[l], line)
					last = l
				}
			}
		}
	}
	return lines
}

// countryLanguages are those that were printed in.
var countryLanguages sync.Map // of *countryLanguage

// countryWordsIn returns the words for countries in a language.
func countryWordsIn(language string) *countryLanguage {
	if l, ok := countryLanguages.Load(language); ok {
		return l.(*countryLanguage)
	}
	l := &countryLanguage{}
	endings := inflect.Endings{}
	for f := range sourceLines(inflectionSource) {
		endings.Learn(f[0], f[1], f[2])
	}
	for _, line := range countryRows()[language] {
		if f := strings.Split(line, "\t"); len(f) == 3 {
			l.addName(f[0], f[1], f[2], language, endings)
		} else {
			l.addWords(f, language, endings)
		}
	}
	if language == anyLanguage {
		l.names.addDecided()
	}
	kept, _ := countryLanguages.LoadOrStore(language, l)
	return kept.(*countryLanguage)
}

// addName adds a name of CLDR, which has several languages perhaps.
func (l *countryLanguage) addName(code, name, tags, language string, endings inflect.Endings) {
	for tag := range strings.FieldsSeq(tags) {
		if primaryLanguage(tag) != language {
			continue
		}
		l.names.add(code, name)
		if bare := withoutArticle(name); bare != "" && tag == "mt" {
			l.names.add(code, bare)
		}
		l.cases.addCases(code, endings.Decline(tag, name))
	}
}

// addWords adds a row of other words.
func (l *countryLanguage) addWords(f []string, language string, endings inflect.Endings) {
	words := strings.Split(f[3], " | ")
	for tag := range strings.FieldsSeq(f[2]) {
		switch {
		case primaryLanguage(tag) != language:
		case f[1] == "demonym":
			l.demonyms.add(f[0], words...)
		default:
			l.names.add(f[0], words...)
		}
	}
	if (f[1] == "local" || f[1] == "printed") && slices.Contains(inflect.Own[f[0]], language) {
		for _, w := range words {
			l.cases.addCases(f[0], endings.Decline(language, w))
		}
	}
}

// addDecided adds the names that are of no one language.
func (l *countryWordList) addDecided() {
	for _, s := range mrz.States() {
		if formerName(s) {
			l.add(s.Today, s.Name)
		}
	}
	for f := range sourceLines(decisionSource) {
		for sense := range strings.FieldsSeq(f[0]) {
			if strings.HasSuffix(sense, "~") { // a misreading
				continue
			}
			l.add(sense[:min(3, len(sense))], strings.Split(f[1], " | ")...)
		}
	}
}

// formerName reports whether the name of a state means one of today.
func formerName(s mrz.State) bool { return len(s.Today) == 3 && s.Kind != mrz.ICAO }

// What stands in the sources for no nationality, and for that of the issuing country.
const noCountry, ownCountry = "?", "@"

// anyLanguage stands in the sources for words that are not of one language.
const anyLanguage = "und"

// countryCodes are the codes for a country.
func (b *former) countryCodes() []Form {
	h := b.h
	return []Form{
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
}

// countries hands out the codes and the words for a country: on documents its name or
// its people's in the language of the document, from vendors codes.
func (b *former) countries() {
	if b.h.Notation != "" {
		for _, f := range b.countryCodes() {
			if strings.EqualFold(f.name, b.h.Notation) {
				b.forms(f)
				return
			}
		}
	}
	languages := append(b.h.printedLanguages(), anyLanguage)
	names := func() {
		for _, l := range languages {
			b.countryWords(&countryWordsIn(l).names, "name", l)
		}
		b.forms(shortName)
	}
	demonyms := func() {
		for _, l := range languages {
			b.countryWords(&countryWordsIn(l).demonyms, "demonym", l)
		}
	}
	listed := func() {
		b.forms(b.countryCodes()...)
		b.statuses()
	}
	switch {
	case b.h.Notation == "name":
		names()
	case b.h.Field == Nationality:
		for _, l := range languages {
			b.countryWords(&countryWordsIn(l).demonyms, "demonym", l)
			b.countryWords(&countryWordsIn(l).names, "name", l)
		}
		b.forms(shortName)
		listed()
	case isTravel(b.h.Type):
		listed()
		names()
		demonyms()
	default:
		names()
		listed()
		demonyms()
	}
	for _, l := range languages {
		b.countryWords(&countryWordsIn(l).cases, "case", l)
	}
}

// shortName is the name by which Doc 9303-3 §5 lists a state.
var shortName = Form{"short name", func(p *Parsed) string {
	if s := p.Value.Country.state(); !formerName(s) {
		return s.Name
	}
	return ""
}}

// statuses hands out the words for a national of the issuing country, and for none:
// "citizen", "foreigner".
func (b *former) statuses() {
	h := b.h
	foreign := !h.Country.IsValid() || h.Field != Nationality || h.Type.ForForeigners()
	names := countryWordsIn(anyLanguage).names.of
	if b.pass(len(names[ownCountry]) + len(names[noCountry])) {
		return
	}
	for _, w := range names[ownCountry] {
		if b.wants() {
			b.form(Form{"status " + w, func(p *Parsed) string {
				if p.State != Read || p.Value.Country != h.Country || foreign {
					return ""
				}
				return w
			}})
		}
	}
	for _, w := range names[noCountry] {
		if b.wants() {
			b.form(Form{"unknown " + w, func(p *Parsed) string {
				if p.State != Unknown {
					return ""
				}
				return w
			}})
		}
	}
}

// countryWords hands out the forms of the words in a language, each in capitals and as it
// is listed.
func (b *former) countryWords(l *countryWordList, name, language string) {
	if b.pass(2 * l.most) {
		return
	}
	h, capitals := b.h, upperIn(language)
	for i := range l.most {
		if b.value != nil && i >= len(l.of[b.value.Value.Country.String()]) {
			b.at += 2 * (l.most - i) // which state nothing
			return
		}
		if b.pass(2) {
			continue
		}
		listed := func(p *Parsed) string {
			words := l.of[p.Value.Country.String()]
			if i >= len(words) || isGiven(words[i], p.Value.Country, h) {
				return ""
			}
			return words[i]
		}
		if b.wants() {
			b.form(Form{numbered(name+" "+language, i) + " capitals", func(p *Parsed) string { return capitals(listed(p)) }})
		}
		if b.wants() {
			b.form(Form{numbered(name+" "+language, i), func(p *Parsed) string {
				s := listed(p)
				if capitals(s) == s {
					return "" // the form before
				}
				return s
			}})
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
