package normalize

import "strings"

// sentences are the patterns in which a language writes a date out. What a brace holds
// is a word of the tables: the unit of the year {Y}, of the month {M}, of the day {D};
// {th} is what stands behind the number of a day.
var sentences = [...]struct{ languages, pattern string }{
	{"es pt gl ca", "D de MMM de YYYY"},
	{"es", "D de MMM del YYYY"},
	{"es", "el D de MMM de YYYY"},
	{"it", "D di MMM YYYY"},
	{"fr", "le D MMM YYYY"},
	{"en", "the D{th} of MMM YYYY"},
	{"en", "D{th} MMM YYYY"},
	{"en", "MMM D{th}, YYYY"},
	{ordinalLanguages, "D. MMM YYYY"},
	{"hu", "YYYY. MMM D."},
	{"lv", "YYYY. {Y} D. MMM"},
	{"lt", "YYYY {Y} MMM D {D}"},
	{"ru uk be bg mk kk ky", "D MMM YYYY {Y}"},
	{"sr hr bs", "D. MMM YYYY. {Y}"},
	{"zh ja", "YYYY{Y}M{M}D{D}"},
	{"zh ja", "YYYY{Y}MM{M}DD{D}"},
	{"zh ja", "YYYY{Y}M{M}"},
	{"zh ja", "YYYY{Y}"},
	{"ko", "YYYY{Y} M{M} D{D}"},
	{"mn", "YYYY {Y} MM {M} DD {D}"},
	{"vi", "{D} DD {M} MM {Y} YYYY"},
	{"zh", "DD M{M} YYYY"},
	{"zh", "DD M{M}/NNN YYYY"},
}

// units returns the units of a language, those of each place in its list together.
func units(language string) (all []map[string]string) {
	for _, part := range [...]string{"Y", "M", "D"} {
		words := dateWordsOf("unit", part, language)
		for i, w := range append(words, dateWordsOf("before", part, language)...) {
			if i == len(all) {
				all = append(all, map[string]string{})
			}
			all[i][part] = w
		}
	}
	for _, part := range [...]string{"Y", "M", "D"} {
		for _, set := range all {
			if set[part] == "" {
				set[part] = all[0][part]
			}
		}
	}
	return all
}

// sentences adds the forms in which a language writes dates out.
func (b *dateFormer) sentences(l string) {
	for _, s := range sentences {
		if !hasWord(s.languages, l) {
			continue
		}
		sets := []map[string]string{nil}
		if strings.ContainsAny(strings.ReplaceAll(s.pattern, "{th}", ""), "{") {
			sets = units(l)
		}
		for i, words := range sets {
			f := dateForm{words: words, others: monthsOf("g", "en", Country{})[0], variant: 1}
			if !strings.Contains(s.pattern, "MMM") {
				b.add(s.pattern, f, l, counted(1, i))
				if (l == "zh" || l == "ja") && strings.HasPrefix(s.pattern, "YYYY{Y}") {
					f.han = true
					b.add(s.pattern, f, l, counted(1, i), "numerals")
				}
				continue
			}
			for row, months := range monthsOf("g", l, b.h.Country) {
				f.months = months
				for f.variant = range months.most() {
					b.add(s.pattern, f, l, counted(row+1, f.variant), counted(1, i))
				}
			}
		}
	}
	for _, w := range dateWordsOf("ignore", "", l) {
		order := b.orders()[0]
		pattern := w + " " + numeric(order, b.separators(order)[0], "DD", "YYYY")
		if l == "zh" || l == "ja" {
			pattern = "YYYY-MM-DD" + w
		}
		b.addLiteral(pattern, w, l)
	}
}

// addLiteral adds a pattern with a word that is printed as it is.
func (b *dateFormer) addLiteral(pattern, word, l string) {
	b.add(strings.Replace(pattern, word, "{word}", 1), dateForm{words: map[string]string{"word": word}}, l, word)
}

// calendars adds the forms in the other calendar of the country.
func (b *dateFormer) calendars() {
	switch b.own.calendar {
	case Buddhist:
		b.names2(Buddhist, "g", "th", "Buddhist")
	case Hijri:
		b.names2(Hijri, "h", "ar", "Hijri")
	case Jalali:
		b.names2(Jalali, "j", "fa", "Jalali")
	case Minguo:
		for _, kind := range [...]string{"Minguo", "backward"} {
			for _, e := range erasOf(kind) {
				for _, pattern := range [...]string{"{era}Y{Y}M{M}D{D}", "{era}YY{Y}MM{M}DD{D}", "{era}Y/MM/DD", "{era}Y.MM.DD"} {
					b.minguo(pattern, []era{e})
				}
			}
		}
		for _, pattern := range [...]string{"Y/MM/DD", "YYY/MM/DD", "Y.MM.DD", "Y-MM-DD", "YYYMMDD"} {
			b.minguo(pattern, []era{{"", minguoBase, false}})
		}
	case Japanese:
		for _, pattern := range [...]string{"{era}Y{Y}M{M}D{D}", "{era}YY{Y}MM{M}DD{D}"} {
			b.japanese(pattern, false, 0)
			b.japanese(pattern, false, '０')
		}
		for _, pattern := range [...]string{"{era}Y.M.D", "{era}YY.MM.DD", "{era}Y/M/D"} {
			b.japanese(pattern, true, 0)
		}
	}
}

// minguo adds a form with the years of the Republic of China.
func (b *dateFormer) minguo(pattern string, eras []era) {
	b.add(pattern, dateForm{calendar: Minguo, eras: eras, words: units("zh")[0]}, "minguo", eras[0].name)
}

// japanese adds a form with the years of Japanese eras, by their names or by their
// letters.
func (b *dateFormer) japanese(pattern string, letters bool, zero rune) {
	var eras []era
	for _, e := range erasOf("Japanese") {
		if (len(e.name) == 1) == letters {
			eras = append(eras, e)
		}
	}
	name := "names of eras"
	if letters {
		name = "letters of eras"
	}
	if zero != 0 {
		name += " digits ja"
	}
	b.add(pattern, dateForm{calendar: Japanese, eras: eras, words: units("ja")[0], zero: zero}, name)
}

// names2 adds the forms of a calendar with names of months and words of its own.
func (b *dateFormer) names2(c Calendar, key, language, name string) {
	zeros := []rune{0, zeroOf(language)}
	for _, zero := range zeros {
		digits := ""
		if zero != 0 {
			digits = "digits " + language
		}
		f := dateForm{calendar: c, zero: zero}
		patterns := []string{"YYYY/MM/DD", "YYYY-MM-DD", "DD/MM/YYYY", "DD-MM-YYYY"}
		if c == Buddhist {
			patterns = patterns[2:]
		}
		for _, pattern := range patterns {
			b.add(pattern, f, c.String(), digits)
			for _, w := range dateWordsOf("calendar", name, language) {
				f.words = map[string]string{"word": w}
				b.add(pattern+" {word}", f, c.String(), digits, w)
			}
		}
		for row, months := range monthsOf(key, language, b.h.Country) {
			f.months = months
			for f.variant = range months.most() {
				b.add("D MMM YYYY", f, c.String(), counted(row+1, f.variant), digits)
				for _, w := range dateWordsOf("calendar", name, language) {
					f.words = map[string]string{"word": w}
					pattern := "D MMM YYYY {word}"
					if c == Buddhist {
						pattern = "D MMM {word} YYYY"
					}
					b.add(pattern, f, c.String(), counted(row+1, f.variant), digits, w)
				}
			}
		}
	}
	for _, l := range b.h.printedLanguages() {
		for _, w := range dateWordsOf("calendar", Gregorian.title(), l) {
			f := dateForm{words: map[string]string{"word": w}}
			b.add("DD/MM/YYYY {word}", f, l, w)
			b.add("YYYY/MM/DD {word}", f, l, w)
		}
	}
}

// title returns the name of a calendar in the source of words.
func (c Calendar) title() string { return strings.ToUpper(c.String()[:1]) + c.String()[1:] }

// words adds what stands for an expiry that never comes, and for a date that the
// document says it does not know.
func (b *dateFormer) words() {
	for _, l := range b.languages() {
		for _, w := range dateWordsOf("permanent", "", l) {
			b.state(Permanent, w, l, w)
		}
	}
	b.state(Permanent, "31/12/9999", "sentinel", "")
	for _, l := range b.languages() {
		for _, w := range dateWordsOf("absent", "", l) {
			b.state(Unknown, w, l, w)
		}
	}
	for _, w := range [...]string{"-", "00/00/0000", "XX XX XXXX", "<<<<<<"} {
		b.state(Unknown, w, "", w)
	}
}

// state adds a form that prints a text for what is no date.
func (b *dateFormer) state(s State, text, l, word string) {
	name := s.String()
	for _, part := range [...]string{l, word} {
		if part != "" {
			name += " " + part
		}
	}
	b.forms = append(b.forms, Form{name, func(p *Parsed) string {
		if p.State != s || s == Permanent && b.h.Field != ExpiryDate {
			return ""
		}
		return text
	}})
}
