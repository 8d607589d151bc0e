package normalize

import (
	"fmt"
	"maps"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// measuredConfusions are what readers were seen to read, or are known to read, for
// a character ("Observed OCR-B confusions" of the SynthPass project; the correction
// tables of ten readers), and a 9 like q and a 4 like l.
var measuredConfusions = map[rune]string{
	'0': "OoDQUGC", '1': "IlLi|!][", '2': "ZzE", '3': "EB", '4': "Alh", '5': "Ss$", '6': "Gb", '7': "TZ?/", '8': "B&S", '9': "gqO",
	'O': "0Q", 'I': "1lT", 'S': "5", 'B': "8", 'Z': "2", 'G': "6Q", 'T': "7I", 'A': "4", 'L': "1I", 'D': "0", 'M': "N", 'N': "MR", 'U': "0V", 'E': "3F",
	'/': "1l7|", '-': "_~", '.': ",:", ' ': ".",
}

// misread replaces one character of s by one that readers take for it, or by any
// printable one: a digit by a digit when digits, and else not.
func (p *datePrinter) misread(s string, digits bool) string {
	runes := []rune(s)
	for range 1000 {
		i := p.IntN(len(runes))
		r := rune('!' + p.IntN('~'-'!'+1))
		if as := measuredConfusions[runes[i]]; as != "" && p.IntN(2) == 0 {
			r, _ = utf8.DecodeRuneInString(as[p.IntN(len(as)):])
		}
		if r == '.' && i+1 < len(runes) && runes[i+1] == ' ' {
			continue // 26 SEP becomes 2. SEP, which some languages print
		}
		if r != runes[i] && (unicode.IsDigit(r) && unicode.IsDigit(runes[i])) == digits {
			runes[i] = r
			return string(runes)
		}
	}
	return s
}

// damageCount counts what became of damaged dates.
type damageCount struct {
	right, told, silent int
	letters             int // the name of a month or era became that of another, which no text tells
}

func (c damageCount) String() string {
	all := c.right + c.told + c.silent + c.letters
	n := float64(all) / 100
	return fmt.Sprintf("%6d: right %5.2f %%, told %5.2f %%, silently wrong %d (%.2f %%), word for word %d", all, float64(c.right)/n, float64(c.told)/n, c.silent, float64(c.silent)/n, c.letters)
}

// add counts a reading of a date, and reports whether it is silently wrong.
func (c *damageCount) add(p Parsed, d *printedDate) (silent bool) {
	date := p.Value.Date
	switch {
	case p.State == Read && date.Civil() == d.truth.Civil():
		c.right++
	case p.State == Unreadable, p.State == Ambiguous, p.Note&(Repairs|NoteImprobable|NoteMasked) != 0, p.State == Unknown && p.Note != 0:
		c.told++
	case d.words != "" && date.Day() == d.truth.Day() && (date.Year() == d.truth.Year() || d.form == "japanese" && date.Month() == d.truth.Month()):
		c.letters++
	default:
		c.silent++
		return true
	}
	return false
}

// The dates of all countries in their own forms keep their value, and one misread
// character gives the true date or is told. What a digit read as another digit does
// is logged: no text tells that.
func TestDamagedDates(t *testing.T) {
	if testing.Short() {
		t.Skip("long, and in one goroutine")
	}
	p := &datePrinter{Rand: rand.New(rand.NewPCG(1, 2))}
	p.gregorian, p.other = monthSets(t)
	asOf := MustParseDate("2026-11-21")
	clean, damaged, digits := map[string]*damageCount{}, map[string]*damageCount{}, new(damageCount)
	count := func(m map[string]*damageCount, form string) *damageCount {
		if m[form] == nil {
			m[form] = new(damageCount)
		}
		return m[form]
	}
	for i := range countryHabits {
		own := &countryHabits[i]
		if own.orders == "" || own.languages == "" {
			continue
		}
		n := 40
		if own.calendar != Gregorian {
			n = 160
		}
		for range n {
			d := p.print(own, asOf)
			if d.text == "" {
				continue
			}
			got := ParsePrintedDate(d.text, d.h)
			count(clean, "all").add(got, &d)
			if count(clean, d.form).add(got, &d) || got.Note&Repairs != 0 {
				t.Errorf("%s: %s: %q = %s, want %s", own.code, d.form, d.text, outcome(got), d.truth)
			}
			for range 4 {
				text := p.misread(d.text, false)
				got := ParsePrintedDate(text, d.h)
				count(damaged, "all").add(got, &d)
				if count(damaged, d.form).add(got, &d) {
					t.Errorf("%s: %s: %q for %q = %s, want %s or a word about it", own.code, d.form, text, d.text, outcome(got), d.truth)
				}
			}
			if strings.ContainsAny(d.text, "0123456789") {
				digits.add(ParsePrintedDate(p.misread(d.text, true), d.h), &d)
			}
		}
	}
	for _, form := range slices.Sorted(maps.Keys(clean)) {
		c := clean[form]
		t.Logf("clean   %-18s %v", form, c)
		if 100*c.right < 99*(c.right+c.told+c.silent+c.letters) {
			t.Errorf("%s: %v", form, c)
		}
	}
	for _, form := range slices.Sorted(maps.Keys(damaged)) {
		t.Logf("damaged %-18s %v", form, damaged[form])
	}
	t.Logf("digit for digit            %v", digits)
	if c := damaged["all"]; c.letters > 2*c.right/1000 || c.right < c.told*3/4 {
		t.Errorf("damaged: %v", c)
	}
}

// A digit misread as the letter that clearly is that digit gives the true date, with
// a note.
func TestClearLookAlikes(t *testing.T) {
	p := &datePrinter{Rand: rand.New(rand.NewPCG(3, 4))}
	p.gregorian, p.other = monthSets(t)
	asOf := MustParseDate("2026-11-21")
	right, all := 0, 0
	for i := range countryHabits {
		own := &countryHabits[i]
		if own.orders == "" || own.languages == "" {
			continue
		}
		for range 20 {
			d := p.print(own, asOf)
			at := strings.IndexAny(d.text, "01258")
			if at < 0 {
				continue
			}
			for next := at; next >= 0 && p.IntN(3) > 0; { // any of them
				if next = strings.IndexAny(d.text[at+1:], "01258"); next >= 0 {
					at += 1 + next
				}
			}
			alike := map[byte]string{'0': "Oo", '1': "Il", '2': "Zz", '5': "Ss", '8': "B"}[d.text[at]]
			text := d.text[:at] + string(alike[p.IntN(len(alike))]) + d.text[at+1:]
			all++
			switch got := ParsePrintedDate(text, d.h); {
			case got.State == Read && got.Value.Date.Civil() == d.truth.Civil():
				right++
				if !got.Note.Has(NoteRepaired) && d.form != "range" { // of which the other date is misread
					t.Errorf("%q = %s", text, outcome(got))
				}
			case got.State == Read && got.Note&Repairs == 0:
				t.Errorf("%q = %s, want %s", text, outcome(got), d.truth)
			}
		}
	}
	t.Logf("%d of %d read", right, all)
	if 100*right < 95*all {
		t.Errorf("%d of %d read", right, all)
	}
}

// A blank that cuts a number changes nothing but the note, whichever digits it cuts.
func TestCutNumbers(t *testing.T) {
	h := Hints{AsOf: MustParseDate("2026-11-21"), Field: BirthDate}
	for _, year := range []string{"1990", "1907", "2000", "2003", "2010", "90", "10", "03"} {
		for _, day := range []string{"01", "10", "20", "30", "24"} {
			for _, form := range []string{"%s-jun-%s", "%s.06.%s", "%s/06/%s"} {
				text := fmt.Sprintf(form, day, year)
				whole := ParsePrintedDate(text, h)
				for i := 1; i < len(text); i++ {
					if !isDigit(text[i-1]) || !isDigit(text[i]) {
						continue
					}
					cut := text[:i] + " " + text[i:]
					if got := ParsePrintedDate(cut, h); got.State != whole.State || !slices.Equal(got.values(), whole.values()) || got.Note&NoteJoined == 0 {
						t.Errorf("%q = %s, want %s", cut, outcome(got), outcome(whole))
					}
				}
			}
		}
	}
}
