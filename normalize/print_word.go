package normalize

import (
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

// otherwise reports whether a word of the value has another meaning in the country or the
// language of h, as M has on a Mexican voter card.
func otherwise(rows []spelling, word, value string, h *Hints) bool {
	return slices.ContainsFunc(rows, func(r spelling) bool {
		return !r.anywhere && r.holds(h) && slices.Contains(r.words, word) && !slices.Contains(r.values, value) &&
			(len(r.documents) == 0 || slices.Contains(r.documents, h.Type.String()))
	})
}

// wordForms appends the forms of the words of a place: the first word of each value,
// the second, and so on, each in capitals and with small letters. of returns the name
// of a value in the source.
func wordForms(forms []Form, rows []spelling, name, place string, h *Hints, of func(*Parsed) string) []Form {
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
	if place != "" {
		name += " " + place
	}
	for i := range most {
		text := func(p *Parsed) string {
			if w := words[of(p)]; i < len(w) && !(place == "" && otherwise(rows, w[i], of(p), h)) {
				return w[i]
			}
			return ""
		}
		numbered := name
		if i > 0 {
			numbered += " " + strconv.Itoa(i+1)
		}
		forms = append(forms, Form{numbered, text}, Form{numbered + " small", func(p *Parsed) string { return changed(text(p), small(place)) }})
	}
	return forms
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

// sexForms returns the letters of Doc 9303, first on documents for travel and where
// the language has no words, the words and letters of the country, and both in a pair.
func sexForms(h *Hints) []Form {
	rows := sexSpellings.from(sexSource)
	letter := Form{"ICAO", func(p *Parsed) string {
		s := p.Value.Sex.String()
		switch {
		case p.State == Unknown:
			return "-"
		case !isTravel(h.Type) && !strings.EqualFold(h.Notation, "ICAO") && overruled(rows, s, h):
			return ""
		}
		return s
	}}
	if strings.EqualFold(h.Notation, "ICAO") {
		return []Form{letter}
	}
	name := func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return p.Value.Sex.String()
	}
	var forms []Form
	for _, place := range h.places() {
		forms = wordForms(forms, rows, "words", place, h, name)
	}
	for i, f := range forms {
		forms[i].text = func(p *Parsed) string {
			s := f.text(p)
			if isTravel(h.Type) && len(s) == 1 && icaoSex(rune(s[0]|0x20))&^sexSet(p.Value.Sex) != 0 {
				return "" // there it is the letter of Doc 9303
			}
			return s
		}
	}
	for _, word := range slices.Clone(forms) {
		forms = append(forms, Form{"pair of " + word.name, func(p *Parsed) string {
			w := word.text(p)
			if p.State != Read || w == "" || strings.Contains(w, "/") || '0' <= w[0] && w[0] <= '9' {
				return ""
			}
			if pair := w + "/" + p.Value.Sex.String(); !isCaption(rows, pair) && !overruled(rows, p.Value.Sex.String(), h) {
				return pair
			}
			return ""
		}})
	}
	forms = append(forms, Form{"symbol", func(p *Parsed) string {
		switch p.Value.Sex {
		case Male:
			return "♂"
		case Female:
			return "♀"
		}
		return ""
	}})
	if isTravel(h.Type) || len(forms) == 0 || !strings.HasPrefix(forms[0].name, "words "+h.places()[0]) {
		return append([]Form{letter}, forms...)
	}
	return append(forms, letter)
}

// overruled reports whether a letter of Doc 9303 means something else on documents of the
// type of h.
func overruled(rows []spelling, letter string, h *Hints) bool {
	return slices.ContainsFunc(rows, func(r spelling) bool {
		return r.holds(h) && slices.Contains(r.documents, h.Type.String()) && slices.Contains(r.words, letter) && !slices.Contains(r.values, letter)
	})
}

// isCaption reports whether a text is the name of the field or of its options.
func isCaption(rows []spelling, s string) bool {
	return slices.ContainsFunc(rows, func(r spelling) bool { return slices.Contains(r.values, "caption") && slices.Contains(r.words, s) })
}

// enumForms returns the words of a field with few values. A value that no table has is
// printed as it is.
func enumForms(rows []spelling, h *Hints) []Form {
	var forms []Form
	for _, place := range h.places() {
		forms = wordForms(forms, rows, "words", place, h, enumName)
	}
	return append(forms, Form{"text", func(p *Parsed) string {
		for i := range rows {
			if slices.Contains(rows[i].values, p.Value.Text) {
				return rows[i].words[0]
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

// typeForms returns the titles of documents. No country or language decides how they
// are read.
func typeForms(h *Hints) []Form {
	rows := documentSpellings.from(documentSource)
	var forms []Form
	for _, place := range h.places() {
		forms = wordForms(forms, rows, "words", place, h, enumName)
	}
	return append(forms, Form{"report", textForm.text})
}

// bloodForms returns the groups of blood with the sign of the Rhesus factor, or with
// the word for it.
func bloodForms(h *Hints) []Form {
	rows, signs := bloodSpellings.from(bloodSource), rhesusSpellings.from(rhesusSource)
	group := func(p *Parsed) string {
		if p.State == Unknown {
			return "unknown"
		}
		return p.Value.Text[:len(p.Value.Text)-rhesusLen(p.Value.Text)]
	}
	sign := func(p *Parsed) string { return p.Value.Text[len(p.Value.Text)-rhesusLen(p.Value.Text):] }
	var groups, words []Form
	for _, place := range append([]string{""}, h.places()...) {
		if place != "" || len(groups) == 0 {
			groups = wordForms(groups, rows, "group", place, h, group)
			words = wordForms(words, signs, "factor", place, h, sign)
		}
	}
	var forms []Form
	for _, g := range groups {
		if strings.HasSuffix(g.name, " small") {
			continue
		}
		forms = append(forms, Form{g.name, func(p *Parsed) string {
			if s := g.text(p); s != "" {
				return s + sign(p)
			}
			return ""
		}})
		for _, w := range words {
			forms = append(forms, Form{g.name + ", " + w.name, func(p *Parsed) string {
				if s, r := g.text(p), w.text(p); s != "" && r != "" {
					return s + " " + r
				}
				return ""
			}})
		}
	}
	return forms
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
