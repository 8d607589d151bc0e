package normalize

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
)

// printedDate is a date as a country prints it, with what is known around it.
type printedDate struct {
	form  string
	text  string
	truth Date
	h     Hints
	words string // the languages of the words in it
}

// monthSets holds the Gregorian names of months by language, and those of the other
// calendars.
func monthSets(t *testing.T) (gregorian map[string][][12][]string, other map[string][12][]string) {
	gregorian, other = map[string][][12][]string{}, map[string][12][]string{}
	tableLines(t, "months.tsv", func(f []string) {
		var set [12][]string
		for i, cell := range f[2:] {
			for word := range strings.SplitSeq(cell, "|") {
				if word != "" && !strings.HasSuffix(word, "?") {
					set[i] = append(set[i], word)
				}
			}
			if len(set[i]) == 0 {
				return
			}
		}
		for language := range strings.FieldsSeq(f[0]) {
			l := primaryLanguage(language)
			switch {
			case f[1] == "g" && (language == l || l == "ar"):
				gregorian[l] = append(gregorian[l], set)
			case f[1] != "g":
				other[f[1]] = set
			}
		}
	})
	return gregorian, other
}

// datePrinter prints dates in the forms of countries.
type datePrinter struct {
	*rand.Rand
	gregorian map[string][][12][]string
	other     map[string][12][]string
}

func (p *datePrinter) pick(of ...string) string { return of[p.IntN(len(of))] }

// date returns a day for a role: of a living holder, of a document in use.
func (p *datePrinter) date(f Field) Date {
	from, to := 1932, 2024
	switch f {
	case IssueDate:
		from, to = 2006, 2025
	case ExpiryDate:
		from, to = 2018, 2040
	}
	for {
		if d, ok := MakeDate(from+p.IntN(to-from+1), 1+p.IntN(12), 1+p.IntN(31)); ok {
			return d
		}
	}
}

var scriptZeros = map[string]rune{"ar": '٠', "fa": '۰', "ps": '۰', "hi": '०', "bn": '০', "th": '๐', "ne": '०', "si": '෦', "km": '០', "my": '၀', "lo": '໐'}

// inScript writes the digits of s in the digits of a language, where it has any.
func inScript(s, language string) string {
	zero, ok := scriptZeros[language]
	if !ok {
		return s
	}
	return strings.Map(func(r rune) rune {
		if '0' <= r && r <= '9' {
			return zero + r - '0'
		}
		return r
	}, s)
}

// print returns a date in one of the forms of a country.
func (p *datePrinter) print(own *habits, asOf Date) (d printedDate) {
	d.h = Hints{AsOf: asOf, Field: []Field{BirthDate, IssueDate, ExpiryDate}[p.IntN(3)]}
	d.h.Country, _ = MakeCountry(own.code)
	d.truth = p.date(d.h.Field)
	languages := strings.Fields(strings.ReplaceAll(own.languages, " la", ""))
	y, m, day := d.truth.Year(), d.truth.Month(), d.truth.Day()
	language := languages[p.IntN(len(languages))]
	set := func(language string) string {
		sets := p.gregorian[language]
		if len(sets) == 0 {
			return ""
		}
		return p.pick(sets[p.IntN(len(sets))][m-1]...)
	}
	cased := func(s string) string {
		if p.IntN(2) == 0 {
			return strings.ToUpper(s)
		}
		return s
	}
	switch n := p.IntN(16); {
	case n > 11:
		p.beside(&d, own, n)
	case n < 3 || set(language) == "" && n < 9:
		d.form = "numeric"
		order := p.pick(strings.Fields(own.orders)...)
		sep := p.pick("/", "-", ".", " ", "/", "-")
		if order == "YMD" && sep == " " {
			sep = "-"
		}
		switch order {
		case "DMY":
			d.text = fmt.Sprintf("%02d%s%02d%s%04d", day, sep, m, sep, y)
		case "MDY":
			d.text = fmt.Sprintf("%02d%s%02d%s%04d", m, sep, day, sep, y)
		default:
			d.text = fmt.Sprintf("%04d%s%02d%s%02d", y, sep, m, sep, day)
		}
	case n == 3:
		d.form = "ISO"
		d.text = d.truth.String() + p.pick("", "", "T00:00:00", " 00:00:00")
	case n < 7:
		d.form, d.words = "month name", language+" en"
		d.text = fmt.Sprintf("%02d%s%s%s%04d", day, " ", cased(set(language)), " ", y)
		if language == "en" && p.IntN(4) == 0 {
			d.text = fmt.Sprintf("%s %02d, %04d", cased(set(language)), day, y)
		} else if language != "en" && p.IntN(3) == 0 {
			d.text = fmt.Sprintf("%02d %s/%s %04d", day, strings.ToUpper(set(language)), p.gregorian["en"][0][m-1][1%len(p.gregorian["en"][0][m-1])], y)
		}
	case n == 7 && own.calendar == Gregorian:
		d.form, d.words = "two digits", language+" en"
		if y > 2026-94 && (d.h.Field != ExpiryDate || y < 2076) {
			d.text = fmt.Sprintf("%02d %s %02d", day, cased(set(language)), y%100)
		}
	case n == 8:
		d.form, d.words = "spelled", language
		d.text = p.spelled(&d, language, set(language))
	case n == 9 && own.calendar != Gregorian:
		p.calendar(&d, own)
	case n == 10 && strings.HasSuffix(own.languages, " la"):
		d.form, d.words = "Roman", "la"
		d.text = fmt.Sprintf("%02d %s %04d", day, strings.Fields("I II III IV V VI VII VIII IX X XI XII")[m-1], y)
	default:
		d.form = "digits of scripts"
		order := p.pick(strings.Fields(own.orders)...)
		d.text = fmt.Sprintf("%02d/%02d/%04d", day, m, y)
		switch order {
		case "MDY":
			d.text = fmt.Sprintf("%02d/%02d/%04d", m, day, y)
		case "YMD":
			d.text = fmt.Sprintf("%04d/%02d/%02d", y, m, day)
		}
		d.text = inScript(d.text, languages[0])
	}
	return d
}

// beside writes a date with something else in one text, or in a promised notation.
func (p *datePrinter) beside(d *printedDate, own *habits, n int) {
	y, m, day := d.truth.Year(), d.truth.Month(), d.truth.Day()
	numeric := fmt.Sprintf("%02d-%02d-%04d", day, m, y)
	switch strings.Fields(own.orders)[0] {
	case "MDY":
		numeric = fmt.Sprintf("%02d/%02d/%04d", m, day, y)
	case "YMD":
		numeric = fmt.Sprintf("%04d/%02d/%02d", y, m, day)
	}
	switch n {
	case 12:
		d.form, d.h.Field = "beside a place", BirthDate
		d.truth = p.date(BirthDate)
		if strings.HasPrefix(own.orders, "DMY") {
			y, m, day = d.truth.Year(), d.truth.Month(), d.truth.Day()
			d.text = p.pick("JAKARTA", "NEW YORK", "SÃO PAULO") + p.pick(", ", " ") + fmt.Sprintf("%02d-%02d-%04d", day, m, y)
		}
	case 13:
		d.form, d.text = "behind a label", p.pick("DOB: ", "Date of birth : ", "3. ")+numeric
		if strings.HasPrefix(d.text, "3. ") {
			d.text = "3. Date: " + numeric
		}
	case 14:
		d.form, d.h.Field = "range", IssueDate
		d.truth = p.date(IssueDate)
		y, m, day = d.truth.Year(), d.truth.Month(), d.truth.Day()
		if y+10 > 2000 && MustParseDate("2030-01-01").Year() > y {
			d.text = fmt.Sprintf("%04d.%02d.%02d-%04d.%02d.%02d", y, m, min(day, 28), y+10, m, min(day, 28))
			d.truth, _ = MakeDate(y, m, min(day, 28))
		}
	default:
		d.form, d.h.Notation = "promised", p.pick("DD-MM-YYYY", "MM/DD/YYYY", "YYYYMMDD", "DD.MM.YY", "YYMMDD")
		r := strings.NewReplacer("DD", fmt.Sprintf("%02d", day), "MM", fmt.Sprintf("%02d", m), "YYYY", fmt.Sprintf("%04d", y), "YY", fmt.Sprintf("%02d", y%100))
		if own.calendar == Gregorian && (len(d.h.Notation) == 10 || y > 2026-94 && (d.h.Field != ExpiryDate || y < 2076)) {
			d.text = r.Replace(d.h.Notation)
		}
	}
}

// spelled writes a date as sentences do.
func (p *datePrinter) spelled(d *printedDate, language, month string) string {
	y, m, day := d.truth.Year(), d.truth.Month(), d.truth.Day()
	switch language {
	case "es", "pt", "gl":
		return fmt.Sprintf("%d de %s de %d", day, month, y)
	case "de", "cs", "sk", "sl", "hr", "bs", "da", "nb", "fi", "et", "is":
		return fmt.Sprintf("%d. %s %d", day, month, y)
	case "hu":
		return fmt.Sprintf("%d. %s %d.", y, month, day)
	case "lv":
		return fmt.Sprintf("%d. %s %d. %s", y, p.pick("gada", "g."), day, month)
	case "lt":
		return fmt.Sprintf("%d m. %s %d d.", y, month, day)
	case "ru", "uk", "be", "bg", "mk", "kk":
		return fmt.Sprintf("%d %s %d %s", day, month, y, map[string]string{"ru": "г.", "uk": "р.", "be": "г.", "bg": "г.", "mk": "г.", "kk": "ж."}[language])
	case "zh", "ja":
		return fmt.Sprintf(p.pick("%d年%d月%d日", "%d年%02d月%02d日"), y, m, day)
	case "ko":
		return fmt.Sprintf("%d년 %d월 %d일", y, m, day)
	case "vi":
		return fmt.Sprintf("ngày %02d tháng %02d năm %d", day, m, y)
	case "hi", "bn", "ar", "fa", "si":
		return inScript(fmt.Sprintf("%d %s %d", day, month, y), language)
	}
	return ""
}

// calendar writes the date in the other calendar of the country.
func (p *datePrinter) calendar(d *printedDate, own *habits) {
	d.form = own.calendar.String()
	y, m, day := d.truth.Year(), d.truth.Month(), d.truth.Day()
	switch own.calendar {
	case Buddhist:
		d.words = "th"
		d.text = fmt.Sprintf("%d %s %d", day, p.gregorian["th"][0][m-1][p.IntN(2)], y+543)
	case Minguo:
		d.words = "zh"
		d.text = fmt.Sprintf(p.pick("民國%d年%d月%d日", "%d/%02d/%02d", "%03d%02d%02d"), y-1911, m, day)
	case Japanese:
		d.words = "ja"
		name, letter, base := "昭和", "S", 1925
		switch { // the year in which an era changes is left out
		case y == 1989 || y == 2019:
			return
		case y > 2019:
			name, letter, base = "令和", "R", 2018
		case y > 1989:
			name, letter, base = "平成", "H", 1988
		}
		if p.IntN(2) == 0 {
			d.text = fmt.Sprintf("%s%d年%d月%d日", name, y-base, m, day)
		} else {
			d.text = fmt.Sprintf("%s%d.%d.%d", letter, y-base, m, day)
		}
	case Hijri, Jalali:
		d.words = "ar"
		hy := 1360 + p.IntN(85)
		if own.calendar == Jalali {
			hy, d.words = 1315+p.IntN(85), "fa"
		}
		d.h.Field = BirthDate
		hm, hd := 1+p.IntN(12), 1+p.IntN(29)
		ok := false
		if own.calendar == Jalali {
			d.truth, ok = jalaliToGregorian(hy, hm, hd)
		} else {
			d.truth, ok = hijriToGregorian(hy, hm, hd)
		}
		if !ok || d.h.AsOf.Before(d.truth) {
			return
		}
		d.text = fmt.Sprintf("%04d/%02d/%02d", hy, hm, hd)
		if p.IntN(2) == 0 {
			d.text = inScript(d.text, d.words)
		}
	}
}
