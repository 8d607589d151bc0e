package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// SplitDateRange splits a field that holds the first and the last day of a
// validity: "2010.05.12-2030.05.12", "05/06/2020 - 04/06/2025", "2019-2029",
// "2010.05.12-长期". Both parts are dates that ParsePrintedDate reads, equally
// precise and in order, or the last says "never". ok is false for any other
// text.
func SplitDateRange(s string) (from, to string, ok bool) { return splitDateRange(s, Hints{}) }

func splitDateRange(s string, h Hints) (from, to string, ok bool) {
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
			if isRange(from, to, h) {
				return from, to, true
			}
		}
	}
	return "", "", false
}

var rangeSeparators = [...]string{"-", "–", "—", "~", "～", "〜", "至", "到", " to ", " TO ", " s/d ", " S/D ", " bis ", " a ", " au ", " / "}

func isRange(from, to string, h Hints) bool {
	if from == "" || to == "" {
		return false
	}
	a, b := parseDateText(from, h.as(IssueDate)), parseDateText(to, h.as(ExpiryDate))
	first, last := a.earliest(), b.latest()
	switch {
	case !first.IsValid():
		return false
	case b.State == Permanent:
		return first.precision == DayPrecision || first.calendar == Gregorian
	case !last.IsValid() || first.precision != last.precision || last.Compare(first) < 0:
		return false
	case first.precision == YearPrecision:
		return first.calendar == Gregorian && last.calendar == Gregorian
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

// SplitPlaceDate splits a field that holds a place and a day: "JAKARTA,
// 13-01-1987", "JAKARTA 13-01-1987", "12.08.1985 LONDON". The place has letters
// and no digits. ok is false for any other text, a date alone included.
func SplitPlaceDate(s string) (place, date string, ok bool) { return splitPlaceAndDate(s, Hints{}) }

func splitPlaceAndDate(s string, h Hints) (place, date string, ok bool) {
	for _, read := range [...]func(string, Hints) Parsed{parseDateText, parseRepaired} {
		if place, date, ok = splitPlaceDate(s, h, read); ok {
			break
		}
	}
	return place, date, ok
}

// splitPlaceDate splits s where read finds a day.
func splitPlaceDate(s string, h Hints, read func(string, Hints) Parsed) (place, date string, ok bool) {
	isDay := func(s string) bool { return read(s, h).earliest().precision == DayPrecision }
	s = strings.TrimSpace(s)
	if len(s) > maxDateText || isDay(s) {
		return "", "", false
	}
	for i := range s {
		if i > 0 && startsDate(s, i) && isPlace(s[:i]) && isDay(s[i:]) {
			return trimPlace(s[:i]), strings.TrimSpace(s[i:]), true
		}
	}
	for i := len(s) - 1; i > 0; i-- {
		if utf8.RuneStart(s[i]) && endsDate(s, i) && isPlace(s[i:]) && isDay(s[:i]) {
			return trimPlace(s[i:]), strings.TrimSpace(s[:i]), true
		}
	}
	return "", "", false
}

// startsDate reports whether a date may start at s[i]: at a word or a number,
// and at a digit behind letters when those are more than a digit misread.
func startsDate(s string, i int) bool {
	if wordRune(s[i:]) == wordRune(lastRune(s[:i])) {
		letters := s[strings.LastIndexFunc(s[:i], func(r rune) bool { return !unicode.IsLetter(r) })+1 : i]
		return isNumber(s[i:]) && (utf8.RuneCountInString(letters) > 2 || len(lastRune(letters)) > 1)
	}
	return wordRune(s[i:])
}

// endsDate reports whether a date may end before s[i].
func endsDate(s string, i int) bool {
	return !wordRune(s[i:]) && wordRune(lastRune(s[:i])) || wordRune(s[i:]) && isNumber(lastRune(s[:i])) && !isNumber(s[i:])
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

// isPlace reports whether s has the form of a place. A single letter beside the
// date is rather a digit misread.
func isPlace(s string) bool {
	return strings.ContainsFunc(s, unicode.IsLetter) && !strings.ContainsFunc(s, unicode.IsDigit) &&
		utf8.RuneCountInString(lastWord(s)) > 1
}

func lastWord(s string) string {
	s = strings.TrimRightFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })
	return s[strings.LastIndexFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsMark(r) })+1:]
}

func trimPlace(s string) string { return strings.Trim(s, " \t\r\n,.:;/-،、，") }
