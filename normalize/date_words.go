package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

//go:generate go run ./gen/date

// dateWord is a word that dates are printed with.
type dateWord struct {
	key       string // as fold.Append makes it
	kind      wordKind
	value     uint16 // by kind
	languages string // of a month, those that have the word; else those in which alone it is a word of dates, "" when in all
}

type wordKind uint8

const (
	monthWord       wordKind = iota // value: bit m for month m
	romanWord                       // the same, only in the languages of the row
	hijriWord                       // the same in the Hijri calendar
	jalaliWord                      // the same in the Jalali calendar
	unitWord                        // after a number: value is 'Y', 'M' or 'D'
	beforeWord                      // the same before a number
	calendarWord                    // value: a Calendar
	japaneseWord                    // value: the year before the first of the era
	minguoWord                      // the same
	backwardWord                    // value: the year from which years count backwards
	numberWord                      // value
	unsupportedWord                 // a calendar without conversion
	ordinalWord                     // behind the number of a day
	jointWord                       // says nothing beside the name of a month
	ignoreWord                      // says nothing about the date
	permanentWord                   // valid for ever
	absentWord                      // there is no date
)

// monthTwin is a word that names another month elsewhere: in the languages, it
// is the month of the mask.
type monthTwin struct {
	key, languages string
	months         uint16
}

// dateWordRows returns the rows of a key: one, or several of different languages.
func dateWordRows(key []byte) []dateWord {
	i := firstDateWord(key)
	j := i
	for j < len(dateWords) && dateWords[j].key == string(key) {
		j++
	}
	return dateWords[i:j]
}

// firstDateWord returns the index of the first row that does not sort before
// key.
func firstDateWord(key []byte) int {
	if len(key) == 0 {
		return 0
	}
	lo, hi := int(dateWordsFrom[key[0]]), int(dateWordsFrom[int(key[0])+1])
	for lo < hi {
		if mid := int(uint(lo+hi) >> 1); dateWords[mid].key < string(key) {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	return lo
}

// maxDatePhrase is the number of words that may have one meaning.
const maxDatePhrase = 5

// scanWord reads the word that begins at s[i], with the words after it when
// they mean something together, and returns the index behind. ok is false when it
// is no word and cannot be the name of a month in another language.
func (t *dateText) scanWord(s string, i int, sep byte) (end int, ok bool) {
	if s[i] >= utf8.RuneSelf {
		if end, ok := t.scanIdeograph(s, i, sep); ok {
			return end, true
		}
	}
	letters := i
	for letters < len(s) && isWordByte(s[letters]) {
		letters++
	}
	touchesLast, touchesNext := i > 0 && isDigit(s[i-1]), letters < len(s) && isDigit(s[letters])
	if mask := s[i:letters]; len(mask) > 1 && isMask(mask) {
		if touchesLast && mask[0]|0x20 != 'x' || !t.blank(len(mask), sep, touchesLast, touchesNext) {
			return letters, false
		}
		if t.n <= maxDateParts {
			t.parts[t.n-1].role = maskRole(mask)
		}
		return letters, true
	}
	var ends [maxDatePhrase]int
	n, j := 0, i
	for n < maxDatePhrase && j < len(s) {
		for j < len(s) && (isWordByte(s[j]) || isInner(s, j)) {
			j++
		}
		ends[n] = j
		n++
		for j < len(s) && joinsWords(s[j]) {
			j++
		}
		if j < len(s) && !isWordByte(s[j]) {
			break
		}
	}
	word := s[i:ends[0]]
	var buf [2 * maxDateText]byte
	for n--; n >= 0; n-- {
		rows := dateWordRows(fold.Append(buf[:0], s[i:ends[n]]))
		for r := range rows {
			if n > 0 && rows[r].kind == ignoreWord && monthOf(fold.Append(buf[:0], word)) != 0 {
				continue // "des. de" is not the word desde
			}
			if t.addWord(&rows[r], s, i, ends[n], sep) {
				if rows[r].languages != "ga" && oddCase(s[i:ends[n]]) || isRoman(rows[r].key) && mixedCase(s[i:ends[n]]) { // MFómh is Irish
					t.note |= NoteMisread
				}
				return ends[n], true
			}
		}
	}
	switch single := len(word) == 1 || word[0] < utf8.RuneSelf && word[1] >= utf8.RuneSelf; {
	case single && (touchesLast || len(word) == 1):
		t.bad = i
		return i, false
	case len(word) < 3:
		return i, false
	}
	for cut := 2; cut < len(word)-1; cut++ { // JUNJUN, AUGAOUT
		a, b := monthOf(fold.Append(buf[:0], word[:cut])), monthOf(fold.Append(buf[maxDateText:maxDateText], word[cut:]))
		if a&b != 0 {
			t.addMonth(a&b, sep)
			return ends[0], true
		}
	}
	if months := t.monthByPrefix(fold.Append(buf[:0], word)); months != 0 {
		t.addMonth(months, sep)
		t.note |= NoteShortened
		return ends[0], true
	}
	switch {
	case touchesLast || touchesNext: // no word but digits misread
		return i, false
	case sep == '/' && t.lastIs(monthPart): // the month again, in a language that is not known
		return ends[0], true
	}
	t.words++
	t.oddAt = t.n
	return ends[0], true
}

// joinsWords reports whether c may stand between the words of one meaning.
func joinsWords(c byte) bool {
	switch c {
	case ' ', '.', '\'', '-', '/', '(', ')':
		return true
	}
	return false
}

// monthOf returns the month that a key names, 0 when it names none.
func monthOf(key []byte) (months uint16) {
	for _, w := range dateWordRows(key) {
		if w.kind == monthWord {
			months = w.value
		}
	}
	return months
}

// lastIs reports whether the last part is of the given kind.
func (t *dateText) lastIs(kind partKind) bool {
	return 0 < t.n && t.n <= maxDateParts && t.parts[t.n-1].kind == kind
}

// monthByPrefix returns the month when all words that begin with the key, three
// letters or more, name that one.
func (t *dateText) monthByPrefix(key []byte) (months uint16) {
	if utf8.RuneCount(key) < 3 {
		return 0
	}
	for i := firstDateWord(key); i < len(dateWords); i++ {
		w := &dateWords[i]
		switch {
		case len(w.key) < len(key) || w.key[:len(key)] != string(key):
			return months
		case w.kind != monthWord || months != 0 && months != w.value:
			return 0
		case !t.prints(w):
			continue
		}
		months = w.value
	}
	return months
}

// isInner reports whether s[j] stands inside an abbreviation: ม.ค., N/A.
func isInner(s string, j int) bool {
	return (s[j] == '.' || s[j] == '\'') && j+1 < len(s) && isWordByte(s[j+1])
}

// admits reports whether w is a word of dates in the language of the text, of the
// document, or in any.
func (t *dateText) admits(w *dateWord) bool {
	return w.languages == "" || t.language != "" && hasWord(w.languages, t.language) || t.own.prints(w.languages)
}

// prints reports whether the documents of the country print the month w by that name.
// Passports have English and French beside the language of the country.
func (t *dateText) prints(w *dateWord) bool {
	return t.own.code == "" || hasWord(w.languages, "en") || hasWord(w.languages, "fr") || t.admits(w)
}

// mayTouch reports whether w may stand beside digits without a blank, as s[i:j]
// does.
func mayTouch(w *dateWord, s string, i, j int) bool {
	touchesLast, touchesNext := i > 0 && isDigit(s[i-1]), j < len(s) && isDigit(s[j])
	switch {
	case isRoman(w.key):
		return !touchesLast && !touchesNext && j-i == len(w.key)
	case !touchesLast && !touchesNext, s[i] >= utf8.RuneSelf, s[j-1] >= utf8.RuneSelf:
		return true
	case w.kind == monthWord || w.kind == hijriWord || w.kind == jalaliWord:
		first, last := i, j
		for first < j && isWordByte(s[first]) {
			first++
		}
		for last > i && isWordByte(s[last-1]) {
			last--
		}
		return (!touchesLast || first-i > 2) && (!touchesNext || j-last > 2)
	case w.kind == ordinalWord:
		return !touchesNext
	case w.kind == japaneseWord:
		return !touchesLast
	}
	return false
}

// isRoman reports whether a key is a Roman numeral.
func isRoman(key string) bool {
	return (key[0] == 'i' || key[0] == 'v' || key[0] == 'x') && strings.Trim(key, "ivx") == ""
}

// addWord takes the word w in, which s[i:j] is. It reports whether the word may
// stand here.
func (t *dateText) addWord(w *dateWord, s string, i, j int, sep byte) bool {
	if !mayTouch(w, s, i, j) {
		return false
	}
	last := &datePart{kind: blankPart}
	if 0 < t.n && t.n <= maxDateParts {
		last = &t.parts[t.n-1]
	}
	admitted := w.kind == monthWord || t.admits(w)
	switch w.kind {
	case monthWord, romanWord:
		if !admitted {
			return false
		}
		t.native = t.native || t.prints(w) || t.twin(w.key) != nil
		t.alien = !t.native
		t.addMonth(w.value, sep)
		t.word = w.key
		if strangeAccent(s[i:j], w.key) {
			t.note |= NoteMisread
		}
	case hijriWord, jalaliWord:
		cal := Hijri
		if w.kind == jalaliWord {
			cal = Jalali
		}
		if t.mark.told && t.mark.calendar != cal {
			return false
		}
		t.mark = calendarMark{told: true, calendar: cal}
		t.addMonth(w.value, sep)
	case unitWord:
		if last.kind != numberPart || last.role != 0 || sep != 0 && sep != ' ' && (sep != '.' || endsIdeograph(s[:j])) {
			return false
		}
		last.role, t.units = byte(w.value), true
		t.guess = t.guess || !admitted
		t.first = t.first || last.role == 'Y' && last.digits == 1 && last.value == 1 && !strings.HasSuffix(strings.TrimRight(s[:i], " ."), "元")
	case ordinalWord:
		if last.kind != numberPart || last.role != 0 {
			return false
		}
		last.role = 'D'
		if !w.counts(last.value) {
			t.note |= NoteMisread
		}
	case beforeWord:
		t.next, t.units = byte(w.value), true
	case calendarWord:
		if !admitted {
			return false
		}
		t.mark = calendarMark{told: true, calendar: Calendar(w.value)}
	case japaneseWord, minguoWord, backwardWord:
		if j-i == 1 && !t.isEra(s, i, j, admitted) {
			return false
		}
		t.guess = t.guess || !admitted
		t.mark = calendarMark{told: true, calendar: Minguo, base: int16(w.value), before: w.kind == backwardWord}
		if w.kind == japaneseWord {
			t.mark.calendar = Japanese
		}
	case numberWord:
		t.addNumber(datePart{value: int32(w.value), digits: 1, sep: sep})
	case unsupportedWord:
		t.unsupported = true
	case permanentWord:
		t.permanent = true
	case absentWord:
		t.absent = true
	case jointWord:
		t.joint = true
	}
	return true
}

// strangeAccent reports whether the name of a month in Latin letters has an accent that
// none has whose letters are these: "oût" is août without its first letter, and not the
// Portuguese out. Accents may be missing, in capitals they often are.
func strangeAccent(word, key string) bool {
	if key[0] >= utf8.RuneSelf || isASCII(word) {
		return false
	}
	var buf [4 * maxDateText]byte
	accented := fold.AppendAccented(buf[:0], word)
	if len(accented) == len(key) {
		return false
	}
	_, found := slices.BinarySearchFunc(accentedMonths[:], accented, func(a string, b []byte) int { return strings.Compare(a, string(b)) })
	return !found
}

// isEra reports whether a letter of an era opens the text and the digits of its year
// follow: two where the country is not known, so that it is no digit misread.
func (t *dateText) isEra(s string, i, j int, printed bool) bool {
	n := j
	for n < len(s) && isDigit(s[n]) {
		n++
	}
	return i == 0 && (n-j == 2 && t.own.code == "" || n-j > 0 && n-j < 3 && printed)
}

// addMonth adds a named month. Two names side by side, "AUG/AOUT", "8月/AUG",
// are one month in two languages.
func (t *dateText) addMonth(months uint16, sep byte) {
	if sep == '/' && t.words == 1 && t.oddAt == t.n {
		t.words = 0 // the word before was the month in a language that is not known
	}
	if 0 < t.n && t.n <= maxDateParts {
		last := &t.parts[t.n-1]
		if last.kind == numberPart && last.role == 'M' && last.value <= 12 {
			last.kind, last.months = monthPart, 1<<last.value
		}
		if last.kind == monthPart {
			if both := last.months & months; both != 0 {
				months = both
			} else {
				months |= last.months
			}
			last.months = months
			return
		}
	}
	t.add(datePart{kind: monthPart, months: months, sep: sep})
}
