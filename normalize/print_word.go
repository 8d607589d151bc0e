package normalize

import (
	"iter"
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
func otherwise(rows []spelling, word, value, place string, h *Hints) bool {
	return slices.ContainsFunc(rows, func(r spelling) bool {
		return (place == "" || r.misread) && !r.anywhere && r.holds(h) && slices.Contains(r.words, word) && !slices.Contains(r.values, value) &&
			(len(r.documents) == 0 || slices.Contains(r.documents, h.Type.String()))
	})
}

// wordForms yields the forms of the words of the places of h: in each the first word of
// every value, the second, and so on, in capitals and with small letters. of returns the
// name of a value in the source.
func wordForms(rows []spelling, name string, h *Hints, of func(*Parsed) string) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		for _, place := range h.places() {
			words := map[string][]string{}
			most := 0
			for i := range rows {
				if r := &rows[i]; r.printedIn(place, h) {
					for _, v := range r.values {
						words[v] = append(words[v], r.words...)
						most = max(most, len(words[v]))
					}
				}
			}
			for i := range most {
				text := func(p *Parsed) string {
					if w := words[of(p)]; i < len(w) && !otherwise(rows, w[i], of(p), place, h) {
						return w[i]
					}
					return ""
				}
				lower := small(place)
				numbered := numbered(strings.TrimSpace(name+" "+place), i)
				if !yield(Form{numbered, text}) || !yield(Form{numbered + " small", func(p *Parsed) string { return changed(text(p), lower) }}) {
					return
				}
			}
		}
	}
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

// sexForms yields the letters of Doc 9303, first on documents for travel and where the
// language has no words, the words and letters of the country, and both in a pair.
func sexForms(h *Hints) iter.Seq[Form] {
	rows := sexSpellings.from(sexSource)
	letter := icaoLetter(rows, h)
	icao := Form{"ICAO", letter}
	if strings.EqualFold(h.Notation, "ICAO") {
		return slices.Values([]Form{icao})
	}
	words := wordForms(rows, "words", h, func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return p.Value.Sex.String()
	})
	first := isTravel(h.Type) || !slices.ContainsFunc(rows, func(r spelling) bool { return r.values[0] == "M" && r.printedIn(h.places()[0], h) })
	return func(yield func(Form) bool) {
		if first && !yield(icao) {
			return
		}
		for f := range words {
			if !yield(Form{f.name, func(p *Parsed) string {
				s := f.text(p)
				if isTravel(h.Type) && len(s) == 1 && icaoSex(rune(s[0]|0x20))&^sexSet(p.Value.Sex) != 0 {
					return "" // there it is the letter of Doc 9303
				}
				return s
			}}) {
				return
			}
		}
		if !first && !yield(icao) {
			return
		}
		for f := range words {
			if !yield(Form{"pair of " + f.name, func(p *Parsed) string {
				w, letter := f.text(p), letter(p)
				if p.State != Read || w == "" || letter == "" || strings.Contains(w, "/") || isDigit(w[0]) || isCaption(rows, w+"/"+letter) {
					return ""
				}
				return w + "/" + letter
			}}) {
				return
			}
		}
		yield(Form{"symbol", func(p *Parsed) string {
			switch p.Value.Sex {
			case Male:
				return "♂"
			case Female:
				return "♀"
			}
			return ""
		}})
	}
}

// icaoLetter returns what prints the letter of Doc 9303, nothing on documents that print it
// for another sex.
func icaoLetter(rows []spelling, h *Hints) func(p *Parsed) string {
	var not sexes
	if !isTravel(h.Type) && !strings.EqualFold(h.Notation, "ICAO") {
		for _, r := range rows {
			for _, s := range sexCodes {
				if r.holds(h) && slices.Contains(r.documents, h.Type.String()) && slices.Contains(r.words, s.String()) && !slices.Contains(r.values, s.String()) {
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

// enumForms yields the words of a field with few values. A value that no table has is
// printed as it is.
func enumForms(rows []spelling, h *Hints) iter.Seq[Form] {
	return each(wordForms(rows, "words", h, enumName), slices.Values([]Form{{"text", func(p *Parsed) string {
		for i := range rows {
			if slices.Contains(rows[i].values, p.Value.Text) {
				return rows[i].words[0]
			}
		}
		return textForm.text(p)
	}}}))
}

// enumName returns the name of a value in its source.
func enumName(p *Parsed) string {
	if p.State == Unknown {
		return "unknown"
	}
	return p.Value.Text
}

// typeForms yields the titles of documents, which are read alike everywhere, and the name
// of the report.
func typeForms(h *Hints) iter.Seq[Form] {
	titles := wordForms(documentSpellings.from(documentSource), "words", h, enumName)
	return each(titles, slices.Values([]Form{{"report", textForm.text}}))
}

// bloodForms yields the groups of blood with the sign of the Rhesus factor, or with the
// word for it: as letters first.
func bloodForms(h *Hints) iter.Seq[Form] {
	group := func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return strings.TrimRight(p.Value.Text, "+-")
	}
	sign := func(p *Parsed) string { return strings.TrimLeft(p.Value.Text, "ABO") }
	letters := Form{"group", func(p *Parsed) string {
		if p.State != Read {
			return ""
		}
		return p.Value.Text
	}}
	groups := wordForms(bloodSpellings.from(bloodSource), "group", h, group)
	factors := wordForms(rhesusSpellings.from(rhesusSource), "factor", h, sign)
	return func(yield func(Form) bool) {
		if !yield(letters) {
			return
		}
		for g := range groups {
			if !yield(Form{g.name, func(p *Parsed) string {
				if s := g.text(p); s != "" {
					return s + sign(p)
				}
				return ""
			}}) {
				return
			}
			for w := range factors {
				if !yield(Form{g.name + ", " + w.name, func(p *Parsed) string {
					if s, r := g.text(p), w.text(p); s != "" && r != "" {
						return s + " " + r
					}
					return ""
				}}) {
					return
				}
			}
		}
	}
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
