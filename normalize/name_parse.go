package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// ParseName reads a printed name of any kind of field. The value is the text in
// composed form with single blanks; case, diacritics, titles and all else stay as
// they are printed, and a note tells what there is besides the name itself
// (SplitName takes it apart). A placeholder (FNU, XXX, -) is Unknown, and so is a
// name of which characters are hidden (M*** D*); a text without letters, or with a
// character that the reader could not make out (?), is Unreadable. A digit or sign
// that no name has is kept, and noted, and so is a Latin letter in a Cyrillic or
// Greek word.
func ParseName(s string, h Hints) Parsed {
	if isPlainName(s) {
		return Parsed{State: Read, Value: Value{Text: s}}
	}
	folded, isLatin := isFolded(s)
	if isLatin && !isPlaceholderName(s) {
		return nameOf(s, false, h)
	}
	text, filled := s, false
	if !folded {
		text, filled = foldName(s)
	}
	letters, strange, unread, hidden := 0, false, false, 0
	roman, alike := false, false // the letters of the word so far: Latin, or of a script with letters that look like Latin ones
	other := false               // behind Latin letters of the word one of another script
	for _, r := range text {
		script, quick := scriptOfLetter(r)
		switch {
		case quick:
			letters++
			strange = strange || script == latin && (other || alike) || roman && script == cyrillic
			other = other || roman && script != latin
			roman = roman || script == latin
			alike = alike || script == cyrillic
			continue
		case unicode.IsLetter(r):
			letters++
			strange = strange || other && unicode.Is(unicode.Latin, r) // SM月TH, not WANG王
			other = other || roman && !unicode.In(r, unicode.Latin, unicode.Common)
			roman = roman || unicode.Is(unicode.Latin, r)
			alike = alike || unicode.In(r, unicode.Cyrillic, unicode.Greek)
			strange = strange || roman && alike
			continue
		case hides(r):
			hidden++
		default:
			unread = unread || r == '?' || r == '？' || r == utf8.RuneError
			strange = strange || isNoName(r)
		}
		mark := r >= utf8.RuneSelf && unicode.IsMark(r)
		roman, alike, other = roman && mark, alike && mark, other && mark
	}
	switch {
	case text == "":
		return Parsed{}
	case isPlaceholderName(text):
		return Parsed{State: Unknown, Note: NotePlaceholder}
	case hidden > 1 || hidden > 0 && hidesSome(text):
		return Parsed{State: Unknown, Note: NoteMasked}
	case hidden > 0 || unread:
		return Parsed{State: Unreadable, Note: NoteUnread}
	case letters == 0:
		return Parsed{State: Unreadable, Note: NoteNoLetter}
	}
	p := nameOf(text, filled, h)
	if strange {
		p.Note = NoteStrange
	}
	return p
}

// nameOf is the reading of a text that is a name, with a note of what there is besides.
func nameOf(text string, filled bool, h Hints) Parsed {
	p := Parsed{State: Read, Value: Value{Text: text}}
	n := SplitName(text)
	switch {
	case n.Other != "":
		p.Note = NoteOtherName
	case n.Prefix != "" || n.Suffix != "":
		p.Note = NoteTitle
	case n.GivenNames != "" && (h.Field == FullName || h.Field == NoField):
		p.Note = NoteSurnameFirst
	case filled:
		p.Note = NoteFiller
	}
	return p
}

// isNoName reports whether r is a digit or a sign that names are not printed with.
func isNoName(r rune) bool {
	if r < utf8.RuneSelf {
		return strings.IndexByte("!#$%+;<=>@[\\]^_{|}~", byte(r)) >= 0 || isDigit(byte(r))
	}
	return unicode.In(r, unicode.S, unicode.N) && r != '´' && r != '¨'
}

// foldName returns s composed, without control and format characters, with one
// blank for each run of white space or fillers. filled says that there were
// fillers.
func foldName(s string) (text string, filled bool) {
	var b strings.Builder
	gap := false
	for _, r := range norm.NFC.String(strings.ToValidUTF8(s, "\uFFFD")) {
		switch {
		case r == '<', unicode.IsSpace(r):
			filled = filled || r == '<'
			gap = b.Len() > 0
			continue
		case unicode.In(r, unicode.Cc, unicode.Cf) && r != '\u200c' && r != '\u200d': // joiners shape Persian and Indic names
			continue
		case gap:
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return norm.NFC.String(b.String()), filled // what stood between two marks is gone
}

// NameParts is a printed name taken apart. The members are parts of the text,
// without the punctuation around them; all of the letters are in one of Prefix,
// Name, Suffix, Other and the phrase before Other.
type NameParts struct {
	Prefix string // titles before the name: "Dr.", "Mr.", or "Nom d'usage:"
	Name   string // the name without titles and other name
	Suffix string // what follows it: "Jr.", "III", "PhD"
	Other  string // a maiden, birth or married name behind a phrase such as "née" or "épouse"

	// The two sides of a comma in Name: "ERIKSSON, ANNA". Empty without one.
	Surname, GivenNames string
}

// SplitName takes a printed name apart. It never changes a letter; Name is not
// empty when s is not.
func SplitName(s string) NameParts {
	var n NameParts
	n.Name = strings.TrimSpace(s)
	words := mayHold(n.Name)
	if words&aPhrase != 0 {
		n.Name, n.Other = cutOtherName(n.Name)
	}
	if words&(aPrefix|aPhrase) != 0 {
		n.Prefix, n.Name = cutPrefix(n.Name)
	}
	if words&aSuffix != 0 {
		n.Name, n.Suffix = cutSuffix(n.Name)
	}
	if i := commaIn(n.Name); i > 0 {
		_, comma := utf8.DecodeRuneInString(n.Name[i:])
		n.Surname, n.GivenNames = strings.TrimSpace(n.Name[:i]), strings.TrimSpace(n.Name[i+comma:])
		if n.GivenNames == "" {
			n.Surname = ""
		}
	}
	return n
}

// commaIn returns where the first comma of a text stands, -1 when there is none.
func commaIn(s string) int {
	i, wide := strings.IndexByte(s, ','), strings.Index(s, "，")
	if i < 0 || wide >= 0 && wide < i {
		return wide
	}
	return i
}

// cutPrefix takes the titles before a name off, or what says which name it is
// ("Nom d'usage: MARTIN"), leaving at least one component.
func cutPrefix(s string) (prefix, name string) {
	if i := strings.IndexByte(s, ':'); i > 0 && isWord(otherNamePhrases, s[:i]) && strings.TrimSpace(s[i+1:]) != "" {
		return s[:i+1], strings.TrimSpace(s[i+1:])
	}
	for _, h := range honorifics {
		if rest, ok := strings.CutPrefix(s, h); ok && strings.TrimSpace(rest) != "" {
			return h, strings.TrimSpace(rest)
		}
	}
	at := 0
	for {
		next := nextWord(s, at)
		if next >= len(s) || !isWord(prefixes, s[at:next]) {
			return strings.TrimRight(s[:at], " \u3000<,"), s[at:]
		}
		at = next
	}
}

// cutSuffix takes the suffixes behind a name off, leaving at least one component.
func cutSuffix(s string) (name, suffix string) {
	first := nextWord(s, 0)
	end := len(s)
	for {
		body := strings.TrimRight(s[:end], " <,)")
		i := strings.LastIndexAny(body, " <,(") + 1
		if i < first || !isWord(suffixes, body[i:]) {
			break
		}
		end = i
	}
	if end == len(s) {
		return s, ""
	}
	return strings.TrimRight(s[:end], " <,("), s[end:]
}

// cutOtherName divides "MARTIN NÉE DUPONT" and "DUPONT (nom d'usage: MARTIN)" at
// the phrase.
func cutOtherName(s string) (name, other string) {
	for i := nextWord(s, 0); i < len(s); i = nextWord(s, i) {
		end := i
		for n := range 3 { // "nom de naissance"
			end = nextWord(s, end)
			if n > 0 && end-i < len("z domu ") || end == len(s) { // "E. P." are initials
				continue
			}
			if isWord(otherNamePhrases, s[i:end]) {
				return strings.TrimRight(s[:i], " ,(<:"), strings.Trim(s[end:], " :)")
			}
		}
	}
	return s, ""
}

// foldSpace makes every run of white space one blank and drops it at the ends.
func foldSpace(s string) string {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == 0xC2 || 0xE1 <= c && c <= 0xE3 || c == ' ' && (i == 0 || i == len(s)-1 || s[i-1] == ' ') {
			return strings.Join(strings.Fields(s), " ")
		}
	}
	return s // as most texts; other white space begins with one of those bytes
}
