package normalize

import (
	_ "embed" // the sources of the tables are printed from
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode/utf8"
)

var (
	//go:embed gen/date/months.tsv
	monthSource string
	//go:embed gen/date/words.tsv
	dateSource string
)

// monthSpelling is a row of the source of months: how a language names them.
type monthSpelling struct {
	languages []string // BCP 47
	calendar  string   // "g", "h" or "j"
	words     [12][]string
}

// most returns the greatest number of words for one month.
func (m *monthSpelling) most() (n int) {
	for _, words := range m.words {
		n = max(n, len(words))
	}
	return n
}

// name returns the word for a month with a number, the last one where there are fewer,
// "" when there is none.
func (m *monthSpelling) name(month, n int) string {
	words := m.words[month-1]
	if len(words) == 0 {
		return ""
	}
	return words[min(n, len(words)-1)]
}

// dateSpelling is a row of the source of the other words of dates.
type dateSpelling struct {
	kind, value string
	words       []string
	languages   []string
}

// dateSpellings are the rows of the sources by what is asked for.
type dateSpellings struct {
	months map[[2]string][]monthRow      // by calendar and language
	words  map[[2]string][]*dateSpelling // by kind and language, "" for all
}

// monthRow is a row of months with the region whose documents have it, "" for all.
type monthRow struct {
	*monthSpelling
	region string
}

// dateSources returns the rows of the sources.
func dateSources() *dateSpellings {
	dateRows.Do(func() { dateRows.rows = readDateSources() })
	return dateRows.rows
}

// dateRows are read once, as countrySources are.
var dateRows struct {
	sync.Once
	rows *dateSpellings
}

func readDateSources() *dateSpellings {
	s := &dateSpellings{map[[2]string][]monthRow{}, map[[2]string][]*dateSpelling{}}
	for f := range sourceLines(monthSource) {
		m := &monthSpelling{languages: strings.Fields(f[0]), calendar: f[1]}
		for i, cell := range f[2:] {
			for w := range strings.SplitSeq(cell, "|") {
				if w != "" {
					m.words[i] = append(m.words[i], strings.TrimSuffix(w, "?"))
				}
			}
		}
		for _, tag := range m.languages {
			l, region, _ := strings.Cut(tag, "-")
			if len(region) != 2 {
				region = ""
			}
			if l != misreadWords {
				s.months[[2]string{m.calendar, l}] = append(s.months[[2]string{m.calendar, l}], monthRow{m, region})
			}
		}
	}
	for f := range sourceLines(dateSource) {
		row := &dateSpelling{kind: f[0], value: f[1], words: strings.Split(f[2], "|")}
		if len(f) > 3 {
			row.languages = strings.Fields(f[3])
		}
		if len(f) > 4 {
			row.languages = append(row.languages, strings.Fields(f[4])...)
		}
		for _, l := range append(row.languages, "") {
			s.words[[2]string{row.kind, l}] = append(s.words[[2]string{row.kind, l}], row)
		}
	}
	return s
}

// misreadWords stands in the sources of dates for the language of misreadings.
const misreadWords = "zxx"

// monthsOf returns the rows of the names of months of a calendar in a language: those of
// a region only on the documents of its country.
func monthsOf(calendar, language string, c Country) (rows []*monthSpelling) {
	for _, m := range dateSources().months[[2]string{calendar, language}] {
		if (m.region == "" || !c.IsValid() || m.region == c.Alpha2()) && (len(rows) == 0 || rows[len(rows)-1] != m.monthSpelling) {
			rows = append(rows, m.monthSpelling)
		}
	}
	return rows
}

// dateWordsOf returns the words of a kind in a language, each with its value; "" is any
// value, and any language.
func dateWordsOf(kind, value, language string) (words []string) {
	for _, r := range dateSources().words[[2]string{kind, language}] {
		switch {
		case value != "" && r.value != value:
		case words == nil:
			words = slices.Clip(r.words)
		default:
			words = append(words, r.words...)
		}
	}
	return words
}

// era is a count of years and the year before its first.
type era struct {
	name     string
	base     int
	backward bool
	first    Date // its first day, where that is no new year
}

// firstOfEra returns the first day of the Japanese era behind a year: the edicts of 1868,
// 1912 and 1926, cabinet orders 1 of 1989 and 143 of 2019.
func firstOfEra(base int) (d Date) {
	switch base {
	case 1867:
		d, _ = MakeDate(1868, 10, 23)
	case 1911:
		d, _ = MakeDate(1912, 7, 30)
	case 1925:
		d, _ = MakeDate(1926, 12, 25)
	case 1988:
		d, _ = MakeDate(1989, 1, 8)
	case 2018:
		d, _ = MakeDate(2019, 5, 1)
	}
	return d
}

// erasOf returns the eras of a kind, the latest first; names of one follow in the order
// of the source.
func erasOf(kind string) (eras []era) {
	for _, r := range dateSources().words[[2]string{kind, ""}] {
		base, _ := strconv.Atoi(r.value)
		first := Date{}
		if kind == "Japanese" {
			first = firstOfEra(base)
		}
		for _, w := range r.words {
			eras = append(eras, era{w, base, kind == "backward", first})
		}
	}
	slices.SortStableFunc(eras, func(a, b era) int { return b.base - a.base })
	return eras
}

// zeroOf returns the digit 0 of the script in which a language names the months, which
// stands in the same part of Unicode. Persian, Pashto and Urdu have digits of their own
// beside those of Arabic.
func zeroOf(language string) rune {
	switch language {
	case "fa", "ps", "ur":
		return '۰'
	case "zh", "ja", "ko":
		return '０'
	}
	if rows := monthsOf("g", language, Country{}); len(rows) > 0 {
		const block = 0x7F
		if r, _ := utf8.DecodeRuneInString(rows[0].words[0][0]); r > block {
			for zero := r &^ block; zero <= r|block; zero++ {
				if d, ok := Digit(zero); ok && d == '0' {
					return zero
				}
			}
		}
	}
	return '0'
}
