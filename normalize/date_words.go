package normalize

import (
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

//go:generate go run ./gen/date

// dateWord is a word that dates are printed with.
type dateWord struct {
	key   string // as fold.Append makes it
	kind  wordKind
	value uint16 // by kind
}

type wordKind uint8

const (
	monthWord       wordKind = iota // value: bit m for month m
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

// lookupDateWord returns the row of a key.
func lookupDateWord(key []byte) (w *dateWord, ok bool) {
	if i := firstDateWord(key); i < len(dateWords) && dateWords[i].key == string(key) {
		return &dateWords[i], true
	}
	return nil, false
}

// firstDateWord returns the index of the first row that does not sort before
// key.
func firstDateWord(key []byte) int {
	lo, hi := 0, len(dateWords)
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
// they mean something together, and returns the index behind.
func (t *dateText) scanWord(s string, i int, sep byte) int {
	if s[i] >= utf8.RuneSelf {
		if end, ok := t.scanIdeograph(s, i, sep); ok {
			return end
		}
	}
	var ends [maxDatePhrase]int
	n, j := 0, i
	for n < maxDatePhrase && j < len(s) {
		for j < len(s) && (isWordByte(s[j]) || isInner(s, j)) {
			j++
		}
		ends[n] = j
		n++
		for j < len(s) && !isDigit(s[j]) && !isWordByte(s[j]) {
			j++
		}
		if j < len(s) && !isWordByte(s[j]) {
			break
		}
	}
	word := s[i:ends[0]]
	touchesLast, touchesNext := i > 0 && isDigit(s[i-1]), ends[0] < len(s) && isDigit(s[ends[0]])
	if isMask(word) && (len(word) > 1 || word[0]|0x20 == 'x' && touchesLast) {
		t.blank(len(word), sep, touchesLast, touchesNext)
		return ends[0]
	}
	var buf [2 * maxDateText]byte
	for n--; n >= 0; n-- {
		key := fold.Append(buf[:0], s[i:ends[n]])
		if w, ok := lookupDateWord(key); ok && t.addWord(w, s[i:ends[n]], sep, ends[n] < len(s) && isDigit(s[ends[n]])) {
			return ends[n]
		}
	}
	for cut := 2; cut < len(word)-1; cut++ { // JUNJUN, AUGAOUT
		a, ok := lookupDateWord(fold.Append(buf[:0], word[:cut]))
		if !ok || a.kind != monthWord {
			continue
		}
		if b, ok := lookupDateWord(fold.Append(buf[:0], word[cut:])); ok && b.kind == monthWord && a.value&b.value != 0 {
			t.addMonth(a.value&b.value, sep)
			return ends[0]
		}
	}
	if months := monthByPrefix(fold.Append(buf[:0], word)); months != 0 {
		t.addMonth(months, sep)
		t.note = NoteShortened
		return ends[0]
	}
	if sep == '/' && t.lastIs(monthPart) {
		return ends[0] // the month again, in a language that is not known
	}
	t.words++
	t.oddAt = t.n
	return ends[0]
}

// lastIs reports whether the last part is of the given kind.
func (t *dateText) lastIs(kind partKind) bool {
	return 0 < t.n && t.n <= maxDateParts && t.parts[t.n-1].kind == kind
}

// monthByPrefix returns the month when all words that begin with the key, three
// letters or more, name that one.
func monthByPrefix(key []byte) (months uint16) {
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
		}
		months = w.value
	}
	return months
}

// isInner reports whether s[j] stands inside an abbreviation: ม.ค., N/A.
func isInner(s string, j int) bool {
	return (s[j] == '.' || s[j] == '\'') && j+1 < len(s) && isWordByte(s[j+1])
}

// isMask reports whether a word stands for an unknown part: XX, or the letters
// of a form that nobody filled in, DD, MM, YYYY.
func isMask(word string) bool {
	first := word[0] | 0x20
	for i := range len(word) {
		if word[i]|0x20 != first {
			return false
		}
	}
	return first == 'x' || first == 'd' || first == 'm' || first == 'y'
}

// addWord takes the word w in. It reports whether the word may stand here.
func (t *dateText) addWord(w *dateWord, text string, sep byte, beforeDigit bool) bool {
	last := &datePart{kind: blankPart}
	if 0 < t.n && t.n <= maxDateParts {
		last = &t.parts[t.n-1]
	}
	switch w.kind {
	case monthWord:
		t.addMonth(w.value, sep)
		t.word = w.key
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
		if last.kind != numberPart || last.role != 0 {
			return false
		}
		last.role = byte(w.value)
	case beforeWord:
		t.next = byte(w.value)
	case calendarWord:
		t.mark = calendarMark{told: true, calendar: Calendar(w.value)}
	case japaneseWord, minguoWord, backwardWord:
		if len(text) == 1 && !beforeDigit {
			return false
		}
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
	}
	return true
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
