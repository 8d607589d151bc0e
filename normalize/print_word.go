package normalize

import (
	"math"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// printedIn reports whether the words of the row are printed at one of the places of h: a
// language or a country. What means the same only in some languages needs the hint.
func (s *spelling) printedIn(place string, h *Hints) bool {
	switch {
	case s.misread, len(s.documents) > 0 && h.Type != NoType && !slices.Contains(s.documents, h.Type.String()):
		return false
	case place == "":
		return len(s.places) == 0
	}
	return slices.Contains(s.places, place) && (s.anywhere || s.holds(h))
}

// holds reports whether the row is one of the country or the language of h.
func (s *spelling) holds(h *Hints) bool {
	return h.Country.IsValid() && slices.Contains(s.places, h.Country.String()) ||
		h.Language != "" && (slices.Contains(s.places, h.Language) || slices.Contains(s.places, primaryLanguage(h.Language)))
}

// otherwise reports whether a word of the value that stands for a place, "" for any, has
// another meaning in the country or the language of h, or is what a reader makes of
// another: 0 for the Greek letter of women.
func (s *spellings) otherwise(word, value, place string, h *Hints) bool {
	for r := range s.held(h) {
		if (place == "" || r.misread) && !r.anywhere && slices.Contains(r.words, word) && !slices.Contains(r.values, value) &&
			(len(r.documents) == 0 || slices.Contains(r.documents, h.Type.String())) {
			return true
		}
	}
	return false
}

// words hands out the forms of the words of the places of b.h: in each the first word of
// every value, the second, and so on, in capitals and with small letters. of returns the
// name of a value in the source; as, when given, makes another form of each.
func (b *former) words(s *spellings, name string, of func(*Parsed) string, as func(Form) Form) {
	for _, place := range b.h.places() {
		in := s.in(place)
		if b.pass(2 * in.most) {
			continue
		}
		lower := small(place)
		for i := range in.most {
			if b.value != nil && i >= len(in.of[of(b.value)]) {
				b.at += 2 * (in.most - i) // which state nothing
				break
			}
			for _, letters := range [...]string{"", " small"} {
				if !b.wants() || b.value != nil && in.word(of(b.value), i, s, place, b.h) == "" {
					continue
				}
				f := Form{numbered(strings.TrimSpace(name+" "+place), i) + letters, func(p *Parsed) string { return in.word(of(p), i, s, place, b.h) }}
				if letters != "" {
					word := f.text
					f.text = func(p *Parsed) string { return changed(word(p), lower) }
				}
				if as != nil {
					f = as(f)
				}
				b.form(f)
			}
		}
	}
}

// word returns the word at i of those that are printed for a value at a place, "" when
// there is none.
func (w *placeWords) word(value string, i int, s *spellings, place string, h *Hints) string {
	for _, word := range w.of[value] {
		if !word.row.printedIn(place, h) {
			continue
		}
		if i == 0 {
			if s.otherwise(word.text, value, place, h) {
				return ""
			}
			return word.text
		}
		i--
	}
	return ""
}

// numbered names the form with the word at i of several.
func numbered(name string, i int) string {
	if i == 0 {
		return name
	}
	return name + " " + strconv.Itoa(i+1)
}

// changed returns what change makes of a text, "" when it makes nothing of it.
func changed(s string, change func(string) string) string {
	if t := change(s); t != s {
		return t
	}
	return ""
}

// small returns what writes words of a language with a capital and small letters:
// "Laki-laki", "Kadın".
func small(language string) func(string) string {
	lower := strings.ToLower
	if language == "tr" || language == "az" {
		lower = func(s string) string { return strings.ToLowerSpecial(unicode.TurkishCase, s) }
	}
	return func(s string) string {
		_, n := utf8.DecodeRuneInString(s)
		if len(s) == n {
			return s
		}
		return s[:n] + lower(s[n:])
	}
}

// places returns the codes of the places of h in the order in which their words are
// usual: the language of a Mexican or the languages of a Belgian document, its country,
// and "" for words without a language.
func (h *Hints) places() []string {
	places := h.printedLanguages()
	if h.Language != places[0] && h.Language != "" {
		places = append([]string{h.Language}, places...)
	}
	if h.Country.IsValid() {
		places = append(places, h.Country.String())
	}
	return append(places, "")
}

// sexes hands out the letters of Doc 9303, first on documents for travel and where the
// language has no words, the words and letters of the country, and both in a pair.
func (b *former) sexes() {
	rows := sexSpellings.all()
	letter := icaoLetter(b.h)
	icao := Form{"ICAO", letter}
	if strings.EqualFold(b.h.Notation, "ICAO") {
		b.forms(icao)
		return
	}
	travel := isTravel(b.h.Type)
	name := func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return p.Value.Sex.String()
	}
	first := travel || !slices.ContainsFunc(sexSpellings.in(b.h.places()[0]).of["M"], func(w placeWord) bool {
		return w.row.values[0] == "M" && w.row.printedIn(b.h.places()[0], b.h)
	})
	if first {
		b.forms(icao)
	}
	b.words(&sexSpellings, "words", name, func(f Form) Form {
		return Form{f.name, func(p *Parsed) string {
			s := f.text(p)
			if travel && len(s) == 1 && icaoSex(rune(s[0]|0x20))&^sexSet(p.Value.Sex) != 0 {
				return "" // there it is the letter of Doc 9303
			}
			return s
		}}
	})
	if !first {
		b.forms(icao)
	}
	b.words(&sexSpellings, "words", name, func(f Form) Form {
		return Form{"pair of " + f.name, func(p *Parsed) string {
			w, letter := f.text(p), letter(p)
			if p.State != Read || w == "" || letter == "" || strings.Contains(w, "/") || isDigit(w[0]) || isCaption(rows, w+"/"+letter) {
				return ""
			}
			return w + "/" + letter
		}}
	})
	b.forms(Form{"symbol", func(p *Parsed) string {
		switch p.Value.Sex {
		case Male:
			return "♂"
		case Female:
			return "♀"
		}
		return ""
	}})
}

// icaoLetter returns what prints the letter of Doc 9303, nothing on documents that print it
// for another sex.
func icaoLetter(h *Hints) func(p *Parsed) string {
	var not sexes
	if !isTravel(h.Type) && !strings.EqualFold(h.Notation, "ICAO") {
		for r := range sexSpellings.held(h) {
			for _, s := range sexCodes {
				if slices.Contains(r.documents, h.Type.String()) && slices.Contains(r.words, s.String()) && !slices.Contains(r.values, s.String()) {
					not |= sexSet(s)
				}
			}
		}
	}
	return func(p *Parsed) string {
		switch {
		case p.State == Unknown:
			return "-"
		case not&sexSet(p.Value.Sex) != 0:
			return ""
		}
		return p.Value.Sex.String()
	}
}

// isCaption reports whether a text is the name of the field or of its options.
func isCaption(rows []spelling, s string) bool {
	return slices.ContainsFunc(rows, func(r spelling) bool { return slices.Contains(r.values, "caption") && slices.Contains(r.words, s) })
}

// enum hands out the words of a field with few values. A value that no table has is
// printed as it is.
func (b *former) enum(s *spellings) {
	b.words(s, "words", enumName, nil)
	b.forms(Form{"text", func(p *Parsed) string {
		for _, r := range s.all() {
			if slices.Contains(r.values, p.Value.Text) {
				return r.words[0]
			}
		}
		return textForm.text(p)
	}})
}

// enumName returns the name of a value in its source.
func enumName(p *Parsed) string {
	if p.State == Unknown {
		return "unknown"
	}
	return p.Value.Text
}

// bloodTypes hands out the groups of blood with the sign of the Rhesus factor, or with
// the word for it: as letters first.
func (b *former) bloodTypes() {
	group := func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return strings.TrimRight(p.Value.Text, "+-")
	}
	sign := func(p *Parsed) string { return strings.TrimLeft(p.Value.Text, "ABO") }
	b.forms(Form{"group", func(p *Parsed) string {
		if p.State != Read {
			return ""
		}
		return p.Value.Text
	}})
	groups := former{h: b.h, to: math.MaxInt, yield: func(g Form) bool {
		b.forms(Form{g.name, func(p *Parsed) string {
			if s := g.text(p); s != "" {
				return s + sign(p)
			}
			return ""
		}})
		b.words(&rhesusSpellings, "factor", sign, func(w Form) Form {
			return Form{g.name + ", " + w.name, func(p *Parsed) string {
				if s, r := g.text(p), w.text(p); s != "" && r != "" {
					return s + " " + r
				}
				return ""
			}}
		})
		return !b.done
	}}
	groups.words(&bloodSpellings, "group", group, nil)
}

// groupsOfFour prints a number as bank cards have it.
func groupsOfFour(p *Parsed) string {
	s := textForm.text(p)
	if len(s) < 8 {
		return ""
	}
	var b strings.Builder
	for i := range len(s) {
		if i > 0 && i%4 == 0 {
			b.WriteByte(' ')
		}
		b.WriteByte(s[i])
	}
	return b.String()
}
