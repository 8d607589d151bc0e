// Command country writes normalize/country_table.go, the words by which
// ParseCountry knows countries, from the tables beside it, the state codes of
// package mrz, and the alpha-2 and numeric codes of biter777/countries.
//
// A word that names several countries must have a line in decisions.tsv, or
// nothing is written.
package main

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"go/format"
	"log"
	"maps"
	"os"
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/biter777/countries"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
	"github.com/ocrlint/ocrlint/normalize/internal/inflect"
)

// sense is one country that a word names.
type sense struct {
	spellings map[string]bool // with accents
	langs     map[string]bool // of CLDR
	abbr      bool            // only CLDR knows it, and it is as short as a code
}

// dictionary maps keys to codes of countries to senses.
type dictionary map[string]map[string]*sense

// add adds a word. langs are the languages in which CLDR has it, "" when the
// word is from elsewhere.
func (d dictionary) add(code, word, langs string) {
	key := string(fold.Append(nil, word))
	if d[key] == nil {
		d[key] = map[string]*sense{}
	}
	s := d[key][code]
	if s == nil {
		s = &sense{map[string]bool{}, map[string]bool{}, len(key) <= 3 && key[0] < utf8.RuneSelf}
		d[key][code] = s
	}
	s.abbr = s.abbr && langs != ""
	for _, lang := range strings.Fields(langs) {
		lang, _, _ = strings.Cut(lang, "-")
		s.langs[lang] = true
	}
	if spelling := string(fold.AppendAccented(nil, word)); spelling != key {
		s.spellings[spelling] = true
	}
}

//go:embed *.tsv
var sources embed.FS

func main() {
	log.SetFlags(0)
	src, err := generate()
	if err == nil {
		err = os.WriteFile("country_table.go", src, 0o666)
	}
	if err != nil {
		log.Fatal(err)
	}
}

// generate returns the file of the table.
func generate() ([]byte, error) {
	d := dictionary{}
	addCodes(d)
	decisions := map[string]string{}
	var forms inflected
	err := errors.Join(
		rows("inflections.tsv", 3, forms.learn),
		rows("cldr.tsv", 3, func(f []string) error {
			word := f[1]
			if f[2] == "mt" {
				word = withoutArticle(word)
			}
			d.add(f[0], word, f[2])
			forms.add(f[0], word, strings.Fields(f[2]))
			return nil
		}),
		rows("words.tsv", 4, func(f []string) error {
			for word := range strings.SplitSeq(f[3], " | ") {
				lang := "" // of a word as short as a code, which means something else in others
				if f[1] == "spoken" {
					lang = f[2]
				}
				d.add(f[0], word, lang)
				if f[1] == "local" || f[1] == "printed" {
					forms.add(f[0], word, inflect.Own[f[0]])
				}
			}
			return nil
		}),
		rows("decisions.tsv", 2, func(f []string) error {
			for word := range strings.SplitSeq(f[1], " | ") {
				key := string(fold.Append(nil, word))
				if _, twice := decisions[key]; twice {
					return fmt.Errorf("%s is decided twice", word)
				}
				decisions[key] = f[0]
			}
			return nil
		}),
	)
	if err != nil {
		return nil, err
	}
	forms.addTo(d, decisions)
	lines, err := d.decide(decisions)
	if err != nil {
		return nil, err
	}
	return format.Source(table(lines))
}

// addCodes adds every code and name of package mrz, and the alpha-2 and numeric
// codes of ISO 3166-1. A name that is no longer used means the state of today.
func addCodes(d dictionary) {
	for _, s := range mrz.States() {
		if s.Code == "D" {
			d.add(s.ISO, s.Code, "")
			continue
		}
		d.add(s.Code, s.Code, "")
		today := s.Code
		if len(s.Today) == 3 && s.Kind != mrz.ICAO {
			today = s.Today
		}
		d.add(today, s.Name, "")
		if s.Kind == mrz.ISO {
			c := countries.ByName(s.Code)
			d.add(s.Code, c.Alpha2(), "")
			d.add(s.Code, fmt.Sprintf("%03d", int(c)), "")
		}
	}
}

// rows calls row with the columns of each line of a source that is no comment.
func rows(name string, columns int, row func([]string) error) error {
	text, err := sources.ReadFile(name)
	if err != nil {
		return err
	}
	for n, line := range strings.Split(strings.TrimSuffix(string(text), "\n"), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != columns {
			return fmt.Errorf("%s:%d: %d columns, not %d", name, n+1, len(f), columns)
		}
		if err := row(f); err != nil {
			return fmt.Errorf("%s:%d: %w", name, n+1, err)
		}
	}
	return nil
}

// decide returns the lines of the table, sorted by key. Every key with several
// countries must be decided for one or with regard to all of them, and every
// decision must be needed.
func (d dictionary) decide(decisions map[string]string) ([]string, error) {
	var lines []string
	var problems []error
	for key, senses := range d {
		codes := slices.Sorted(maps.Keys(senses))
		decision, decided := decisions[key]
		switch {
		case decided && len(codes) == 1 && !strings.Contains(decision, "@"):
			problems = append(problems, fmt.Errorf("%s: names %s alone, decided as %s", key, codes[0], decision))
		case decided && strings.Contains(decision, " ") && !covers(decision, codes):
			problems = append(problems, fmt.Errorf("%s: names %v, decided as %s", key, codes, decision))
		case decided:
			lines = append(lines, key+"\t"+spellings(decision, senses)+"\n")
		case len(codes) > 1:
			problems = append(problems, fmt.Errorf("%s: names %v; say in decisions.tsv what it means", key, codes))
		case senses[codes[0]].abbr:
			langs := slices.Sorted(maps.Keys(senses[codes[0]].langs))
			lines = append(lines, key+"\t"+spellings(codes[0]+":"+strings.Join(langs, ":"), senses)+"\n")
		default:
			lines = append(lines, key+"\t"+codes[0]+"\n")
		}
	}
	for key, decision := range decisions {
		if d[key] == nil {
			lines = append(lines, key+"\t"+decision+"\n")
		}
	}
	slices.Sort(lines)
	slices.SortFunc(problems, func(a, b error) int { return strings.Compare(a.Error(), b.Error()) })
	return lines, errors.Join(problems...)
}

// covers reports whether a decision has every code.
func covers(decision string, codes []string) bool {
	for _, code := range codes {
		if !strings.Contains(decision, code) {
			return false
		}
	}
	return true
}

// spellings returns a decision with, after "=", the spellings with accents that
// only one of its countries has.
func spellings(decision string, senses map[string]*sense) string {
	if len(decision) <= 3 {
		return decision
	}
	count := map[string]int{}
	for _, s := range senses {
		for w := range s.spellings {
			count[w]++
		}
	}
	out := strings.Fields(decision)
	for i, o := range out {
		if s := senses[o[:min(3, len(o))]]; s != nil {
			for _, w := range slices.Sorted(maps.Keys(s.spellings)) {
				if count[w] == 1 {
					out[i] += "=" + w
				}
			}
		}
	}
	return strings.Join(out, " ")
}

func table(lines []string) []byte {
	var b bytes.Buffer
	b.WriteString(`// Code generated by normalize/gen/country; DO NOT EDIT.
//
// Sources: gen/country/cldr.tsv (CLDR 47, licence Unicode-3.0),
// gen/country/words.tsv (The World Factbook, public domain; own compilation),
// ISO 3166-1, Doc 9303-3 (8th edition) section 5.

package normalize

// countryWords holds, sorted and one on a line, the keys of the words for
// countries and nationals, each with what it means.
const countryWords = ` + "`")
	for _, l := range lines {
		b.WriteString(l)
	}
	b.WriteString("`\n\n// countryLines holds where every eighth line of countryWords begins.\nvar countryLines = [...]uint32{\n")
	at := 0
	for i, l := range lines {
		if i%8 == 0 {
			fmt.Fprintf(&b, "%d,", at)
		}
		if at += len(l); i%128 == 127 {
			b.WriteByte('\n')
		}
	}
	b.WriteString("}\n")
	return b.Bytes()
}
