package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"iter"
	"slices"
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
	source string
	once   sync.Once
	rows   []spelling
	at     map[string]*placeWords
}

// placeWords are the words of a place, "" for those without one.
type placeWords struct {
	rows []*spelling
	of   map[string][]placeWord // by the name of the value
	most int                    // words for one value
}

// placeWord is a word in its row.
type placeWord struct {
	text string
	row  *spelling
}

var (
	sexSpellings      = spellings{source: sexSource}
	maritalSpellings  = spellings{source: maritalSource}
	religionSpellings = spellings{source: religionSource}
	eyeSpellings      = spellings{source: eyeSource}
	bloodSpellings    = spellings{source: bloodSource}
	rhesusSpellings   = spellings{source: rhesusSource}
	unitSpellings     = spellings{source: unitSource}
	documentSpellings = spellings{source: documentSource}
)

// read reads the source.
func (s *spellings) read() {
	s.once.Do(func() {
		for columns := range sourceLines(s.source) {
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
		s.at = map[string]*placeWords{}
		for i := range s.rows {
			row := &s.rows[i]
			places := row.places
			if len(places) == 0 {
				places = []string{""}
			}
			for _, place := range places {
				s.put(place, row)
			}
		}
	})
}

// put notes the words of a row as those of a place.
func (s *spellings) put(place string, row *spelling) {
	at := s.at[place]
	if at == nil {
		at = &placeWords{of: map[string][]placeWord{}}
		s.at[place] = at
	}
	at.rows = append(at.rows, row)
	for _, v := range row.values {
		for _, w := range row.words {
			at.of[v] = append(at.of[v], placeWord{w, row})
		}
		at.most = max(at.most, len(at.of[v]))
	}
}

// all returns the rows.
func (s *spellings) all() []spelling { s.read(); return s.rows }

// in returns the words of a place.
func (s *spellings) in(place string) *placeWords {
	s.read()
	if at := s.at[place]; at != nil {
		return at
	}
	return &noWords
}

var noWords placeWords

// held yields the rows of the country and of the language of h.
func (s *spellings) held(h *Hints) iter.Seq[*spelling] {
	return func(yield func(*spelling) bool) {
		for _, place := range [...]string{h.Country.String(), h.Language, primaryLanguage(h.Language)} {
			if place == "" {
				continue
			}
			for _, r := range s.in(place).rows {
				if !yield(r) {
					return
				}
			}
		}
	}
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

// printing is how texts are printed in one place.
type printing struct {
	languages []string    // of a text, the usual one first
	orders    []string    // of the numbers of a date, all when they are not known
	dotted    bool        // dots stand between them
	zeros     []localZero // of the languages with digits of their own
}

type localZero struct {
	language string
	zero     rune
}

// placesOfPrint are the places that were printed for.
var placesOfPrint sync.Map // of *printing, by monthPlace

// printingOf returns how texts are printed in the language of h, else in those of the
// country, else in English. Passports have English and French beside.
func printingOf(h *Hints) *printing {
	place := monthPlace{primaryLanguage(h.Language), h.Country}
	if p, ok := placesOfPrint.Load(place); ok {
		return p.(*printing)
	}
	own := habitsOf(h.Country)
	p := &printing{languages: []string{place.language}, orders: strings.Fields(own.orders)}
	if place.language == "" {
		p.languages = strings.Fields(own.languages)
		for _, l := range [...]string{"en", "fr"} {
			if !slices.Contains(p.languages, l) {
				p.languages = append(p.languages, l)
			}
		}
	}
	if len(p.orders) == 0 {
		p.orders = []string{"DMY", "MDY", "YMD"}
	}
	p.dotted = hasWord(ordinalLanguages, p.languages[0]) || hasWord(dottedLanguages, p.languages[0])
	for _, l := range p.languages {
		if zero := zeroOf(l); zero != '0' {
			p.zeros = append(p.zeros, localZero{l, zero})
		}
	}
	kept, _ := placesOfPrint.LoadOrStore(place, p)
	return kept.(*printing)
}

// printedLanguages returns the languages of a printed text, the usual one first.
func (h *Hints) printedLanguages() []string { return slices.Clip(printingOf(h).languages) }
