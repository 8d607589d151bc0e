package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// nameScript is a writing system, as far as names are told apart by it.
type nameScript uint8

// The scripts up to georgian are decisive: documents follow their tables of
// transliteration so closely that the absence of a common spelling proves a
// difference. Arabic names are printed by ear, Doc 9303-3 §6 C is hardly ever
// followed; the scripts behind it have no table at all.
const (
	latin nameScript = iota
	cyrillic
	greek
	georgian
	otherScripts
)

var nameScripts = [...]*unicode.RangeTable{
	latin: unicode.Latin, cyrillic: unicode.Cyrillic, greek: unicode.Greek, georgian: unicode.Georgian,
	otherScripts: unicode.Arabic, unicode.Han, unicode.Hangul, unicode.Katakana, unicode.Hiragana, unicode.Thai,
	unicode.Hebrew, unicode.Armenian, unicode.Devanagari, unicode.Bengali, unicode.Tamil, unicode.Sinhala,
	unicode.Khmer, unicode.Lao, unicode.Myanmar, unicode.Ethiopic, unicode.Mongolian, unicode.Thaana,
}

func (s nameScript) decisive() bool { return s < otherScripts }

// scriptOfName returns the script of the first letter of s that is not Latin,
// latin when there is none.
func scriptOfName(s string) nameScript {
	for _, r := range s {
		if r < utf8.RuneSelf || !unicode.IsLetter(r) || unicode.In(r, unicode.Latin, unicode.Common) {
			continue
		}
		for i, t := range nameScripts {
			if unicode.Is(t, r) {
				return nameScript(i)
			}
		}
		return nameScript(len(nameScripts))
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
		l, _, _ = strings.Cut(l, "-")
		switch l {
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
