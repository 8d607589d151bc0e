package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// components appends the components of a name: blanks, fillers, hyphens, commas and
// full stops separate, apostrophes do not. An apostrophe or a control character alone is
// none.
func components(dst []string, s string) []string {
	for i := 0; i < len(s); {
		end, gap := nextGap(s, i)
		if hasLetter(s[i:end]) {
			dst = append(dst, s[i:end])
		}
		i = end + gap
	}
	return dst
}

// countComponents returns how many components a name has.
func countComponents(s string) (n int) {
	for i := 0; i < len(s); {
		end, gap := nextGap(s, i)
		if hasLetter(s[i:end]) {
			n++
		}
		i = end + gap
	}
	return n
}

// hasLetter reports whether s has a letter, digit or mark.
func hasLetter(s string) bool {
	r, _ := nextLetter(s, 0)
	return r != 0
}

// nextGap returns where the next separator stands from i, and its width in bytes; at
// the end there is one of no width.
func nextGap(s string, i int) (at, width int) {
	for i < len(s) {
		if s[i] < utf8.RuneSelf && !separators[s[i]] {
			i++
		} else if width = separatorAt(s, i); width > 0 {
			return i, width
		} else {
			_, n := utf8.DecodeRuneInString(s[i:])
			i += n
		}
	}
	return i, 0
}

// separatorAt returns the width in bytes of the separator at s[i], 0 when there is none.
func separatorAt(s string, i int) int {
	if s[i] < utf8.RuneSelf {
		if separators[s[i]] {
			return 1
		}
		return 0
	}
	r, n := utf8.DecodeRuneInString(s[i:])
	if unicode.IsSpace(r) || unicode.Is(unicode.Pd, r) {
		return n
	}
	return 0
}

// separators are the characters of ASCII between the components of a name.
var separators = [utf8.RuneSelf]bool{
	' ': true, '\t': true, '\n': true, '\v': true, '\f': true, '\r': true,
	'<': true, '-': true, ',': true, '.': true, ';': true, '(': true, ')': true,
}

// nextWord returns where the component after the one at i begins, or the length.
func nextWord(s string, i int) int {
	i, gap := nextGap(s, i)
	for i < len(s) && gap > 0 {
		gap = separatorAt(s, i)
		i += gap
	}
	return i
}

// The tables below hold the letters of words, in capitals, sorted. Case, blanks and
// punctuation do not count: "Ph. D." is PHD, and "nom d'usage" NOMDUSAGE.

// placeholders are what documents write where there is no name: first or last
// name unknown, no first, last or middle name.
var placeholders = []string{
	"FNU", "LNU", "NFN", "NLN", "NMN", "NONAME", "SINAPELLIDO", "SINNOMBRE", "UNKNOWN", "XX", "XXX",
	"XXXX", "XXXXX",
}

// prefixes are titles and honours before a name. Doc 9303-3 §4.6 keeps them out
// of the zone unless the issuer counts them as part of the name. Words that are
// names as well (Baron, Master, Don, and Tuan, which is a Vietnamese one) are not among them.
var prefixes = []string{
	"ADV", "CAPT", "DAME", "DATIN", "DATO", "DATUK", "DIPL", "DIPLING", "DR", "DRA", "DRG", "DRMED",
	"DRS", "FRAU", "HERR", "HJ", "ING", "IR", "JUR", "LADY", "LIC", "LORD", "MAG", "MDM", "MED", "MGR", "MISS",
	"MLLE", "MME", "MONSIEUR", "MR", "MRS", "MS", "MUDR", "MVDR", "MX", "PAEDDR", "PHARMDR", "PHDR",
	"PROF", "PUAN", "REV", "RNDR", "SHRI", "SIR", "SMT", "SR", "SRA", "SRTA",
}

// suffixes are generations, degrees and honours after a name.
var suffixes = []string{
	"BSC", "CSC", "DBE", "ESQ", "FILHO", "II", "III", "IV", "JNR", "JR", "JUNIOR", "KBE", "LLM",
	"MBA", "MBE", "MD", "MSC", "NETO", "OBE", "PHD", "QC", "SENIOR", "SNR", "SR",
}

// generations are the suffixes that tell a parent from a child, each with what it
// means: two names with different ones are of two persons.
var generations = map[string]string{
	"JR": "JR", "JNR": "JR", "JUNIOR": "JR", "FILHO": "JR", "SR": "SR", "SNR": "SR", "SENIOR": "SR",
	"II": "II", "III": "III", "IV": "IV", "NETO": "NETO",
}

// generationOf returns the generation behind one of the names, "" when there is none.
func generationOf(n *Names) string {
	for _, s := range [...]string{n.Surname, n.GivenNames, n.FullName} {
		if mayHold(s)&aSuffix == 0 {
			continue
		}
		_, suffix := cutSuffix(s)
		for _, w := range components(nil, suffix) {
			if g := generations[strings.ToUpper(w)]; g != "" {
				return g
			}
		}
	}
	return ""
}

// honorifics are titles that stand before a name without a blank.
var honorifics = []string{"นางสาว", "นาง", "นาย", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง"}

// otherNamePhrases introduce a maiden, birth or married name behind the surname;
// EV is the Dutch "e/v", wife or husband of.
var otherNamePhrases = []string{
	"DITE", "EP", "EPOUSE", "EPSE", "EV", "GEB", "GEBOREN", "GEBORENE", "GESCH", "NEE", "NOMDENAISSANCE",
	"NOMDUSAGE", "NÉ", "NÉE", "USAGE", "VERH", "VEUVE", "VVE", "ZDOMU", "ÉP", "ÉPOUSE",
}

// isWord reports whether the letters of s are those of a word of the table.
func isWord(table []string, s string) bool {
	if len(s) > 1 && isASCIILetter(s[0]) && isASCIILetter(s[1]) && beginningOf(s).tables == 0 {
		return false
	}
	var buf [16]byte
	word := buf[:0]
	for i := 0; ; {
		var r rune
		if r, i = nextLetter(s, i); r == 0 {
			break
		}
		if len(word)+utf8.RuneLen(r) > len(buf) {
			return false
		}
		word = utf8.AppendRune(word, r)
	}
	_, ok := slices.BinarySearch(table, string(word))
	return ok
}

// isPlaceholderName reports whether a text stands where a name would be but is
// none: it is blank or only punctuation, or says that there is no name (FNU,
// LNU, NFN, XXX, N/A, ...).
func isPlaceholderName(s string) bool {
	if len(s) > 1 && isASCIILetter(s[0]) && isASCIILetter(s[1]) && beginningOf(s).tables&aPlaceholder == 0 {
		return false // as most names
	}
	first, i := nextLetter(s, 0)
	switch first {
	case 0:
		return !strings.ContainsAny(s, unreadSigns) // what could not be read is there
	case 'F', 'L', 'N', 'S', 'U', 'X':
		if strings.EqualFold(strings.TrimSpace(s), "N/A") {
			return true
		}
		second, _ := nextLetter(s, i)
		return second < utf8.RuneSelf && beginnings[first&0x1f<<5|second&0x1f].tables&aPlaceholder != 0 && isWord(placeholders, s)
	}
	return false
}

// withoutPlaceholders drops the components that say that a part of the name is
// missing: "FNU SUKARNO", "JOHN NMN".
func withoutPlaceholders(s string) string {
	found := false
	for i := 1; i+1 < len(s) && !found; i++ {
		switch s[i] &^ 0x20 { // in the middle
		case 'N', 'F', 'L', 'M':
			switch [3]byte{s[i-1] &^ 0x20, s[i] &^ 0x20, s[i+1] &^ 0x20} {
			case [3]byte{'F', 'N', 'U'}, [3]byte{'L', 'N', 'U'}, [3]byte{'N', 'F', 'N'}, [3]byte{'N', 'L', 'N'}, [3]byte{'N', 'M', 'N'}:
				found = true
			}
		}
	}
	if !found {
		return s
	}
	all := components(nil, s)
	rest := slices.DeleteFunc(slices.Clone(all), func(w string) bool { return isWord(placeholders, w) })
	if len(rest) == 0 || len(rest) == len(all) {
		return s
	}
	return strings.Join(rest, " ")
}

// isInitial reports whether a component is one letter.
func isInitial(w string) bool { return utf8.RuneCountInString(w) == 1 }

// isPatronymic reports whether a Cyrillic component is formed like a patronymic.
func isPatronymic(w string) bool {
	w = strings.ToUpper(w)
	for _, end := range [...]string{"ВИЧ", "ЬИЧ", "ВНА", "ЧНА", "ОГЛЫ", "УЛЫ", "ҰЛЫ", "УУЛУ", "КЫЗЫ", "ҚЫЗЫ", "ГЫЗЫ"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}
