package specimen

import (
	"embed"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/mrz"
)

//go:embed names
var nameFiles embed.FS

// habit is a way of naming people, with the list of its names.
type habit struct {
	id       string
	language string // BCP 47 of the native forms, "" where they are the Latin ones
	ways     ways
	second   int // one in how many has a second given name, 0 for none
}

type ways uint16

const (
	surnameFirst ways = 1 << iota // in the full name
	nativeFirst                   // surname first in the native form alone
	close                         // nothing stands between the parts of the native form
	twoSurnames                   // the father's and the mother's
	patronymic                    // between given name and surname in the native form
	oneName                       // nobody has a surname
	atTimesOne                    // some have no surname
	binBinti                      // the father's name follows "bin" or "binti", and all is one name
	fathers                       // the father's name follows the given name
)

// name is one name of a list, in Latin letters and in the script of its language;
// feminine forms are "" where they do not differ.
type name struct {
	latin, native   string
	latinF, nativeF string
}

// names are the lists of a habit as an issuer spells them.
type names struct {
	male, female, surnames, patronymics, single, singleF, streets []name
}

var habits = func() map[string]*habit {
	m := map[string]*habit{}
	for _, h := range []habit{
		{"eng", "", 0, 3}, {"esp", "", twoSurnames, 4}, {"por", "", twoSurnames, 4}, {"fra", "", 0, 4}, {"ita", "", 0, 8},
		{"deu", "", 0, 4}, {"nld", "", 0, 4}, {"nor", "", 0, 4}, {"fin", "", 0, 2}, {"isl", "", 0, 6}, {"pol", "", 0, 3},
		{"ces", "", 0, 0}, {"hun", "", surnameFirst, 6}, {"ron", "", 0, 4}, {"hbs", "", 0, 0}, {"bal", "", 0, 0}, {"sqi", "", 0, 0},
		{"tur", "", 0, 3}, {"aze", "", 0, 0}, {"uzb", "", 0, 0}, {"idn", "", atTimesOne, 4}, {"msa", "", binBinti, 0}, {"phl", "", twoSurnames, 3},
		{"vnm", "", surnameFirst, 0}, {"afe", "", 0, 4}, {"afw", "", 0, 3}, {"aff", "", 0, 4},
		{"rus", "ru", patronymic | nativeFirst, 0}, {"ukr", "uk", patronymic | nativeFirst, 0}, {"bul", "bg", patronymic, 0}, {"srp", "sr", 0, 0},
		{"mkd", "mk", 0, 0}, {"kaz", "kk", patronymic | nativeFirst, 0}, {"mng", "mn", nativeFirst, 0}, {"ell", "el", 0, 6}, {"kat", "ka", 0, 0},
		{"hye", "hy", 0, 0}, {"ara", "ar", fathers, 0}, {"arf", "ar", 0, 0}, {"fas", "fa", 0, 0}, {"urd", "ur", 0, 0}, {"heb", "he", 0, 6},
		{"hin", "hi", atTimesOne, 0}, {"ben", "bn", 0, 0}, {"sin", "si", 0, 3}, {"tha", "th", 0, 0}, {"khm", "km", surnameFirst, 0},
		{"lao", "lo", 0, 0}, {"mya", "my", oneName, 0}, {"chn", "zh", surnameFirst | close, 0}, {"twn", "zh-Hant", surnameFirst | close, 0},
		{"hkg", "zh-Hant", surnameFirst | close, 0}, {"jpn", "ja", surnameFirst, 0}, {"kor", "ko", surnameFirst | close, 0}, {"amh", "am", fathers, 0},
	} {
		m[h.id] = &h
	}
	return m
}()

func (h *habit) has(w ways) bool { return h.ways&w != 0 }

// spelled returns the lists of a habit as the issuer spells them in Latin letters.
func (i *issuer) spelled(h *habit) *names {
	if l, ok := i.lists.Load(h); ok {
		return l.(*names)
	}
	text, _ := nameFiles.ReadFile("names/" + h.id + ".tsv")
	l := &names{}
	for row := range rows(string(text), 5) {
		n := name{row[1], row[2], row[3], row[4]}
		if n.latin == "" {
			n.latin, n.latinF = i.latin(n.native), i.latin(n.nativeF)
		}
		list := map[string]*[]name{"m": &l.male, "f": &l.female, "s": &l.surnames, "p": &l.patronymics,
			"one": &l.single, "onef": &l.singleF, "st": &l.streets}[row[0]]
		*list = append(*list, n)
	}
	i.lists.Store(h, l)
	return l
}

// latin writes a native name as the issuer's passports do: the spelling of the zone,
// with the capitals and what stands between the words as in the native form.
func (i *issuer) latin(native string) string {
	var b strings.Builder
	for len(native) > 0 {
		end := strings.IndexAny(native, " -")
		if end < 0 {
			end = len(native)
		}
		zone, _ := mrz.Transliterate(native[:end], i.code)
		first, _ := utf8.DecodeRuneInString(native)
		if unicode.IsUpper(first) && len(zone) > 0 {
			b.WriteString(zone[:1])
			zone = zone[1:]
		}
		b.WriteString(strings.ToLower(zone))
		if end < len(native) {
			end++
			b.WriteByte(native[end-1])
		}
		native = native[end:]
	}
	return b.String()
}

// form returns the Latin and the native form for a sex.
func (n name) form(sex byte) (latin, native string) {
	latin, native = n.latin, n.native
	if sex == 'F' && n.latinF != "" {
		latin = n.latinF
	}
	if sex == 'F' && n.nativeF != "" {
		native = n.nativeF
	}
	return latin, native
}
