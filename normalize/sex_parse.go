package normalize

import (
	"cmp"
	"math/bits"
	"slices"
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
	anySex      = male | female | unspecified
)

// sexCodes are the sexes of a set, in the order of its bits.
var sexCodes = [...]SexCode{Male, Female, UnspecifiedSex}

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
	case bits.OnesCount8(uint8(w.set)) == 1:
		return Parsed{State: Read, Value: Value{Sex: sexCodes[bits.TrailingZeros8(uint8(w.set))]}, Note: w.note}
	}
	p := Parsed{State: Ambiguous, Note: w.note}
	for i, sex := range sexCodes {
		if w.set&(1<<i) != 0 {
			p.Alternatives = append(p.Alternatives, Value{Sex: sex})
		}
	}
	return p
}

// findSex looks the whole of s up as one word or letter.
func findSex(s string, h *Hints) sexWord {
	if len(s) == 1 && isASCIILetter(s[0]) {
		if rows := sexLetters[s[0]&0x1f]; len(rows) == 0 || rows[0].scope != "" {
			return letterSex(rune(s[0]|0x20), rows, h)
		}
	}
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	if len(key) == 0 {
		return sexWord{set: unstated, note: NoteUnspecified} // a filler or a dash
	}
	rows := sexWords.lookup(key)
	if r, size := utf8.DecodeRune(key); size == len(key) && isLetter(r) && (len(rows) == 0 || rows[0].scope != "") {
		w := letterSex(r, rows, h)
		if isOddSex(s, key) {
			w.note = NoteMisread
		}
		return w
	}
	row := rows.find(h)
	if row == nil {
		return sexWord{}
	}
	w := sexWord{set: row.value}
	switch {
	case row.misread || isOddSex(s, key):
		w.note = NoteMisread
	case row.scope != "":
		w.note = NoteCountry
	case len(key) == 1:
		w.note = NoteISO5218
	}
	return w
}

// sexLetters holds the rows of each letter of ASCII; A is 1.
var sexLetters = func() (rows [27]words[sexes]) {
	for i := range rows[1:] {
		rows[i+1] = sexWords.lookup([]byte{'a' + byte(i)})
	}
	return rows
}()

// isOddSex reports whether the short word s, whose key is given, has marks that such words
// are not printed with.
func isOddSex(s string, key []byte) bool {
	return len(s) != len(key) && len(key) <= maxShape && !isPair(s) && (!hasShape(strings.TrimSuffix(s, ".")) || hasOddMark(s))
}

// isPair reports whether s is two letters, parted by a slash or a blank, of which the
// last is Doc 9303's.
func isPair(s string) bool {
	return len(s) == 3 && (s[1] == '/' || s[1] == ' ') && icaoSex(rune(s[2]|0x20)) != 0
}

// letterSex decides what a lone letter says.
func letterSex(r rune, rows words[sexes], h *Hints) sexWord {
	var national, anywhere sexes
	var overrules, misread bool
	for i := range rows {
		set := rows[i].value
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
	case misread:
		w.set, w.note = national, NoteMisread
	case national != 0:
		w.set, w.note = national, NoteCountry
	case latin != 0 && h.Country.IsValid():
		var buf [1]byte
		buf[0] = latin
		return letterSex(rune(latin), sexWords.lookup(buf[:]), h)
	case anywhere == 0 && isForeign(r):
		w = sexWord{}
	case bits.OnesCount8(uint8(anywhere)) > 1:
		w.set, w.note = anywhere, NoteNoCountry
	default: // a letter of one sex somewhere may be of another one elsewhere
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
	if r < utf8.RuneSelf {
		return 0
	}
	const cyrillicGreek, latin = "авекмнорстхαβεζηικμνορτυχ", "abekmhopctxabezhikmnoptyx"
	if i := strings.IndexRune(cyrillicGreek, r); i >= 0 {
		return latin[i/2] // each of the letters takes two bytes
	}
	return 0
}

// sexSet returns the set of one sex.
func sexSet(s SexCode) sexes {
	if i := slices.Index(sexCodes[:], s); i >= 0 {
		return 1 << i
	}
	return 0
}

// part is a span of a text, its bytes from start up to end.
type part struct{ start, end int }

// maxSexParts is the number of parts that a sex, its caption and the blood type
// have at most.
const maxSexParts = 12

// parseSexParts reads a text of several words. Every word that states a sex must
// agree with the others.
func parseSexParts(s string, h *Hints) Parsed {
	var buf [maxSexParts]part
	parts := splitSex(buf[:0], s)
	if len(parts) > maxSexParts {
		return Parsed{State: Unreadable}
	}
	said := sexWord{set: anySex, letter: true}
	letters, last := anySex, sexes(0) // what the text says if it is letters only
	read, once, first := 0, true, ""
	for i, n := 0, 0; i < len(parts); i += n {
		var w sexWord
		w, n = longestSex(s, parts[i:], h)
		text := s[parts[i].start:parts[i+n-1].end]
		switch {
		case w.note.Has(NoteUnspecified): // a dash between words
			continue
		case w.set == caption && i+n < len(parts) && read == 0:
			return ParseSex(s[parts[i+n].start:], *h)
		case !said.letter && (w.set == end || isBloodType(s[parts[i].start:])):
			if said.set == 0 || contradicts(s, parts[i+n:], said.set) {
				return Parsed{State: Unreadable, Note: NoteContradicts}
			}
			return said.parsed()
		case len(parts) > 1 && len(text) == 1 && '0' <= text[0] && text[0] <= '9': // a letter read as a digit
			w = sexWord{set: anySex, letter: true, note: NoteMisread}
		}
		if w.set&anySex == 0 {
			return Parsed{State: Unreadable}
		}
		if read == 0 {
			first = text
		}
		once = once && strings.EqualFold(text, first)
		last = w.icao
		letters &= cmp.Or(w.icao, w.set)
		said.set &= w.set
		said.letter = said.letter && w.letter
		if w.note.Has(NoteMisread) {
			said.note = NoteMisread
		}
		read++
	}
	switch {
	case said.letter && said.set != 0 && (said.set&letters == 0 || once && said.set != letters): // M / M, where M is mujer
		said.set, said.note = said.set|letters, said.note|NoteBoth
	case said.letter:
		said.set, said.note = letters, said.note|NotePair
	}
	if said.set == 0 || said.letter && last == 0 {
		return Parsed{State: Unreadable, Note: NoteCaption}
	}
	return said.parsed()
}

// contradicts reports whether one of the parts is a word for another sex.
func contradicts(s string, parts []part, said sexes) bool {
	var buf [maxPrinted]byte
	for _, p := range parts {
		key := fold.Append(buf[:0], s[p.start:p.end])
		if len(key) <= maxShape {
			continue
		}
		for _, row := range sexWords.lookup(key) {
			if row.scope == "" && row.value&anySex != 0 && row.value&said == 0 {
				return true
			}
		}
	}
	return false
}

// longestSex finds the longest run of at most three parts that is a word, and
// how many parts it has; failing that, the word that the first part is a
// misreading of.
func longestSex(s string, parts []part, h *Hints) (w sexWord, n int) {
	for n = min(3, len(parts)); n > 0; n-- {
		if w = findSex(s[parts[0].start:parts[n-1].end], h); w.set != 0 && (n == 1 || !w.letter) {
			return w, n
		}
	}
	var buf [maxPrinted]byte
	if row := sexWords.near(fold.Append(buf[:0], s[parts[0].start:parts[0].end])); row != nil {
		w = sexWord{set: row.value, note: NoteMisread}
	}
	return w, 1
}

// splitSex appends the parts of s to dst: what stands between spaces and
// punctuation other than hyphens and full stops, which are inside words, between
// scripts ("女F"), and around a slash that was read as a digit or a letter
// ("K1F").
func splitSex(dst []part, s string) []part {
	if utf8.RuneCountInString(s) == 3 {
		_, first := utf8.DecodeRuneInString(s)
		if strings.IndexByte("1lI|7!", s[first]) >= 0 && strings.IndexByte("MFX", s[first+1]) >= 0 {
			return append(dst, part{0, first}, part{first + 1, len(s)})
		}
	}
	start, foreign := -1, false // a part begins at start, in a script like Latin or another
	for i, r := range s {
		is := isForeign(r)
		separator := !(r < utf8.RuneSelf && isASCIILetter(byte(r))) && (unicode.IsSpace(r) || strings.ContainsRune("/|\\,:;()[]／：（）、", r))
		if start >= 0 && (separator || is != foreign) {
			dst = append(dst, part{start, i})
			start = -1
		}
		if start < 0 && !separator {
			start = i
		}
		foreign = is
	}
	if start >= 0 {
		dst = append(dst, part{start, len(s)})
	}
	return dst
}

// isForeign reports whether r belongs to a script whose letters nobody takes for
// Latin ones, as they do Greek and Cyrillic.
func isForeign(r rune) bool {
	const firstHebrew = 0x590
	return r >= firstHebrew && !unicode.Is(unicode.Latin, r) && (unicode.IsLetter(r) || unicode.IsMark(r))
}
