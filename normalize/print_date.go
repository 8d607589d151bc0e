package normalize

import (
	"iter"
	"slices"
	"strings"
)

// dateForms returns the ways in which dates are printed: numbers in the orders of the
// country, names of months in its languages, sentences, and its other calendar.
func dateForms(h *Hints) iter.Seq[Form] {
	return func(yield func(Form) bool) {
		b := dateFormer{h: h, own: habitsOf(h.Country), yield: yield}
		if pattern := notationPattern(h.Notation); pattern != "" {
			b.add(pattern, dateForm{months: b.abbreviations(), variant: 1})
			return
		}
		b.habitual()
		if !b.done {
			b.numbers()
		}
		for _, l := range b.h.printedLanguages() {
			if !b.done {
				b.names(l)
				b.sentences(l)
			}
		}
		if !b.done {
			b.calendars()
		}
	}
}

// notationPattern returns the pattern of a notation that a vendor promises, without the
// time of day; "" when it is none of dates.
func notationPattern(notation string) string {
	if i := strings.IndexAny(notation, "TH"); i >= 0 {
		notation = strings.TrimRight(notation[:i], " '")
	}
	if notation = strings.ToUpper(notation); strings.Trim(notation, "YMD-/., ") != "" {
		return ""
	}
	return notation
}

// abbreviations returns the names of months of a notation, MMM: those in English where the
// country prints it.
func (b *dateFormer) abbreviations() *monthSpelling {
	languages := b.h.printedLanguages()
	for _, l := range append([]string{"en", "fr"}, languages...) {
		if rows := monthsOf("g", l, b.h.Country); len(rows) > 0 && slices.Contains(languages, l) {
			return rows[0]
		}
	}
	return monthsOf("g", "en", b.h.Country)[0]
}

// dateFormer makes the forms of one set of hints.
type dateFormer struct {
	h     *Hints
	own   *habits
	yield func(Form) bool
	done  bool // no more forms are wanted
}

func (b *dateFormer) form(f Form) { b.done = b.done || !b.yield(f) }

// add adds a form, named by its pattern and what tells it from others of that pattern.
func (b *dateFormer) add(pattern string, f dateForm, names ...string) {
	f.pattern, f.reaches = pattern, b.h.reaches
	name := pattern
	for _, s := range names {
		if s != "" {
			name += " " + s
		}
	}
	b.form(Form{name, f.text})
}

// reaches reports whether two digits of the year of d may be read as that year: the
// role and the reference date leave it open at most which of two centuries it is.
func (h *Hints) reaches(d Date) bool {
	switch h.yearRule() {
	case YearNotAfter:
		return !h.AsOf.Before(d) && d.Year() > h.AsOf.Year()-125
	case YearWindow:
		return h.AsOf.Year()-50 < d.Year() && d.Year() <= h.AsOf.Year()+50
	}
	return 1900 <= d.Year() && d.Year() < 2100
}

// orders returns the orders of numbers in the country, all when they are not known.
func (b *dateFormer) orders() []string {
	if b.own.orders == "" {
		return []string{"DMY", "MDY", "YMD"}
	}
	return strings.Fields(b.own.orders)
}

// numeric returns the pattern of an order with a separator.
func numeric(order, sep, day, year string) string {
	parts := map[byte]string{'D': day, 'M': strings.ReplaceAll(day, "D", "M"), 'Y': year}
	return parts[order[0]] + sep + parts[order[1]] + sep + parts[order[2]]
}

// dottedLanguages are those beside ordinalLanguages in which dots stand between the
// numbers of a date.
const dottedLanguages = "pl ro bg ru uk be tr az kk ky uz tk tg hy ka sq rm"

// separators returns what stands between the numbers of a date, the usual first.
func (b *dateFormer) separators(order string) []string {
	usual := "/"
	switch l := b.h.printedLanguages()[0]; {
	case hasWord(ordinalLanguages, l) || hasWord(dottedLanguages, l):
		usual = "."
	case order == "YMD" && l != "ja" && l != "zh", l == "nl", l == "id":
		usual = "-"
	}
	all := []string{usual}
	for _, sep := range [...]string{"/", "-", ".", " "} {
		if sep != usual {
			all = append(all, sep)
		}
	}
	return all
}

// years returns the patterns of Gregorian years. In Taiwan two digits are of another
// calendar.
func (b *dateFormer) years() []string {
	if b.own.calendar == Minguo {
		return []string{"YYYY"}
	}
	return []string{"YYYY", "YY"}
}

// habitual adds the usual form: the month in words on documents for travel (Doc 9303-3
// §3.8), the calendar of the country on others, else numbers.
func (b *dateFormer) habitual() {
	switch {
	case isTravel(b.h.Type):
		months := b.abbreviations()
		b.add("DD MMM YYYY", dateForm{months: months, variant: 1, change: upperIn(months.languages[0])}, "capitals")
	case b.own.calendar == Minguo:
		b.minguo("{era}Y{Y}M{M}D{D}", erasOf("Minguo")[:1])
	case b.own.calendar == Japanese:
		b.japanese("{era}Y{Y}M{M}D{D}", false, 0)
	case b.own.calendar == Jalali:
		b.add("YYYY/MM/DD", dateForm{calendar: Jalali}, "jalali")
	case b.h.printedLanguages()[0] == "zh" && slices.Contains(b.orders(), "YMD"):
		b.add("YYYY{Y}M{M}D{D}", dateForm{words: units("zh")[0]}, "zh")
	}
	order := b.orders()[0]
	b.add(numeric(order, b.separators(order)[0], "DD", "YYYY"), dateForm{})
}

// numbers adds the forms in digits alone.
func (b *dateFormer) numbers() {
	for _, order := range b.orders() {
		for _, sep := range b.separators(order) {
			if b.own.orders == "" && order == "MDY" && (sep == "." || sep == " ") {
				continue // nobody has the month first between those
			}
			for _, year := range b.years() {
				b.add(numeric(order, sep, "DD", year), dateForm{})
				b.add(numeric(order, sep, "D", year), dateForm{})
			}
			for _, unknown := range [...]string{"00", "**", "??"} {
				b.add(numeric(order, sep, "DD", "YYYY"), dateForm{unknown: unknown}, "with "+unknown)
			}
			for _, l := range b.h.printedLanguages() {
				if zero := zeroOf(l); zero != '0' {
					b.add(numeric(order, sep, "DD", "YYYY"), dateForm{zero: zero}, "digits", l)
				}
			}
		}
		for _, year := range b.years() {
			b.add(numeric(order, "", "DD", year), dateForm{})
		}
	}
	for _, pattern := range [...]string{"YYYY-MM-DD", "YYYY-MM-DDT00:00:00", "YYYY-MM-DDT00:00:00Z", "YYYY-MM-DD 00:00:00", "YYYYMMDD", "YYMMDD", "YYYY-MM", "MM/YYYY", "MM-YYYY", "MM.YYYY", "YYYY"} {
		b.add(pattern, dateForm{})
	}
	b.form(Form{"zone", func(p *Parsed) string {
		if d := p.Value.Date; p.State == Read && d.Precision() < DayPrecision && b.h.reaches(d) {
			return d.ZoneText()
		}
		return ""
	}})
}

// namePatterns are the patterns with the name of a month.
var namePatterns = [...]string{
	"DD MMM YYYY", "D MMM YYYY", "DD-MMM-YYYY", "DD/MMM/YYYY", "DD.MMM.YYYY", "DDMMMYYYY", "MMM DD, YYYY", "MMM D, YYYY",
	"YYYY MMM DD", "YYYY-MMM-DD", "DD MMM YY", "DD-MMM-YY", "MMM YYYY", "MMM/YYYY", "DD MMM/NNN YYYY", "DD MMM/NNN YY",
}

// names adds the forms with the names of months in a language, as they are listed, in
// capitals and with small letters; on documents the name in English or French may stand
// beside.
func (b *dateFormer) names(l string) {
	seen := map[string]bool{}
	for row, months := range monthsOf("g", l, b.h.Country) {
		for variant := range months.most() {
			for _, letters := range [...]struct {
				name   string
				change func(string) string
			}{{"", nil}, {"capitals", upperIn(l)}, {"small", small(l)}} {
				f := dateForm{months: months, variant: variant, change: letters.change}
				if all := f.allMonths(); !seen[all] {
					seen[all] = true
					b.named(f, l, counted(row+1, variant), letters.name)
				}
			}
		}
	}
}

// named adds the forms with the names that f has for months.
func (b *dateFormer) named(f dateForm, l, variant, letters string) {
	for _, pattern := range namePatterns {
		if b.own.calendar == Minguo && strings.Count(pattern, "Y") == 2 || hasWord("zh ja ko", l) && strings.ContainsAny(pattern, "-/.,") {
			continue
		}
		if !strings.Contains(pattern, "NNN") {
			b.add(pattern, f, l, variant, letters)
			continue
		}
		for _, second := range [...]string{"en", "fr"} {
			if f.others = monthsOf("g", second, b.h.Country)[0]; second != l && slices.Contains(b.h.printedLanguages(), second) {
				b.add(pattern, f, l, variant, letters, second)
			}
		}
	}
}

// allMonths returns the names that the form has for the months.
func (f *dateForm) allMonths() string {
	all := ""
	for m := 1; m <= 12; m++ {
		name := f.months.name(m, f.variant)
		if f.change != nil {
			name = f.change(name)
		}
		all += name + "|"
	}
	return all
}

// counted names the variant of a row.
func counted(row, variant int) string {
	if row == 1 && variant == 0 {
		return ""
	}
	return string([]byte{'0' + byte(row), '.', '1' + byte(variant)})
}
