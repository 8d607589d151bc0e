package normalize

import (
	"slices"
	"strings"
	"sync"
)

// sentences are the patterns in which a language writes a date out. What a brace holds
// is a word of the tables: the unit of the year {Y}, of the month {M}, of the day {D};
// {th} is what stands behind the number of a day.
var sentences = [...]struct{ languages, pattern string }{
	{"es pt gl ca", "D de MMM de YYYY"},
	{"es", "D de MMM del YYYY"},
	{"es", "el D de MMM de YYYY"},
	{"it", "D di MMM YYYY"},
	{"fr", "le D MMM YYYY"},
	{"fr", "D{th} MMM YYYY"},
	{"en", "the D{th} of MMM YYYY"},
	{"en", "D{th} MMM YYYY"},
	{"en", "MMM D{th}, YYYY"},
	{ordinalLanguages, "D. MMM YYYY"},
	{"hu", "YYYY. MMM D."},
	{"hu ko", "YYYY. MM. DD."},
	{"hu ko", "YYYY.MM.DD."},
	{"cs sk sl hr sr bs", "D. M. YYYY"},
	{"sl hr sr bs mk", "DD.MM.YYYY."},
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

// dateUnits are the units of languages.
var dateUnits sync.Map // of []map[string]string

// units returns the units of a language, those of each place in its list together.
func units(language string) []map[string]string {
	if all, ok := dateUnits.Load(language); ok {
		return all.([]map[string]string)
	}
	all, _ := dateUnits.LoadOrStore(language, readUnits(language))
	return all.([]map[string]string)
}

func readUnits(language string) (all []map[string]string) {
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
		if !b.wants() {
			continue
		}
		order := b.orders[0]
		pattern := "{word} " + numeric(order, b.separators(order)[0], "DD", "YYYY")
		if l == "zh" || l == "ja" {
			pattern = "YYYY-MM-DD{word}"
		}
		b.make(pattern, dateForm{words: map[string]string{"word": w}}, l, w)
	}
}

// calendars adds the forms in the other calendar of the country, and those in which a word
// tells the calendar.
func (b *dateFormer) calendars() {
	switch c := b.own.calendar; c {
	case Buddhist, Hijri, Jalali:
		l := b.own.languages[:2]
		for _, zero := range zeros(l) {
			f := dateForm{calendar: c, zero: zero}
			for _, pattern := range [...]string{"DD/MM/YYYY", "DD-MM-YYYY", "YYYY/MM/DD", "YYYY-MM-DD", "YYYYMMDD"} {
				b.add(pattern, f, c.String(), digitsName(zero))
			}
			b.calendarNames("D MMM YYYY", f, l, "")
		}
		b.twice(c, l)
	case Minguo:
		b.minguoForms()
	case Japanese:
		for _, pattern := range [...]string{"{era}Y{Y}M{M}D{D}", "{era}YY{Y}MM{M}DD{D}", "{year}{Y}({era}Y{Y})M{M}D{D}", "{year}{Y}({era}YY{Y})MM{M}DD{D}"} {
			b.japanese(pattern, false, 0)
			b.japanese(pattern, false, zeroOf("ja"))
		}
		for _, pattern := range [...]string{"{era}Y.M.D", "{era}YY.MM.DD", "{era}Y/M/D"} {
			b.japanese(pattern, true, 0)
		}
	}
	for _, l := range b.languages {
		for _, c := range [...]Calendar{Gregorian, Buddhist, Hijri, Jalali} {
			for _, w := range dateWordsOf("calendar", c.title(), l) {
				b.marked(c, l, w)
			}
		}
	}
}

// zeros returns the digits 0 with which dates are printed in a language.
func zeros(language string) []rune {
	if zero := zeroOf(language); zero != '0' {
		return []rune{'0', zero}
	}
	return []rune{'0'}
}

// twice adds the forms that state a day in two calendars: the one of the country by the
// names of its months or with the word for it, and the Gregorian.
func (b *dateFormer) twice(c Calendar, l string) {
	rows := calendarMonths[c]
	if rows.language == "" {
		rows.language = l
	}
	first := dateForm{pattern: "D MMM YYYY", calendar: c, months: monthsOf(rows.key, rows.language, b.h.Country)[0], reaches: b.h.reaches}
	second := dateForm{pattern: "DD MMM YYYY", months: monthsOf("g", "en", b.h.Country)[0], variant: 1, change: strings.ToUpper, reaches: b.h.reaches}
	marked, gregorian := first, second
	if words := dateWordsOf("calendar", c.title(), l); c != Buddhist && len(words) > 0 {
		marked.pattern, marked.words = "DD/MM/YYYY {word}", map[string]string{"word": words[0]}
		gregorian.pattern = "DD/MM/YYYY"
	}
	pairs := [][2]dateForm{{first, second}, {second, first}}
	if marked.words != nil {
		pairs = append(pairs, [2]dateForm{marked, gregorian}, [2]dateForm{gregorian, marked})
	}
	for _, two := range pairs {
		for _, sep := range [...]string{" / ", " - "} {
			if !b.wants() {
				continue
			}
			b.form(Form{two[0].pattern + " " + c.String() + sep + two[1].pattern, func(p *Parsed) string {
				x, y := two[0].text(p), two[1].text(p)
				if x == "" || y == "" {
					return ""
				}
				return x + sep + y
			}})
		}
	}
}

// digitsName names the digits that a form has instead of those of ASCII.
func digitsName(zero rune) string {
	if zero == 0 || zero == '0' {
		return ""
	}
	return "digits " + string(zero)
}

// calendarMonths names the rows of the source with the months of a calendar, and the
// language that all languages share for them, "" when each has its own.
var calendarMonths = [numCalendars]struct{ key, language string }{
	Gregorian: {"g", ""}, Buddhist: {"g", ""}, Hijri: {"h", "ar"}, Jalali: {"j", "fa"},
}

// calendarNames adds the forms with names of months of a calendar.
func (b *dateFormer) calendarNames(pattern string, f dateForm, l, word string) {
	rows := calendarMonths[f.calendar]
	if rows.language != "" {
		l = rows.language
	}
	for row, months := range monthsOf(rows.key, l, b.h.Country) {
		f.months = months
		for f.variant = range months.most() {
			b.add(pattern, f, f.calendar.String(), counted(row+1, f.variant), digitsName(f.zero), word)
		}
	}
}

// marked adds the forms in which a word tells the calendar.
func (b *dateFormer) marked(c Calendar, l, word string) {
	for _, zero := range zeros(l) {
		f := dateForm{calendar: c, zero: zero, words: map[string]string{"word": word}}
		switch {
		case l == "zh" || l == "ja":
			for part, unit := range units(l)[0] {
				f.words[part] = unit
			}
			b.add("{word}YYYY{Y}M{M}D{D}", f, c.String(), l, digitsName(zero), word)
			continue
		case c == Buddhist || l == "th":
			b.calendarNames("D MMM {word} YYYY", f, l, word)
			continue
		}
		orders := []string{"DMY", "YMD"}
		if c == Gregorian {
			orders = b.orders
		}
		for _, order := range orders {
			b.add(numeric(order, "/", "DD", "YYYY")+" {word}", f, c.String(), digitsName(zero), word)
		}
		b.calendarNames("D MMM YYYY {word}", f, l, word)
	}
}

// minguoForms adds the forms with the years of the Republic of China: with the words for
// them, and without.
func (b *dateFormer) minguoForms() {
	for _, kind := range [...]string{"Minguo", "backward"} {
		for _, e := range erasOf(kind) {
			for _, pattern := range [...]string{"{era}Y{Y}M{M}D{D}", "{era}YY{Y}MM{M}DD{D}", "{era}Y/MM/DD", "{era}Y.MM.DD"} {
				b.minguo(pattern, []era{e})
			}
		}
	}
	for _, pattern := range [...]string{"Y/MM/DD", "YYY/MM/DD", "Y.MM.DD", "Y-MM-DD", "YYYMMDD"} {
		b.minguo(pattern, []era{{base: minguoBase}})
	}
}

// minguo adds a form with the years of the Republic of China.
func (b *dateFormer) minguo(pattern string, eras []era) {
	f := dateForm{calendar: Minguo, eras: eras, words: units("zh")[0]}
	if !eras[0].backward {
		f.first = firstYear(pattern, "zh")
	}
	b.add(pattern, f, "minguo", eras[0].name)
}

// firstYear returns the word that a language has for 1 as the number of a year of an era
// beside its unit: 元年. "" is none.
func firstYear(pattern, language string) string {
	if strings.Contains(pattern, "{era}Y{Y}") {
		return dateWordsOf("number", "1", language)[0]
	}
	return ""
}

// japanese adds a form with the years of Japanese eras, by their names or by their
// letters.
func (b *dateFormer) japanese(pattern string, letters bool, zero rune) {
	if !b.wants() {
		return
	}
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
	f := dateForm{calendar: Japanese, eras: eras, words: units("ja")[0], zero: zero, first: firstYear(pattern, "ja")}
	b.make(pattern, f, name, digitsName(zero))
}

// title returns the name of a calendar in the source of words.
func (c Calendar) title() string { return strings.ToUpper(c.String()[:1]) + c.String()[1:] }

// states hands out what stands for an expiry that never comes, and for a date that the
// document says it does not know.
func (b *dateFormer) states() {
	for _, l := range b.languages {
		for _, w := range dateWordsOf("permanent", "", l) {
			b.state(Permanent, w, l, w)
		}
	}
	for _, day := range [...]string{"31/12/9999", "31/12/2999", "31/12/2099"} {
		b.state(Permanent, day, "sentinel", "")
	}
	for _, l := range append(slices.Clip(b.languages), anyLanguage) {
		for _, w := range dateWordsOf("absent", "", l) {
			b.state(Unknown, w, l, w)
		}
	}
	for _, w := range [...]string{"-", "00/00/0000", "XX XX XXXX", "<<<<<<"} {
		b.state(Unknown, w, "", w)
	}
}

// state hands out a form that prints a text for what is no date.
func (b *dateFormer) state(s State, text, l, word string) {
	if !b.wants() {
		return
	}
	name := s.String()
	for _, part := range [...]string{l, word} {
		if part != "" {
			name += " " + part
		}
	}
	h := b.h
	b.form(Form{name, func(p *Parsed) string {
		if p.State != s || s == Permanent && h.Field != ExpiryDate {
			return ""
		}
		return text
	}})
}
