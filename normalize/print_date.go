package normalize

import (
	"slices"
	"strings"
	"sync"
)

// dateFormer hands out the ways in which dates are printed.
type dateFormer struct {
	*former
	own *habits
	*printing
}

// values hands out the forms of dates: numbers in the orders of the country, names of
// months in its languages, sentences, and its other calendar.
func (b *dateFormer) values() {
	if pattern := notationPattern(b.h.Notation); pattern != "" {
		b.add(pattern, dateForm{months: b.abbreviations(), variant: 1})
		return
	}
	b.habitual()
	if !b.done {
		b.numbers()
	}
	for _, l := range b.languages {
		if !b.done {
			b.names(l)
			b.sentences(l)
		}
	}
	if !b.done {
		b.calendars()
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
	for _, first := range [...]string{"en", "fr", ""} {
		for _, l := range b.languages {
			if l != first && first != "" {
				continue
			}
			if rows := monthsOf("g", l, b.h.Country); len(rows) > 0 {
				return rows[0]
			}
		}
	}
	return monthsOf("g", "en", b.h.Country)[0]
}

// add hands out a form, named by its pattern and what tells it from others of that pattern.
func (b *dateFormer) add(pattern string, f dateForm, names ...string) {
	if b.wants() {
		b.make(pattern, f, names...)
	}
}

// make hands out a form that is wanted.
func (b *dateFormer) make(pattern string, f dateForm, names ...string) {
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

// numeric returns the pattern of an order with a separator.
func numeric(order, sep, day, year string) string {
	parts := map[byte]string{'D': day, 'M': strings.ReplaceAll(day, "D", "M"), 'Y': year}
	return parts[order[0]] + sep + parts[order[1]] + sep + parts[order[2]]
}

// dottedLanguages are those beside ordinalLanguages in which dots stand between the
// numbers of a date.
const dottedLanguages = "pl ro bg ru uk be tr az kk ky uz tk tg hy ka sq rm"

// separators returns what stands between the numbers of a date, the usual first.
func (b *dateFormer) separators(order string) (all [4]string) {
	all = [...]string{"/", "-", ".", " "}
	usual := 0
	switch l := b.languages[0]; {
	case b.dotted:
		usual = 2
	case order == "YMD" && l != "ja" && l != "zh", l == "nl", l == "id":
		usual = 1
	}
	first := all[usual]
	copy(all[1:usual+1], all[:usual])
	all[0] = first
	return all
}

// years returns the patterns of Gregorian years. In Taiwan two digits are of another
// calendar.
func (b *dateFormer) years() []string {
	if b.own.calendar == Minguo {
		return yearPatterns[:1]
	}
	return yearPatterns[:]
}

var yearPatterns = [...]string{"YYYY", "YY"}

// habitual adds the usual form: the month in words on documents for travel (Doc 9303-3
// §3.8), the calendar of the country on others, else numbers.
func (b *dateFormer) habitual() {
	switch {
	case isTravel(b.h.Type):
		if b.wants() {
			months := b.abbreviations()
			b.make("DD MMM YYYY", dateForm{months: months, variant: 1, change: upperIn(months.languages[0])}, "capitals")
		}
	case b.own.calendar == Minguo:
		b.minguo("{era}Y{Y}M{M}D{D}", erasOf("Minguo")[:1])
	case b.own.calendar == Japanese:
		b.japanese("{era}Y{Y}M{M}D{D}", false, 0)
	case b.own.calendar == Jalali:
		b.add("YYYY/MM/DD", dateForm{calendar: Jalali}, "jalali")
	case b.languages[0] == "zh" && slices.Contains(b.orders, "YMD"):
		b.add("YYYY{Y}M{M}D{D}", dateForm{words: units("zh")[0]}, "zh")
	}
	order := b.orders[0]
	b.number(order, b.separators(order)[0], "DD", "YYYY", dateForm{})
}

// number hands out a form in digits.
func (b *dateFormer) number(order, sep, day, year string, f dateForm, names ...string) {
	if b.wants() {
		b.make(numeric(order, sep, day, year), f, names...)
	}
}

// numbers hands out the forms in digits alone.
func (b *dateFormer) numbers() {
	for _, order := range b.orders {
		for _, sep := range b.separators(order) {
			if b.own.orders == "" && order == "MDY" && (sep == "." || sep == " ") {
				continue // nobody has the month first between those
			}
			for _, year := range b.years() {
				b.number(order, sep, "DD", year, dateForm{})
				b.number(order, sep, "D", year, dateForm{})
			}
			for _, unknown := range [...]string{"00", "**", "??"} {
				b.number(order, sep, "DD", "YYYY", dateForm{unknown: unknown}, "with "+unknown)
			}
			for _, z := range b.zeros {
				b.number(order, sep, "DD", "YYYY", dateForm{zero: z.zero}, "digits", z.language)
			}
		}
		for _, year := range b.years() {
			b.number(order, "", "DD", year, dateForm{})
		}
	}
	for _, pattern := range [...]string{"YYYY-MM-DD", "YYYY-MM-DDT00:00:00", "YYYY-MM-DDT00:00:00Z", "YYYY-MM-DD 00:00:00", "YYYY-MM-DDZ", "YYYYMMDD", "YYMMDD", "YYYY-MM", "MM/YYYY", "MM-YYYY", "MM.YYYY", "YYYY"} {
		b.add(pattern, dateForm{})
	}
	h := b.h
	b.forms(Form{"zone", func(p *Parsed) string {
		if d := p.Value.Date; p.State == Read && d.Precision() < DayPrecision && h.reaches(d) {
			return d.ZoneText()
		}
		return ""
	}})
}

// namePatterns are the patterns with the name of a month.
var namePatterns = [...]string{
	"DD MMM YYYY", "D MMM YYYY", "DD-MMM-YYYY", "DD/MMM/YYYY", "DD.MMM.YYYY", "DDMMMYYYY", "MMM DD, YYYY", "MMM D, YYYY", "MMM D,YYYY",
	"YYYY MMM DD", "YYYY-MMM-DD", "DD MMM YY", "DD-MMM-YY", "MMM YYYY", "MMM/YYYY", "DD MMM/NNN YYYY", "DD MMM/NNN YY",
}

// monthNames is a way to write the names of the months in a language.
type monthNames struct {
	form                     dateForm
	language, which, letters string
}

// writtenMonths are the ways to write the names of the months, by place.
var writtenMonths sync.Map // of []monthNames

type monthPlace struct {
	language string
	country  Country
}

// monthsIn returns the ways to write the names of the months in a language, each once:
// as they are listed, in capitals and with small letters.
func monthsIn(l string, c Country) (all []monthNames) {
	if all, ok := writtenMonths.Load(monthPlace{l, c}); ok {
		return all.([]monthNames)
	}
	seen := map[string]bool{}
	for row, months := range monthsOf("g", l, c) {
		for variant := range months.most() {
			for _, letters := range [...]struct {
				name   string
				change func(string) string
			}{{"", nil}, {"capitals", upperIn(l)}, {"small", small(l)}} {
				f := dateForm{months: months, variant: variant, change: letters.change}
				if names := f.allMonths(); !seen[names] {
					seen[names] = true
					all = append(all, monthNames{f, l, counted(row+1, variant), letters.name})
				}
			}
		}
	}
	kept, _ := writtenMonths.LoadOrStore(monthPlace{l, c}, all)
	return kept.([]monthNames)
}

// besideMonths are the languages in which documents name a month beside their own.
var besideMonths = [...]string{"en", "fr"}

// namings is how many forms there are with the names of months written in one way.
func (b *dateFormer) namings(l string) (n int) {
	for _, pattern := range namePatterns {
		if !strings.Contains(pattern, "NNN") {
			n++
			continue
		}
		for _, second := range besideMonths {
			if second != l && slices.Contains(b.languages, second) {
				n++
			}
		}
	}
	return n
}

// names hands out the forms with the names of months in a language; on documents the
// name in English or French may stand beside.
func (b *dateFormer) names(l string) {
	all := monthsIn(l, b.h.Country)
	if b.own.calendar != Minguo && !hasWord(unmarkedMonths, l) { // those have fewer
		n := b.namings(l)
		for len(all) > 0 && b.pass(n) {
			all = all[1:]
		}
	}
	for i := range all {
		b.named(&all[i])
	}
}

// named hands out the forms with the names of months written in one way.
func (b *dateFormer) named(m *monthNames) {
	blanks := hasWord(unmarkedMonths, m.language)
	for _, pattern := range namePatterns {
		if b.own.calendar == Minguo && strings.Count(pattern, "Y") == 2 || blanks && strings.ContainsAny(pattern, "-/.,") {
			continue
		}
		if !strings.Contains(pattern, "NNN") {
			if b.wants() {
				b.make(pattern, m.form, m.language, m.which, m.letters)
			}
			continue
		}
		for _, second := range besideMonths {
			if second != m.language && slices.Contains(b.languages, second) && b.wants() {
				f := m.form
				f.others = monthsOf("g", second, b.h.Country)[0]
				b.make(pattern, f, m.language, m.which, m.letters, second)
			}
		}
	}
}

// unmarkedMonths are the languages in which no mark stands beside the name of a month.
const unmarkedMonths = "zh ja ko"

// allMonths returns the names that the form has for the months.
func (f *dateForm) allMonths() string {
	all := ""
	for m := 1; m <= 12; m++ {
		all += f.changed(f.months.name(m, f.variant)) + "|"
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
