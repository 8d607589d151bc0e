package normalize

import (
	"cmp"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ParseBloodType reads a blood type: A, B, AB or O of the ABO system, with + or -
// for the Rhesus factor where it is printed ("O", "AB-"). The ordinals of the
// groups, I to IV, need one of the countries that print them. A misread 8 (B), 4
// (A) or Q (O) is read and noted; a text that is no blood type is Unreadable.
func ParseBloodType(s string, h Hints) Parsed {
	s = strings.TrimSpace(s)
	if s == "" {
		return Parsed{}
	}
	if len(s) > maxPrinted {
		return Parsed{State: Unreadable}
	}
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	row, rhesus := find(lookup(bloodWords[:], key), &h), ""
	if row == nil || row.value == "caption" {
		var group []byte
		group, rhesus = cutRhesus(cutCaption(key))
		if len(group) == 0 && rhesus == "" && !strings.Contains(s, "+") {
			return Parsed{State: Unknown, Note: NoteUnspecified}
		}
		row = find(lookup(bloodWords[:], group), &h)
	}
	if row == nil || row.value == "caption" {
		return Parsed{State: Unreadable}
	}
	p := row.parsed()
	if p.State == Read {
		p.Value.Text += cmp.Or(rhesus, trailingSign(s))
	}
	return p
}

// isBloodType reports whether s is a blood type, with its caption or without, and
// nothing else.
func isBloodType(s string) bool { return ParseBloodType(s, Hints{}).State == Read }

// cutCaption removes the longest caption that the key begins with.
func cutCaption(key []byte) []byte {
	longest := 0
	for i := range bloodWords {
		if w := &bloodWords[i]; w.value == "caption" && len(w.key) > longest && strings.HasPrefix(string(key), w.key) {
			longest = len(w.key)
		}
	}
	return key[longest:]
}

// cutRhesus removes the Rhesus factor, and its name before a sign, from the end
// of the key.
func cutRhesus(key []byte) (group []byte, sign string) {
	longest := 0
	for i := range rhesusWords {
		if w := &rhesusWords[i]; len(w.key) > longest && strings.HasSuffix(string(key), w.key) {
			longest, sign = len(w.key), w.value
		}
	}
	key = key[:len(key)-longest]
	for _, name := range [...]string{"rhesus", "rhd", "rh"} {
		if rest, ok := strings.CutSuffix(string(key), name); ok {
			return key[:len(rest)], sign
		}
	}
	return key, sign
}

// trailingSign returns the sign at the end of a blood type, "" when there is none.
func trailingSign(s string) string {
	s = strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ')' || r == '.' || r == '）' })
	for _, sign := range [...]struct{ printed, canonical string }{
		{"+", "+"}, {"＋", "+"}, {"-", "-"}, {"−", "-"}, {"–", "-"}, {"－", "-"},
	} {
		if strings.HasSuffix(s, sign.printed) {
			return sign.canonical
		}
	}
	return ""
}
