package normalize

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// splitDateRange splits a field that holds the first and the last day of a
// validity: "2010.05.12-2030.05.12", "05/06/2020 - 04/06/2025", "2019-2029",
// "2010.05.12-长期". Both parts are dates, equally precise and in order, or the last
// says "never". ok is false for any other text.
func splitDateRange(s string, h Hints) (from, to string, ok bool) {
	from, to, ok = splitRange(s, h, parseDateText)
	if !ok && len(s) <= maxMisread {
		from, to, ok = splitRange(s, h, parseEither)
	}
	return from, to, ok
}

// splitRange splits s where read finds two dates.
func splitRange(s string, h Hints, read readDate) (from, to string, ok bool) {
	if len(s) > maxDateText {
		return "", "", false
	}
	for i := range s {
		for _, sep := range rangeSeparators {
			rest, found := strings.CutPrefix(s[i:], sep)
			if !found {
				continue
			}
			from, to = strings.TrimSpace(s[:i]), strings.TrimSpace(rest)
			if isRange(from, to, h, read) {
				return from, to, true
			}
		}
	}
	return "", "", false
}

var rangeSeparators = [...]string{"-", "–", "—", "~", "～", "〜", "至", "到", " to ", " TO ", " s/d ", " S/D ", " bis ", " a ", " au ", " / "}

func isRange(from, to string, h Hints, read readDate) bool {
	if from == "" || to == "" || strings.HasSuffix(from, ".") && isNumber(to) && !strings.HasSuffix(to, ".") {
		return false
	}
	a := read(from, h.as(IssueDate))
	first := a.earliest()
	if !first.IsValid() {
		return false
	}
	b := read(to, h.as(ExpiryDate))
	last := b.latest()
	switch {
	case (a.Note | b.Note).Has(NoteRepaired) && first.Precision() != DayPrecision:
		return false
	case b.State == Permanent:
		return first.Precision() == DayPrecision || first.Calendar() == Gregorian
	case first.Precision() != last.Precision() || last.Compare(first) < 0:
		return false
	case first.Precision() == YearPrecision:
		return first.Calendar() == Gregorian && last.Calendar() == Gregorian
	}
	return true
}

// earliest returns the date, or the first of its alternatives.
func (p Parsed) earliest() Date {
	if p.State == Ambiguous {
		return p.Alternatives[0].Date
	}
	return p.Value.Date
}

// latest returns the date, or the last of its alternatives.
func (p Parsed) latest() Date {
	if p.State == Ambiguous {
		return p.Alternatives[len(p.Alternatives)-1].Date
	}
	return p.Value.Date
}

// splitPlaceAndDate splits a field that holds a place and a day: "JAKARTA,
// 13-01-1987", "JAKARTA 13-01-1987", "12.08.1985 LONDON". The place has letters
// and no digits. ok is false for any other text, a date alone included.
func splitPlaceAndDate(s string, h Hints) (place, date string, ok bool) {
	if !strings.ContainsFunc(s, inDay) {
		return "", "", false
	}
	for _, read := range [...]readDate{parseDateText, parseRepaired} {
		if place, date, ok = splitPlaceDate(s, h, read); ok {
			break
		}
	}
	return place, date, ok
}

// inDay reports whether a character is one without which no day is written.
func inDay(r rune) bool {
	return '0' <= r && r <= '9' || r >= utf8.RuneSelf && (unicode.IsNumber(r) || unicode.Is(unicode.Han, r))
}

// splitPlaceDate splits s where read finds a day.
func splitPlaceDate(s string, h Hints, read readDate) (place, date string, ok bool) {
	isDay := func(s string) bool { return read(s, h).earliest().Precision() == DayPrecision }
	s = strings.TrimSpace(s)
	if len(s) > maxDateText || isDay(s) {
		return "", "", false
	}
	for i := range places(s) {
		if startsDate(s, i) && parted(s[:i]) && isDay(s[i:]) && isPlace(s[:i]) {
			return trimPlace(s[:i]), strings.TrimSpace(s[i:]), true
		}
	}
	for i := len(s); i > 0; {
		r, n := utf8.DecodeLastRuneInString(s[:i])
		if !inPlace(r) {
			break
		}
		if i -= n; i > 0 && endsDate(s, i) && isDay(s[:i]) && isPlace(s[i:]) {
			return trimPlace(s[i:]), strings.TrimSpace(s[:i]), true
		}
	}
	return "", "", false
}

// places yields the indexes before which all of s may be a place, and holds a word that
// is long enough for the name of one.
func places(s string) iter.Seq[int] {
	return func(yield func(int) bool) {
		name, runes, word := false, 0, 0 // the runes of the word so far, and where it begins
		for i, r := range s {
			name = name || runes > 1 && i-word > 2
			if name && !yield(i) || !inPlace(r) {
				return
			}
			if runes++; !unicode.IsLetter(r) && !unicode.IsMark(r) {
				runes, word = 0, i+utf8.RuneLen(r)
			}
		}
	}
}

// startsDate reports whether a date may start at s[i]: at a word or a number,
// and at a digit behind letters when those are more than a digit misread.
func startsDate(s string, i int) bool {
	if wordRune(s[i:]) == wordRune(lastRune(s[:i])) {
		if !isNumber(s[i:]) {
			return false
		}
		letters := s[strings.LastIndexFunc(s[:i], func(r rune) bool { return !unicode.IsLetter(r) })+1 : i]
		return utf8.RuneCountInString(letters) > 2 || len(lastRune(letters)) > 1
	}
	return wordRune(s[i:])
}

// endsDate reports whether a date may end before s[i].
func endsDate(s string, i int) bool {
	if wordRune(s[i:]) && isNumber(lastRune(s[:i])) {
		return utf8.RuneCountInString(s[i:]) > 2
	}
	return !wordRune(s[i:]) && wordRune(lastRune(s[:i]))
}

func lastRune(s string) string {
	_, size := utf8.DecodeLastRuneInString(s)
	return s[len(s)-size:]
}

func wordRune(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}

func isNumber(s string) bool {
	r, _ := utf8.DecodeRuneInString(s)
	return unicode.IsDigit(r)
}

// isPlace reports whether s has the form of a place or a label. One letter or two
// beside the date are rather digits misread, and the name of a month is of the date.
func isPlace(s string) bool {
	if strings.ContainsFunc(s, func(r rune) bool { return !inPlace(r) }) {
		return false
	}
	name := false
	var buf [2 * maxDateText]byte
	for word := range strings.FieldsFuncSeq(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) }) {
		name = name || len(word) > 2 && utf8.RuneCountInString(word) > 1
		key := fold.Append(buf[:0], word)
		if monthOf(key) != 0 || len(key) > 3 && anywhere.monthByPrefix(key) != 0 || mixed(word) {
			return false
		}
	}
	return name
}

// inPlace reports whether r is printed in the names of places and in labels.
func inPlace(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) || unicode.Is(unicode.Cf, r) ||
		strings.ContainsRune(".,:;/()'’ʼ`´\"&·・،、，：（）", r)
}

// parted reports whether the place s ends as one does before a date: with a letter or a
// blank, or with a mark behind a letter. Any other mark is a digit misread.
func parted(s string) bool {
	r, size := utf8.DecodeLastRuneInString(s)
	if unicode.IsSpace(r) || unicode.IsLetter(r) || unicode.IsMark(r) {
		return true
	}
	before, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return strings.ContainsRune(".,:;-–/）)،、，：", r) && (unicode.IsLetter(before) || unicode.IsMark(before))
}

// anywhere is a text of which the country is not known.
var anywhere = dateText{own: &noHabits}

// mixed reports whether letters of Latin and of a script without blanks stand in one
// word, which is a word misread.
func mixed(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r < utf8.RuneSelf }) && strings.ContainsFunc(word, ideograph)
}

func trimPlace(s string) string { return strings.Trim(s, " \t\r\n,.:;/-،、，") }

// dateParticles are the words that stand between a place and a date and belong to the
// date: "Wien, am 5. Mai", "Paris, le 5 mai". Sorted.
var dateParticles = []string{
	"a", "al", "am", "den", "dia", "dne", "el", "em", "il", "la", "le", "lo", "on", "op", "the", "vid",
}

// withoutParticle takes off the word in small letters that stands between the comma behind
// a place and the date. One that is no particle may be what is left of the date's.
func withoutParticle(place string) (string, Note) {
	i := strings.LastIndexAny(place, ",、،，")
	if i < 0 {
		return place, 0
	}
	_, n := utf8.DecodeRuneInString(place[i:])
	word := strings.TrimSpace(place[i+n:])
	if utf8.RuneCountInString(word) > 4 || strings.ContainsFunc(word, func(r rune) bool { return !unicode.IsLower(r) }) {
		return place, 0
	}
	if _, known := slices.BinarySearch(dateParticles, word); known {
		return trimPlace(place[:i]), 0
	}
	return trimPlace(place[:i]), NoteUnreadPart
}
