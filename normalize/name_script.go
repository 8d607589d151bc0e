package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameScript is a writing system, as far as transliteration tells them apart.
type nameScript uint8

const (
	latin nameScript = iota
	cyrillic
	greek
	georgian
	nativeLetters
)

// decisive reports whether documents follow the table of transliteration so
// closely that its absence of a common spelling proves a difference. Arabic names
// are printed by ear (Doc 9303-3 §6 C is hardly ever followed), and other scripts
// have no table at all.
func (s nameScript) decisive() bool { return s < nativeLetters }

// nameScriptOf returns the script of the first letter of s that is not ASCII, Latin
// when all are.
func nameScriptOf(s string) nameScript {
	for _, r := range s {
		if r < utf8.RuneSelf || !unicode.IsLetter(r) || unicode.Is(unicode.Common, r) {
			continue
		}
		switch {
		case unicode.Is(unicode.Latin, r):
			continue
		case unicode.Is(unicode.Cyrillic, r):
			return cyrillic
		case unicode.Is(unicode.Greek, r):
			return greek
		case unicode.Is(unicode.Georgian, r):
			return georgian
		}
		return nativeLetters
	}
	return latin
}

// latinPart returns the Latin words of a name that is printed in two scripts,
// "王伟 WANG WEI"; "" when it has none, or has them in more than one place.
func latinPart(s string) string {
	from, to := -1, -1
	for i, r := range s {
		switch {
		case !unicode.IsLetter(r) || unicode.Is(unicode.Common, r):
		case !unicode.Is(unicode.Latin, r):
			if from >= 0 && to < 0 {
				to = i
			}
		case from < 0:
			from = i
		case to >= 0:
			return ""
		}
	}
	switch {
	case from < 0:
		return ""
	case to < 0:
		to = len(s)
	}
	return strings.Trim(s[from:to], " /()<")
}

// languageIssuer returns the state whose system of transliteration belongs to a
// language: the exceptions of Doc 9303-3 §6 B are by language, not by issuer.
func languageIssuer(languages ...string) string {
	for _, l := range languages {
		if len(l) < 2 {
			continue
		}
		switch l[:2] {
		case "be":
			return "BLR"
		case "bg":
			return "BGR"
		case "kk":
			return "KAZ"
		case "mk":
			return "MKD"
		case "ru":
			return "RUS"
		case "sr":
			return "SRB"
		case "uk":
			return "UKR"
		}
	}
	return ""
}
