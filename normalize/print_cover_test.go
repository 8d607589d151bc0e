package normalize

import (
	"iter"
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// printingPlaces returns the hints under which documents are printed: every country of
// which the habits are known or a table of words has rows, and every language of a
// table.
func printingPlaces(sources ...[]spelling) (all []Hints) {
	countries, languages := map[string]bool{}, map[string]bool{}
	for i := range countryHabits {
		countries[countryHabits[i].code] = true
	}
	for _, rows := range sources {
		for i := range rows {
			for _, place := range rows[i].places {
				if strings.ToUpper(place) == place {
					countries[place] = true
				} else {
					languages[place] = true
				}
			}
		}
	}
	for _, code := range slices.Sorted(maps.Keys(countries)) {
		c, _ := MakeCountry(code)
		all = append(all, Hints{Country: c})
	}
	for _, l := range slices.Sorted(maps.Keys(languages)) {
		all = append(all, Hints{Language: l})
	}
	return all
}

// printedRow is a key of a table and the value that a text with it was printed for.
type printedRow struct{ key, value string }

// coverage holds the rows that printers reach.
type coverage map[printedRow]bool

func (c coverage) print(p Parsed, h Hints) {
	for f := range formsFrom(&h, p.State, 0) {
		if text := f.text(&p); text != "" {
			c[printedRow{string(fold.Append(nil, text)), p.Value.String()}] = true
		}
	}
}

// TestPrintedWords: what the tables read is printed, each row for each of its values.
func TestPrintedWords(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	sexes := coverage{}
	for _, h := range printingPlaces(sexSpellings.all()) {
		h.Field = Sex
		for _, s := range sexCodes {
			sexes.print(Parsed{State: Read, Value: Value{Sex: s}}, h)
		}
		sexes.print(Parsed{State: Unknown}, h)
	}
	for _, w := range sexWords {
		if w.misread || w.value&(caption|end) != 0 {
			continue
		}
		for i, s := range sexCodes {
			if w.value>>i&1 != 0 && !sexes[printedRow{w.key, s.String()}] {
				t.Errorf("sex: nothing prints %q of %q for %s", w.key, w.scope, s)
			}
		}
		if w.value&unstated != 0 && !sexes[printedRow{w.key, ""}] {
			t.Errorf("sex: nothing prints %q", w.key)
		}
	}
	for _, table := range []struct {
		field Field
		rows  []spelling
		words words[sense]
	}{
		{MaritalStatus, maritalSpellings.all(), maritalWords},
		{Religion, religionSpellings.all(), religionWords},
		{EyeColor, eyeSpellings.all(), eyeWords},
		{BloodType, bloodSpellings.all(), bloodWords},
	} {
		reached := coverage{}
		for _, h := range printingPlaces(table.rows) {
			h.Field = table.field
			for v := range table.words.values() {
				reached.print(Parsed{State: Read, Value: Value{Text: v}}, h)
			}
			reached.print(Parsed{State: Unknown}, h)
		}
		for _, w := range table.words {
			for _, v := range [...]string{w.value.value, w.value.or} {
				if !w.misread && w.value.kind != captionSense && (v != "" || w.value.kind == unstatedSense) && !reached[printedRow{w.key, v}] {
					t.Errorf("%s: nothing prints %q of %q for %q", table.field, w.key, w.scope, v)
				}
			}
		}
	}
}

// values yields the canonical values of a table.
func (table words[V]) values() iter.Seq[string] {
	seen := map[string]bool{"": true}
	return func(yield func(string) bool) {
		for _, w := range table {
			s, _ := any(w.value).(sense)
			for _, v := range [...]string{s.value, s.or} {
				if !seen[v] {
					seen[v] = true
					if !yield(v) {
						return
					}
				}
			}
		}
	}
}

// TestPrintedUnits: every unit and every word for the Rhesus factor is printed behind its
// number or its group.
func TestPrintedUnits(t *testing.T) {
	reached := map[string]bool{}
	values := map[Field][]string{Height: {"180", "183"}, Weight: {"70", "80"}, BloodType: {"A+", "A-"}}
	for _, h := range printingPlaces(unitSpellings.all(), rhesusSpellings.all()) {
		for field, texts := range values {
			h.Field = field
			for _, s := range texts {
				p := Parsed{State: Read, Value: Value{Text: s}}
				for f := range formsFrom(&h, Read, 0) {
					for part := range strings.FieldsFuncSeq(strings.TrimPrefix(f.text(&p), "A "), func(r rune) bool { return isDecimal(r) || r == '.' || r == ',' }) {
						reached[string(fold.Append(nil, part))] = true
					}
				}
			}
		}
	}
	for _, w := range unitWords {
		if !w.misread && !reached[w.key] {
			t.Errorf("nothing prints the unit %q of %q", w.key, w.scope)
		}
	}
	for _, w := range rhesusWords {
		if !w.misread && !reached[w.key] {
			t.Errorf("nothing prints the factor %q of %q", w.key, w.scope)
		}
	}
}

// TestPrintedTypes: every title of a document is printed.
func TestPrintedTypes(t *testing.T) {
	reached := coverage{}
	for _, h := range printingPlaces(documentSpellings.all()) {
		h.Field = DocumentType
		for typ := NoType + 1; typ < numDocTypes; typ++ {
			reached.print(Parsed{State: Read, Value: Value{Text: typ.String()}}, h)
		}
	}
	for _, w := range documentWords {
		if !w.misread && !reached[printedRow{w.key, w.value.String()}] {
			t.Errorf("nothing prints %q for %s", w.key, w.value)
		}
	}
}

// languagesOfDates returns a hint for each language that has words of dates.
func languagesOfDates() (all []Hints) {
	languages := map[string]bool{}
	for of := range dateSources().months {
		languages[of[1]] = true
	}
	for of := range dateSources().words {
		languages[of[1]] = true
	}
	delete(languages, "")
	for _, l := range slices.Sorted(maps.Keys(languages)) {
		all = append(all, Hints{Language: l})
	}
	return all
}

// TestPrintedDateWords: every word of dates is printed, in a language that has it.
func TestPrintedDateWords(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	reached, parts := map[string]bool{}, map[string]bool{}
	places := languagesOfDates()
	for _, h := range printingPlaces() {
		if habitsOf(h.Country).calendar != Gregorian {
			places = append(places, h)
		}
	}
	var values []Parsed
	for m := 1; m <= 12; m++ { // days in every month of every calendar, in every era
		for i, year := range [...]int{[]int{1890, 1908, 1912, 1920}[m%4], 1957, 1995, 2024} {
			d, _ := MakeDate(year, m, []int{[]int{1, 2, 3, 11}[m%4], 23, 8, 5}[i])
			values = append(values, Parsed{State: Read, Value: Value{Date: d}})
		}
	}
	values = append(values, Parsed{State: Permanent}, Parsed{State: Unknown})
	for _, h := range places {
		h.Field = ExpiryDate
		for _, f := range Forms(h) {
			for i := range values {
				text := f.text(&values[i])
				for _, split := range [...]func(r rune) bool{isDecimal, func(r rune) bool { return r == ' ' || isDecimal(r) }, func(r rune) bool { return strings.ContainsRune(",國年", r) }} {
					for part := range strings.FieldsFuncSeq(text, split) {
						if !parts[part] {
							parts[part] = true
							reached[string(fold.Append(nil, part))] = true
						}
					}
				}
			}
		}
	}
	for _, w := range dateWordsOf("permanent", "", misreadWords) {
		reached[string(fold.Append(nil, w))] = true
	}
	for _, w := range dateWords {
		if !reached[w.key] && w.kind != unsupportedWord {
			t.Errorf("nothing prints %q, kind %d of %q", w.key, w.kind, w.languages)
		}
	}
}

// TestPrintedCountries: every word of the table is printed for each country that it may
// name.
func TestPrintedCountries(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	reached := coverage{}
	for _, l := range slices.Sorted(maps.Keys(countryRows())) {
		h := Hints{Field: Nationality, Language: l}
		all := Forms(h)
		for _, s := range mrz.States() {
			c, _ := MakeCountry(s.Code)
			p := Parsed{State: Read, Value: Value{Country: c}}
			for _, f := range all {
				if text := f.text(&p); text != "" {
					reached[printedRow{string(fold.Append(nil, text)), c.String()}] = true
				}
			}
		}
	}
	own, _ := MakeCountry("BRA")
	for q := range Prints(Parsed{State: Read, Value: Value{Country: own}}, Hints{Field: Nationality, Country: own}) {
		reached[printedRow{string(fold.Append(nil, q.Text)), ownCountry}] = true
	}
	for q := range Prints(Parsed{State: Unknown}, Hints{Field: Nationality}) {
		reached[printedRow{string(fold.Append(nil, q.Text)), noCountry}] = true
	}
	for line := range strings.Lines(countryWords) {
		key, meaning, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		for sense := range strings.FieldsSeq(meaning) {
			code := sense[:min(3, len(sense))]
			if !strings.HasSuffix(sense, "~") && !reached[printedRow{key, code}] {
				t.Errorf("nothing prints %q for %s", key, code)
			}
		}
	}
}
