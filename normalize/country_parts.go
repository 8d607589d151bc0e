package normalize

import (
	"slices"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// countrySeparators stand between several words for a nationality: first those
// between equals, then those between a word and its explanation, where the text
// is also split at a change of script, and last those that also stand within
// names.
var countrySeparators = [...]string{"/|;\n\r／", ",()[]:=、（），・：", " -_"}

// splitCountry splits s at the separators of a level.
func splitCountry(s string, level int) []string {
	var parts []string
	from, script := 0, noLetter
	cut := func(to int) {
		if part := strings.TrimSpace(s[from:to]); part != "" {
			parts = append(parts, part)
		}
	}
	for i, r := range s {
		dash := level == 1 && (r == '-' || r == '–') && i > 0 && s[i-1] == ' '
		if dash || strings.ContainsRune(countrySeparators[level], r) {
			cut(i)
			from, script = i+len(string(r)), noLetter
			continue
		}
		if now := letterKind(r); level == 1 && now != noLetter {
			if script != now && isWordy(s[from:i]) && isWordy(s[i:]) {
				cut(i)
				from = i
			}
			script = now
		}
	}
	cut(len(s))
	return parts
}

// isWordy reports whether a text begins with more than one letter, or an ideograph.
// One letter of another script is part of the word before it, misread.
func isWordy(s string) bool {
	n := 0
	for _, r := range s {
		if isIdeograph(r) {
			return true
		}
		if !unicode.IsLetter(r) && !unicode.IsMark(r) {
			break
		}
		n++
	}
	return n > 1
}

const (
	noLetter = iota
	latinLetter
	otherLetter
)

func letterKind(r rune) int {
	switch {
	case !unicode.IsLetter(r):
		return noLetter
	case unicode.Is(unicode.Latin, r):
		return latinLetter
	}
	return otherLetter
}

// parseCountryParts reads the words of s, which should name one country. Parts
// that contradict each other make the text ambiguous, and so does a part that
// cannot be read beside one of the same script that can: it may change the
// meaning, as in "SUDAN (SOUTH)". After the last separators every part must be
// read and agree.
func parseCountryParts(s string, parts []string, h Hints, level int) Parsed {
	if len(parts) == 2 && level == 2 && len(parts[0]) > maxShape { // "KOREA, REPUBLIC OF"
		key := fold.Append(nil, parts[1]+" "+parts[0])
		meaning, ok := countryMeaning(key)
		if !ok {
			meaning, ok = trimmedMeaning(key)
		}
		if ok {
			return decideCountry(meaning, parts[1]+parts[0], h)
		}
	}
	var possible []Value
	var read, unread [otherLetter + 1]bool
	var decided Parsed
	var misread Note
	unknown, narrowed := false, false
	strict := level == len(countrySeparators)
	if len(parts) == 2 && len(parts[0]) > 3 && strings.HasSuffix(strings.TrimSpace(s), "("+parts[1]+")") && len(parts[1]) <= 2 {
		parts = parts[:1] // "GEORGIA (GA)" is not about Gabon, "MEXICANO(A)" not about A
	}
	for _, part := range parts {
		script := letterKind(firstLetter(part))
		p := parseCountry(part, h, level)
		values := countryValues(p)
		misread |= p.Note & (NoteMisread | NoteLetterDigits)
		switch {
		case p.Note.Has(NoteContradicts):
			return p
		case values == nil && strict:
			return Parsed{State: Unreadable}
		case p.State == Unknown:
			unknown = true
			continue
		case values == nil:
			unread[script] = true
			continue
		}
		read[script] = true
		unread[script] = unread[script] || p.Note.Has(NoteUnreadPart)
		if decided.State == NotGiven && p.State == Read && p.Alternatives != nil {
			decided = p
		}
		if possible == nil {
			possible = values
			continue
		}
		both := slices.DeleteFunc(slices.Clone(possible), func(v Value) bool { return !slices.Contains(values, v) })
		if len(both) == 0 && strict {
			return Parsed{State: Unreadable}
		}
		if len(both) == 0 {
			return ambiguousCountry(slices.Concat(possible, values), NoteContradicts)
		}
		narrowed = narrowed || len(both) < len(possible) || len(both) < len(values)
		possible = both
	}
	switch {
	case possible == nil && unknown:
		return Parsed{State: Unknown}
	case possible == nil:
		return Parsed{State: Unreadable}
	case unknown && slices.Contains(possible, Value{Country: h.Country}): // "WNI/WNA", of which one is to be struck out
		return ambiguousCountry(possible, NoteContradicts)
	case read[latinLetter] && unread[latinLetter], read[otherLetter] && unread[otherLetter]:
		return ambiguousCountry(possible, NoteUnreadPart)
	case len(possible) > 1 && slices.Contains(possible, decided.Value):
		decided.Note |= misread
		return decided
	case len(possible) > 1:
		return ambiguousCountry(possible, 0)
	}
	p := Parsed{State: Read, Value: possible[0], Note: misread}
	switch {
	case unread != [otherLetter + 1]bool{}:
		p.Note |= NoteUnreadPart
	case narrowed:
		p.Note |= NoteOtherPart
	}
	return p
}

func firstLetter(s string) rune {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return r
		}
	}
	return 0
}
