package normalize

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// words appends the components of a name: blanks, fillers, hyphens, commas and
// full stops separate, apostrophes do not.
func words(dst []string, s string) []string {
	for i := 0; i < len(s); {
		end := i
		for end < len(s) {
			r, n := utf8.DecodeRuneInString(s[end:])
			if separates(r) {
				break
			}
			end += n
		}
		if end > i {
			dst = append(dst, s[i:end])
		}
		_, n := utf8.DecodeRuneInString(s[end:])
		i = end + n
	}
	return dst
}

func separates(r rune) bool {
	switch r {
	case ' ', '<', '-', ',', '.', ';', '/', '(', ')':
		return true
	}
	return unicode.IsSpace(r) || r >= utf8.RuneSelf && unicode.Is(unicode.Pd, r)
}

// nextWord returns where the component after the one at i begins, or the length.
func nextWord(s string, i int) int {
	gap := false
	for i < len(s) {
		r, n := utf8.DecodeRuneInString(s[i:])
		if separates(r) {
			gap = true
		} else if gap {
			return i
		}
		i += n
	}
	return i
}

// The tables below are in capitals without punctuation, as foldWord makes them.

// placeholders are what documents write where there is no name: first or last
// name unknown, no first, last or middle name.
var placeholders = []string{
	"FNU", "LNU", "NFN", "NLN", "NMN", "NO NAME", "SIN APELLIDO", "SIN NOMBRE", "UNKNOWN", "XX", "XXX", "XXXX", "XXXXX",
}

// prefixes are titles and honours before a name. Doc 9303-3 §4.6 keeps them out
// of the zone unless the issuer counts them as part of the name. Words that are
// names as well (Baron, Master, Don) are not among them.
var prefixes = []string{
	"ADV", "CAPT", "DAME", "DATIN", "DATO", "DATUK", "DIPL", "DIPLING", "DR", "DRA", "DRG", "DRMED", "DRS", "FRAU", "HERR", "HJ",
	"ING", "IR", "LADY", "LIC", "LORD", "MAG", "MDM", "MGR", "MISS", "MLLE", "MME", "MONSIEUR", "MR", "MRS", "MS",
	"MUDR", "MVDR", "MX", "PAEDDR", "PHARMDR", "PHDR", "PROF", "PUAN", "REV", "RNDR", "SHRI", "SIR", "SMT", "SR",
	"SRA", "SRTA", "TUAN",
}

// suffixes are generations, degrees and honours after a name.
var suffixes = []string{
	"BSC", "CSC", "DBE", "ESQ", "FILHO", "II", "III", "IV", "JNR", "JR", "JUNIOR", "KBE", "LLM", "MBA", "MBE", "MD",
	"MSC", "NETO", "OBE", "PHD", "QC", "SENIOR", "SNR", "SR",
}

// honorifics are titles that stand before a name without a blank.
var honorifics = []string{"นางสาว", "นาง", "นาย", "น.ส.", "ด.ช.", "ด.ญ.", "เด็กชาย", "เด็กหญิง"}

// foldWord returns s in capitals without punctuation.
func foldWord(s string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) && r != ' ' {
			return -1
		}
		return unicode.ToUpper(r)
	}, s)
}

func isWord(table []string, s string) bool { return slices.Contains(table, foldWord(s)) }

// IsPlaceholderName reports whether a text stands where a name would be but is
// none: it is blank or only punctuation, or says that there is no name (FNU,
// LNU, NFN, XXX, N/A, ...).
func IsPlaceholderName(s string) bool {
	for i := range len(s) {
		if c := s[i]; c >= utf8.RuneSelf || '0' <= c && c <= '9' || c|0x20 >= 'a' && c|0x20 <= 'z' {
			return len(s) <= 16 && isWord(placeholders, strings.Trim(strings.ReplaceAll(s, "<", " "), " "))
		}
	}
	return true
}

// stripTitles returns s without the prefixes before and the suffixes after it;
// at least one component is left.
func stripTitles(s string) string {
	for _, h := range honorifics {
		if rest, ok := strings.CutPrefix(s, h); ok && rest != "" {
			return strings.TrimSpace(rest)
		}
	}
	for {
		i := nextWord(s, 0)
		if i >= len(s) || !isWord(prefixes, strings.TrimRight(s[:i], " <-,.")) {
			break
		}
		s = s[i:]
	}
	for {
		i := strings.LastIndexAny(strings.TrimRight(s, " <.,)"), " <,(") + 1
		if i <= 1 || !isWord(suffixes, s[i:]) || nextWord(s, 0) >= len(s) {
			return s
		}
		s = strings.TrimRight(s[:i], " <,(")
	}
}

// isInitial reports whether a component is one letter.
func isInitial(w string) bool { return utf8.RuneCountInString(w) == 1 }

// isPatronymic reports whether a Cyrillic component is formed like a patronymic.
func isPatronymic(w string) bool {
	w = foldWord(w)
	for _, end := range [...]string{"ВИЧ", "ЬИЧ", "ВНА", "ЧНА", "ОГЛЫ", "УЛЫ", "ҰЛЫ", "УУЛУ", "КЫЗЫ", "ҚЫЗЫ", "ГЫЗЫ"} {
		if strings.HasSuffix(w, end) {
			return true
		}
	}
	return false
}

// twoSurnames reports whether the issuer's nationals bear the father's and the
// mother's family name, of which some vendors return only the first.
func twoSurnames(issuer string) bool {
	switch issuer {
	case "ESP", "MEX", "ARG", "BOL", "CHL", "COL", "CRI", "CUB", "DOM", "ECU", "GTM", "HND", "NIC", "PAN", "PER", "PRY", "SLV", "URY", "VEN":
		return true
	}
	return false
}

// cutComma divides "ERIKSSON, ANNA MARIA" at its comma. What follows the comma is
// not the given names when it is a suffix ("ERIKSSON, JR.").
func cutComma(s string) (surname, givenNames string, ok bool) {
	i := strings.IndexAny(s, ",，")
	if i <= 0 {
		return "", "", false
	}
	surname, givenNames = strings.TrimSpace(s[:i]), strings.Trim(s[i:], " ,，")
	if surname == "" || givenNames == "" || isWord(suffixes, givenNames) {
		return "", "", false
	}
	return surname, givenNames, true
}
