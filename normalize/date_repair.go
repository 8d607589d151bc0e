package normalize

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// parseRepaired reads s, one date and nothing else, of which characters are misread:
// letters that clearly look like digits, or digits like the letters of a month; or a
// single character that may be any digit.
func parseRepaired(s string, h Hints) Parsed {
	s = plainly(s, &h)
	if r, ok := repairLookAlikes(s); ok {
		p, _ := parsePlainDate(r, &h)
		if slices.ContainsFunc(p.values(), func(v Value) bool { return !h.doubtful(v.Date) }) {
			return p.noted(NoteRepaired)
		}
	}
	if _, bad := parsePlainDate(s, &h); bad >= 0 && len(s) <= maxMisread {
		return parseMisread(s, bad, h)
	}
	return Parsed{State: Unreadable}
}

// maxMisread is the length in bytes of a text in which a character is taken for a
// digit misread.
const maxMisread = 48

// doubtful reports whether a repaired date is rather repaired into a wrong one.
func (h Hints) doubtful(d Date) bool {
	return h.improbable(d.Year()) || d.Year() < 1900 || h.yearRule() == YearNotAfter && h.AsOf.Before(d)
}

// parseMisread reads s whose character at bad is not accounted for: it may be any
// digit or, beside one, nothing. One date that comes of it is proven, several are the
// alternatives.
func parseMisread(s string, bad int, h Hints) Parsed {
	all := Parsed{State: Unreadable}
	for d := byte('0'); d <= '9'+1; d++ {
		text := s[:bad] + string(d) + s[bad+1:]
		if d > '9' {
			if text = s[:bad] + s[bad+1:]; !(bad > 0 && isDigit(s[bad-1])) && !(bad+1 < len(s) && isDigit(s[bad+1])) {
				break
			}
		}
		p, _ := parsePlainDate(text, &h)
		for _, v := range p.values() {
			if !h.doubtful(v.Date) && !hasDate(all.Alternatives, v.Date) {
				all.Alternatives = append(all.Alternatives, v)
				all.Note |= p.Note
			}
		}
	}
	precise := NoPrecision
	for _, v := range all.Alternatives {
		precise = max(precise, v.Date.Precision())
	}
	all.Alternatives = slices.DeleteFunc(all.Alternatives, func(v Value) bool { return v.Date.Precision() < precise }) // 00 is no digit misread
	switch n := len(all.Alternatives); {
	case n == 0 || n > maxAlternatives:
		return Parsed{State: Unreadable}
	case n == 1:
		return Parsed{State: Read, Value: all.Alternatives[0], Note: all.Note | NoteRepaired}
	}
	slices.SortFunc(all.Alternatives, func(a, b Value) int { return a.Date.Compare(b.Date) })
	return Parsed{State: Ambiguous, Alternatives: all.Alternatives, Note: NoteRepaired}
}

// SettleMisread lets the date of another, independent witness correct one of which a
// character was repaired, when that character may as well be a misreading of the digit
// that the witness has: 2l-08-1974 beside a zone that says 740824 is the 24th.
func (p *Parsed) SettleMisread(text string, h Hints, v Value) (settled bool) {
	s := plainly(strings.TrimSpace(text), &h)
	if p.State != Read || !p.Note.Has(NoteRepaired) || len(s) > maxMisread {
		return false
	}
	for i := range len(s) {
		if lookAlike(s[i]) == 0 {
			continue
		}
		q := parseMisread(s, i, h)
		for _, w := range q.values() {
			if w.Date.Civil() == v.Date.Civil() {
				*p = Parsed{State: Read, Value: w, Note: NoteSettled}
				return true
			}
		}
	}
	return false
}

// maxAlternatives is the number of dates beyond which a text says nothing.
const maxAlternatives = 12

// parsePermanent reads a word for "never" of which letters are misread for each
// other.
func parsePermanent(s string, h Hints) Parsed {
	if h.Field != ExpiryDate && h.Field != NoField {
		return Parsed{State: Unreadable}
	}
	var buf, other [2 * maxDateText]byte
	key := likeness(fold.Append(buf[:0], s))
	if len(key) < 8 {
		return Parsed{State: Unreadable}
	}
	for i := range dateWords {
		w := &dateWords[i]
		if w.kind == permanentWord && len(w.key) == len(key) && string(likeness(append(other[:0], w.key...))) == string(key) {
			return Parsed{State: Permanent, Note: NoteRepaired}
		}
	}
	return Parsed{State: Unreadable}
}

// likeness replaces the characters of a key that look alike by one of them.
func likeness(key []byte) []byte {
	for i, c := range key {
		if c == 'l' || c == 'i' {
			key[i] = '1'
		} else if d, ok := mrz.PrintedDigit(c &^ 0x20); ok && 'a' <= c && c <= 'z' {
			key[i] = d
		}
	}
	return key
}

// repairLookAlikes replaces letters among digits that look like digits, and
// digits within the name of a month that look like letters, and returns whether
// there were any. A group of letters alone is replaced only when it may
// be a day or a month. Every letter looks like one digit at most, so that there
// is one repair or none.
func repairLookAlikes(s string) (repaired string, ok bool) {
	var buf [maxDateText]byte
	b := append(buf[:0], s...)
	digits, bare := 0, 0
	for i := 0; i < len(b); {
		if !isDigit(b[i]) && lookAlike(b[i]) == 0 && !isLatin(b[i]) {
			i++
			continue
		}
		j, alike, real, other := i, 0, 0, 0
		for ; j < len(b) && (isDigit(b[j]) || lookAlike(b[j]) != 0 || isLatin(b[j])); j++ {
			switch {
			case isDigit(b[j]):
				real++
			case lookAlike(b[j]) != 0:
				alike++
			default:
				other++
			}
		}
		if real > 0 && other > 0 && repairMonth(b[i:j]) {
			real, ok = 0, true
		} else if alike > 0 && other == 0 && (real > 0 || alike <= 2) {
			for k := i; k < j; k++ {
				if d := lookAlike(b[k]); d != 0 {
					b[k] = d
				}
			}
			ok = true
			if real == 0 {
				bare++
			}
		}
		digits += real
		i = j
	}
	if !ok || bare > 1 || digits < 3 {
		return "", false
	}
	return string(b), true
}

// repairMonth replaces the digits in word when that makes the name of one month.
func repairMonth(word []byte) bool {
	var buf, repaired [maxDateText]byte
	var key [2 * maxDateText]byte
	var found uint16
	for _, letters := range [...]string{"OIZEASGTBG", "OLZEASGTBG"} {
		w := append(buf[:0], word...)
		for i, c := range w {
			if isDigit(c) {
				w[i] = letters[c-'0']
			}
		}
		month := monthOf(fold.Append(key[:0], string(w)))
		if month == 0 || len(w) < 3 {
			continue
		}
		if found != 0 && found != month {
			return false
		}
		found = month
		copy(repaired[:], w)
	}
	if found != 0 {
		copy(word, repaired[:])
	}
	return found != 0
}

// lookAlike returns the digit that c clearly is a misreading of, 0 when it is none or
// may be a misreading of others as well.
func lookAlike(c byte) byte { return clearLookAlikes[c] }

var clearLookAlikes = func() (clear [256]byte) {
	for c := range clear {
		if d, ok := mrz.PrintedDigit(byte(c)); ok && strings.IndexByte("!&AEGTUh[]", byte(c)) < 0 {
			clear[c] = d
		}
	}
	return clear
}()
