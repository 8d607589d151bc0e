package normalize

import (
	"bytes"
	"cmp"
	"strings"
	"unicode"

	"github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// ParseMaritalStatus reads a marital status. The canonical words are single,
// married, divorced, widowed, separated and civil_union; a word that means
// divorced or widowed, such as the Turkish dul, is Ambiguous. A text that is not
// listed is its own value, in single spaces, with a Note.
func ParseMaritalStatus(s string, h Hints) Parsed { return parseEnum(maritalWords, s, &h) }

// ParseReligion reads a religion. The canonical words are islam,
// christian_protestant, catholic, hindu, buddhist, confucian, belief (Indonesia's
// "kepercayaan terhadap Tuhan YME"), jewish, sikh and none. A text that is not
// listed is its own value, in single spaces, with a Note.
func ParseReligion(s string, h Hints) Parsed { return parseEnum(religionWords, s, &h) }

// ParseEyeColor reads the colour of the eyes. The canonical words are brown,
// black, blue, green, grey, hazel, maroon, pink and dichromatic, those of the
// AAMVA card design standard. A text that is not listed is its own value, in
// single spaces, with a Note.
func ParseEyeColor(s string, h Hints) Parsed { return parseEnum(eyeWords, s, &h) }

// parseEnum reads a word of a table, or several that stand side by side and
// agree ("SOLTEIRO/SINGLE"), behind their caption or not.
func parseEnum(table words[sense], s string, h *Hints) Parsed {
	s = strings.TrimSpace(s)
	if s == "" {
		return Parsed{}
	}
	if len(s) > maxPrinted {
		return unlisted(s)
	}
	if row, empty := findWord(table, s, h); row != nil {
		return row.value.parsed(row.misread)
	} else if empty {
		return Parsed{State: Unknown, Note: NoteUnspecified}
	}
	var said *word[sense]
	for part := range strings.FieldsFuncSeq(s, func(r rune) bool { return strings.ContainsRune("/|:()（）：", r) }) {
		row, empty := findWord(table, part, h)
		switch {
		case empty || row != nil && row.value.kind == captionSense:
		case row == nil || said != nil && said.value != row.value:
			return unlisted(s)
		default:
			said = row
		}
	}
	if said == nil {
		return unlisted(s)
	}
	return said.value.parsed(said.misread)
}

// unlisted returns the text itself, in single spaces.
func unlisted(s string) Parsed {
	return Parsed{State: Read, Value: Value{Text: strings.Join(strings.Fields(s), " ")}, Note: NoteUnlisted}
}

// findWord finds the row for s, and says whether s has neither letter nor digit.
func findWord(table words[sense], s string, h *Hints) (row *word[sense], empty bool) {
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	odd := false
	if row = table.lookup(key).find(h); row == nil {
		if row = table.near(key); row == nil {
			row = table.alike(key)
		}
		odd = row != nil
	} else {
		odd = len(s) != len(key) && row.value.kind == valueSense && (len(key) <= maxShape && !hasShape(strings.TrimSuffix(s, ".")) || hasOddMark(s))
	}
	if odd {
		row = &word[sense]{value: row.value, misread: true}
	}
	return row, len(key) == 0
}

// sense is what a word of a field with few values means.
type sense struct {
	value string // canonical
	or    string // the other value that it may as well be, "" for a word with one
	kind  senseKind
}

type senseKind uint8

const (
	valueSense    senseKind = iota
	captionSense            // the name of the field
	unstatedSense           // nothing is stated
)

// parsed returns what a text says that has a word of the sense.
func (s sense) parsed(misread bool) (p Parsed) {
	switch {
	case s.kind == captionSense:
		return Parsed{State: Unreadable, Note: NoteCaption}
	case s.kind == unstatedSense:
		return Parsed{State: Unknown, Note: NoteUnspecified}
	case s.or != "":
		p.State, p.Alternatives = Ambiguous, []Value{{Text: s.value}, {Text: s.or}}
	default:
		p.State, p.Value.Text = Read, s.value
	}
	if misread {
		p.Note = NoteMisread
	}
	return p
}

// ParseBloodType reads a blood type: A, B, AB or O of the ABO system, with + or -
// for the Rhesus factor where it is printed ("O", "AB-"). The ordinals of the
// groups, I to IV, need one of the countries that print them. A misread 8 (B), 4
// (A) or Q (O) is read and noted, and so is a Rhesus factor of which the sign is not
// there; a text that is no blood type is Unreadable.
func ParseBloodType(s string, h Hints) Parsed {
	s = strings.TrimSpace(s)
	switch {
	case s == "":
		return Parsed{}
	case len(s) > maxPrinted || strings.ContainsAny(s, ";,'\"[]_|\\&<=`´") || strings.Count(s, "(") != strings.Count(s, ")"):
		return Parsed{State: Unreadable}
	}
	var buf [maxPrinted]byte
	key := fold.Append(buf[:0], s)
	if row := bloodWords.lookup(key).find(&h); row != nil && len(key) == len(s) { // "O": nothing but a word
		return row.value.parsed(row.misread)
	}
	body, sign := cutSign(s)
	key = fold.Append(buf[:0], body)
	row, rest := bloodWords.lookup(key).find(&h), key
	var note Note
	if row == nil || row.value.kind == captionSense {
		var word string
		var named bool
		rest, word, named = cutRhesus(cutCaption(key))
		switch {
		case len(rest) == 0 && word+sign != "" && word+sign != "-":
			return Parsed{State: Unreadable}
		case len(rest) == 0:
			return Parsed{State: Unknown, Note: NoteUnspecified}
		case named && word+sign == "":
			note = NoteUnreadPart
		}
		sign = cmp.Or(word, sign)
		row = bloodWords.lookup(rest).find(&h)
	}
	if row == nil || row.value.kind == captionSense {
		return Parsed{State: Unreadable}
	}
	if group, _, _ := strings.Cut(strings.ReplaceAll(body, " ", "("), "("); bytes.HasPrefix(key, rest) && !hasShape(group) {
		note = NoteMisread // a sign or a letter, read as a punctuation mark
	}
	p := row.value.parsed(row.misread)
	if p.State == Read {
		p.Value.Text += sign
		p.Note |= note
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
		if w := &bloodWords[i]; w.value.kind == captionSense && len(w.key) > longest && len(w.key) <= len(key) && string(key[:len(w.key)]) == w.key {
			longest = len(w.key)
		}
	}
	return key[longest:]
}

// cutRhesus removes the words for the Rhesus factor from the end of the key: the word
// for its sign, and its name.
func cutRhesus(key []byte) (group []byte, sign string, named bool) {
	longest := 0
	for i := range rhesusWords {
		if w := &rhesusWords[i]; len(w.key) > longest && len(w.key) <= len(key) && string(key[len(key)-len(w.key):]) == w.key {
			longest, sign = len(w.key), w.value
		}
	}
	key = key[:len(key)-longest]
	for _, name := range [...]string{"rhesus", "rhd", "rh"} {
		if rest, ok := strings.CutSuffix(string(key), name); ok {
			return key[:len(rest)], sign, true
		}
	}
	return key, sign, false
}

// cutSign cuts the sign, in brackets or not, off the end of a blood type.
func cutSign(s string) (body, sign string) {
	end := strings.TrimRightFunc(s, func(r rune) bool { return unicode.IsSpace(r) || r == ')' || r == '）' })
	for _, sign := range [...]struct{ printed, canonical string }{
		{"+", "+"}, {"＋", "+"}, {"-", "-"}, {"−", "-"}, {"–", "-"}, {"－", "-"},
	} {
		if body, ok := strings.CutSuffix(end, sign.printed); ok {
			return strings.TrimRight(body, " (（"), sign.canonical
		}
	}
	return s, ""
}
