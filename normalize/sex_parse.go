package normalize

import (
	"math/bits"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// sexes is a set of what a sex field may say.
type sexes uint8

const (
	male sexes = 1 << iota
	female
	unspecified // X
	unstated    // nothing is said: the zone's filler, "unknown"
	caption     // the name of the field, or of all its options
	end         // what follows is another field of the same line
	numSexes    = iota
	anySex      = male | female | unspecified
)

var sexValues = [numSexes]struct {
	name string // in the table of words
	sex  SexCode
}{{"M", Male}, {"F", Female}, {"X", UnspecifiedSex}, {"unknown", 0}, {"caption", 0}, {"end", 0}}

// ParseSex reads a printed sex: a word or letter in any of the listed languages
// and scripts, alone, in pairs ("Ž/F", "男/M", "女F"), behind its caption ("SEXO
// M"), or before the blood type, which shares its line on an Indonesian card.
//
// A lone M, F or X is Doc 9303's letter (Doc 9303-4 §4.1.1.1) unless the country
// and the type of the document say otherwise: M on a Mexican voter card is mujer,
// on a Mexican passport male, and Ambiguous on a Mexican document of unknown
// type. Any other lone letter needs the country or the language, else it is
// Ambiguous. In a pair the last letter is Doc 9303's and must be possible for the
// one before it; otherwise the text is the caption of both options, "M/F", and
// Unreadable. h.Notation "ICAO" says that the letters are Doc 9303's in any case.
//
// State Unknown is a text that states no sex: the zone's filler, a dash,
// "unknown".
func ParseSex(s string, h Hints) Parsed {
	s = strings.TrimSpace(s)
	switch s {
	case "":
		return Parsed{}
	case "♂":
		return Parsed{State: Read, Value: Value{Sex: Male}}
	case "♀":
		return Parsed{State: Read, Value: Value{Sex: Female}}
	}
	if len(s) > maxPrinted || !utf8.ValidString(s) {
		return Parsed{State: Unreadable}
	}
	if w := findSex(s, &h); w.set != 0 {
		return w.parsed()
	}
	return parseSexParts(s, &h)
}

// sexWord is what one word or letter says.
type sexWord struct {
	set    sexes
	letter bool  // a single letter
	icao   sexes // what the letter is in Doc 9303
	note   Note
}

func (w sexWord) parsed() Parsed {
	switch {
	case w.set&(caption|end) != 0:
		return Parsed{State: Unreadable, Note: NoteCaption}
	case w.set == unstated:
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case bits.OnesCount8(uint8(w.set)) == 1 && !w.note.Has(NoteNoCountry):
		return Parsed{State: Read, Value: Value{Sex: sexValues[bits.TrailingZeros8(uint8(w.set))].sex}, Note: w.note}
	}
	p := Parsed{State: Ambiguous, Note: w.note}
	for i, v := range sexValues {
		if w.set&(1<<i) != 0 && v.sex != 0 {
			p.Alternatives = append(p.Alternatives, Value{Sex: v.sex})
		}
	}
	return p
}

// findSex looks the whole of s up as one word or letter.
func findSex(s string, h *Hints) sexWord {
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	if len(key) == 0 {
		return sexWord{set: unstated, note: NoteUnspecified} // a filler or a dash
	}
	rows := lookup(sexWords[:], key)
	if r, size := utf8.DecodeRune(key); size == len(key) && isLetter(r) && (len(rows) == 0 || rows[0].scope != "") {
		return letterSex(r, rows, h)
	}
	row := find(rows, h)
	if row == nil {
		return sexWord{}
	}
	w := sexWord{set: sexesOf(row.value)}
	switch {
	case row.misread:
		w.note = NoteMisread
	case row.scope != "":
		w.note = NoteCountry
	case len(key) == 1:
		w.note = NoteISO5218
	}
	return w
}

// letterSex decides what a lone letter says.
func letterSex(r rune, rows []word, h *Hints) sexWord {
	var national, anywhere sexes
	var overrules, misread bool
	for i := range rows {
		set := sexesOf(rows[i].value)
		if !rows[i].misread {
			anywhere |= set
		}
		if holds, over := rows[i].holds(h); holds {
			national |= set
			overrules = overrules || over
			misread = misread || rows[i].misread
		}
	}
	w := sexWord{letter: true, icao: icaoSex(r)}
	switch latin := latinLike(r); {
	case w.icao != 0 && (national&^w.icao == 0 || strings.EqualFold(h.Notation, "ICAO")):
		w.set = w.icao
	case w.icao != 0 && overrules:
		w.set, w.note = national, NoteCountry
	case w.icao != 0 && isTravel(h.Type):
		w.set, w.note = w.icao, NoteICAOLetter
	case w.icao != 0:
		w.set, w.note = w.icao|national, NoteBoth
	case national != 0 && misread:
		w.set, w.note = national, NoteMisread
	case national != 0:
		w.set, w.note = national, NoteCountry
	case latin != 0 && h.Country.IsValid():
		var buf [1]byte
		buf[0] = latin
		return letterSex(rune(latin), lookup(sexWords[:], buf[:]), h)
	case anywhere != 0:
		w.set, w.note = anywhere, NoteNoCountry
	default:
		w.set, w.note = anySex, NoteNoCountry
	}
	return w
}

// isLetter reports whether r is a letter, not a character that is a word.
func isLetter(r rune) bool { return unicode.IsLetter(r) && !isIdeograph(r) }

func isIdeograph(r rune) bool {
	const firstHangul = 0x1100
	return r >= firstHangul && unicode.In(r, unicode.Han, unicode.Hangul, unicode.Hiragana, unicode.Katakana)
}

// icaoSex returns what a letter of Doc 9303, in lower case, says.
func icaoSex(r rune) sexes {
	switch r {
	case 'm':
		return male
	case 'f':
		return female
	case 'x':
		return unspecified
	}
	return 0
}

// latinLike returns the Latin letter that a folded Cyrillic or Greek letter
// looks like in upper case, 0 for any other.
func latinLike(r rune) byte {
	const cyrillicGreek, latin = "авекмнорстхαβεζηικμνορτυχ", "abekmhopctxabezhikmnoptyx"
	if i := strings.IndexRune(cyrillicGreek, r); i >= 0 {
		return latin[i/2] // each of the letters takes two bytes
	}
	return 0
}

// sexesOf returns the set for a value of the table of words.
func sexesOf(value string) (set sexes) {
	for rest := value; rest != ""; {
		var name string
		name, rest, _ = strings.Cut(rest, "|")
		for i := range sexValues {
			if sexValues[i].name == name {
				set |= 1 << i
			}
		}
	}
	return set
}
