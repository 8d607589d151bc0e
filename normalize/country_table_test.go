package normalize

import (
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/biter777/countries"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
	"golang.org/x/text/language"
	"golang.org/x/text/language/display"
)

// countrySource is one word of the tables that the generator reads.
type countrySource struct{ code, word, language string } // one of the languages

func readCountrySources(t testing.TB) (words []countrySource, decisions map[string]string) {
	t.Helper()
	rows := func(name string, columns int, row func([]string)) {
		text, err := os.ReadFile("gen/country/" + name)
		if err != nil {
			t.Fatal(err)
		}
		for line := range strings.Lines(string(text)) {
			if strings.HasPrefix(line, "#") {
				continue
			}
			f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
			if len(f) != columns {
				t.Fatalf("%s: %q", name, line)
			}
			row(f)
		}
	}
	rows("cldr.tsv", 3, func(f []string) { words = append(words, countrySource{f[0], f[1], strings.Fields(f[2])[0]}) })
	rows("words.tsv", 4, func(f []string) {
		for _, word := range strings.Split(f[3], " | ") {
			words = append(words, countrySource{f[0], word, strings.TrimPrefix(f[2], "und")})
		}
	})
	decisions = map[string]string{}
	rows("decisions.tsv", 2, func(f []string) {
		for _, word := range strings.Split(f[1], " | ") {
			decisions[string(fold.Append(nil, word))] = f[0]
		}
	})
	return words, decisions
}

// TestCountryWords parses every word of the sources. A word that another word
// shadows, because both fold to the same key and nobody decided, fails.
func TestCountryWords(t *testing.T) {
	words, decisions := readCountrySources(t)
	if len(words) < 19000 {
		t.Fatalf("only %d words", len(words))
	}
	for _, w := range words {
		p := ParseCountry(w.word, Hints{Language: w.language})
		decision, decided := decisions[string(fold.Append(nil, w.word))]
		switch want := (Value{Country: country(t, w.code)}); {
		case decided && (len(decision) == 3 || strings.Contains(decision, w.code)):
		case decided || !slices.Contains(countryValues(p), want):
			t.Errorf("%s of %s is read as %s", w.word, w.code, say(p))
		}
	}
}

// TestCountryDecisions: every decision is in the table, and each country it
// names is what the word says on a document of that country.
func TestCountryDecisions(t *testing.T) {
	_, decisions := readCountrySources(t)
	for key, meaning := range decisions {
		senses := strings.Fields(meaning)
		for _, sense := range senses {
			if sense == "?" || sense == "@" {
				want := map[string]string{"?": "UNKNOWN", "@": "IDN"}[sense]
				if got := say(ParseCountry(key, Hints{Country: country(t, "IDN")})); got != want {
					t.Errorf("%s is read as %s, want %s", key, got, want)
				}
				continue
			}
			p := ParseCountry(key, Hints{Country: country(t, sense[:3])})
			want, _, found := strings.Cut(meaning, "*")
			if !found {
				want = sense[:3]
			}
			if got := say(p); got != want || !found && len(senses) > 1 && p.Note == 0 {
				t.Errorf("%s on a document of %s is read as %s, %q, want %s", key, sense[:3], got, p.Note, want)
			}
			if _, lang, ok := strings.Cut(sense, ":"); ok {
				if got := say(ParseCountry(key, Hints{Language: lang})); got != sense[:3] {
					t.Errorf("%s in %s is read as %s, want %s", key, lang, got, sense[:3])
				}
			}
		}
	}
}

// TestCountryNames parses the English name of every code.
func TestCountryNames(t *testing.T) {
	for _, s := range mrz.States() {
		c, p := country(t, s.Code), ParseCountry(s.Name, Hints{Country: country(t, s.Code)})
		if got := compareCountries(c, p.Value.Country).Agreement; got != Match && got != Compatible {
			t.Errorf("%s of %s is read as %s", s.Name, s.Code, say(p))
		}
	}
}

// TestCountryNamesElsewhere parses the names in two other lists: the English
// ones of biter777/countries, and those of CLDR 32 in package display. Names
// may be unknown, but never another country's.
func TestCountryNamesElsewhere(t *testing.T) {
	for _, c := range countries.All() {
		want := c.Alpha3()
		switch c {
		case countries.COG:
			want = "COD COG AMBIGUOUS"
		case countries.XKX:
			want = "RKS"
		}
		if got := say(ParseCountry(c.String(), Hints{})); got != want {
			t.Errorf("%s is read as %s, want %s", c, got, want)
		}
	}
	// Words that CLDR itself has since given to the other country.
	known := map[string]bool{"لتونی": true, "Свети Мартин": true, "Nigeri": true}
	count := 0
	for _, tag := range display.Supported.Tags() {
		names := display.Regions(tag)
		for _, s := range mrz.States() {
			if s.Kind != mrz.ISO || names == nil {
				continue
			}
			name := names.Name(language.MustParseRegion(s.Code))
			p := ParseCountry(name, Hints{Language: tag.String()})
			if p.State == Read && p.Value.Country.String() != s.Code && !known[name] {
				t.Errorf("%s, %s in %v, is read as %s", name, s.Code, tag, say(p))
			}
			if p.State == Read {
				count++
			}
		}
	}
	if count < 42000 {
		t.Errorf("only %d names of CLDR 32 are known", count)
	}
}

// TestCountryTable looks up every row of the generated table.
func TestCountryTable(t *testing.T) {
	last, rows := "", 0
	for line := range strings.Lines(countryWords) {
		key, meaning, ok := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		rows++
		if !ok || key <= last {
			t.Errorf("row %q is malformed or out of order", line)
		}
		if got, ok := countryMeaning([]byte(key)); !ok || got != meaning {
			t.Errorf("%s is found as %q, want %q", key, got, meaning)
		}
		for sense := range strings.FieldsSeq(meaning) {
			if sense != "?" && sense != "@" && !country(t, sense[:3]).IsValid() {
				t.Errorf("%s means %s", key, sense)
			}
		}
		last = key
	}
	if rows < 20000 {
		t.Errorf("only %d rows", rows)
	}
}

// TestCountryKeysNear looks up what lies beside every row.
func TestCountryKeysNear(t *testing.T) {
	rows := map[string]string{}
	for line := range strings.Lines(countryWords) {
		key, meaning, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		rows[key] = meaning
	}
	near := []string{"", "0", "00", "~", "\xff", "zzzzzz", "힣힣힣"}
	for key := range rows {
		near = append(near, key+"0", key+"z", key+"ÿ", key[:len(key)-1], key[1:], "0"+key, key+key)
	}
	for _, key := range near {
		want, exists := rows[key]
		if got, ok := countryMeaning([]byte(key)); got != want || ok != exists {
			t.Fatalf("%q is found as %q, %t, want %q, %t", key, got, ok, want, exists)
		}
	}
}

var sinkParsed Parsed

func BenchmarkParseCountry(b *testing.B) {
	naive := map[string]Country{}
	words, _ := readCountrySources(b)
	for _, w := range words {
		naive[strings.ToLower(w.word)] = country(b, w.code)
	}
	for _, text := range []string{"IDN", "WNI", "INDONESIA", "United States of America", "Türkiye", "中国", "الإمارات العربية المتحدة", "中国/CHINESE", "NO COUNTRY AT ALL"} {
		b.Run(fmt.Sprintf("table/%s", text), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkParsed = ParseCountry(text, Hints{})
			}
		})
		b.Run(fmt.Sprintf("map/%s", text), func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				sinkParsed = Parsed{Value: Value{Country: naive[strings.ToLower(text)]}}
			}
		})
	}
}

func TestParseCountryDoesNotAllocate(t *testing.T) {
	for _, text := range []string{"IDN", "D<<", "INDONESIA", "Türkiye", "中国", "الإمارات العربية المتحدة", "ខ្មែរ"} {
		if n := testing.AllocsPerRun(100, func() { sinkParsed = ParseCountry(text, Hints{}) }); n != 0 {
			t.Errorf("%s: %v allocations", text, n)
		}
	}
}
