package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"strings"
	"sync"
)

// The sources from which the tables of the parsers are generated hold the words as
// they are spelled, with the languages that print them. No program that only parses
// links them.
var (
	//go:embed gen/words/sex.tsv
	sexSource string
	//go:embed gen/words/marital_status.tsv
	maritalSource string
	//go:embed gen/words/religion.tsv
	religionSource string
	//go:embed gen/words/eye_color.tsv
	eyeSource string
	//go:embed gen/words/blood_type.tsv
	bloodSource string
	//go:embed gen/words/rhesus.tsv
	rhesusSource string
	//go:embed gen/words/unit.tsv
	unitSource string
	//go:embed gen/words/document_type.tsv
	documentSource string
)

// spelling is a row of a source of words.
type spelling struct {
	values    []string // of which a word of several leaves open which it is
	places    []string // the countries and languages that print the words, none of a word without a language
	anywhere  bool     // the words mean the same in other places
	documents []string // the types on which a letter of the place overrules Doc 9303
	words     []string
	misread   bool
}

// spellings are the rows of one source, read when they are first printed from.
type spellings struct {
	once sync.Once
	rows []spelling
}

var sexSpellings, maritalSpellings, religionSpellings, eyeSpellings, bloodSpellings, rhesusSpellings, unitSpellings, documentSpellings spellings

// from returns the rows of a source.
func (s *spellings) from(source string) []spelling {
	s.once.Do(func() {
		for columns := range sourceLines(source) {
			scope, misread := strings.CutSuffix(columns[1], "~")
			row := spelling{values: strings.Split(columns[0], "|"), words: strings.Split(columns[2], " | "), misread: misread}
			for place := range strings.FieldsSeq(scope) {
				switch {
				case place == "*":
					row.anywhere = true
				case place[0] == '@':
					row.documents = append(row.documents, place[1:])
				default:
					row.places = append(row.places, place)
				}
			}
			s.rows = append(s.rows, row)
		}
	})
	return s.rows
}

// sourceLines yields the columns of the lines of a source that are no comments.
func sourceLines(source string) func(yield func([]string) bool) {
	return func(yield func([]string) bool) {
		for line := range strings.SplitSeq(source, "\n") {
			if line != "" && line[0] != '#' && !yield(strings.Split(line, "\t")) {
				return
			}
		}
	}
}

// printedLanguages returns the languages of a printed text, the usual one first: that
// of h, else those of the country, else English. Passports have English and French
// beside.
func (h *Hints) printedLanguages() []string {
	if l := primaryLanguage(h.Language); l != "" {
		return []string{l}
	}
	languages := strings.Fields(habitsOf(h.Country).languages)
	for _, l := range [...]string{"en", "fr"} {
		if !hasWord(habitsOf(h.Country).languages, l) {
			languages = append(languages, l)
		}
	}
	return languages
}
