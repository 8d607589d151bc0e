package normalize

import (
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// TestLetterRanges holds the letters that are looked at quickly against Unicode.
func TestLetterRanges(t *testing.T) {
	for r := range rune(0x20000) {
		script, quick := scriptOfLetter(r)
		if !quick {
			continue
		}
		p := norm.NFC.PropertiesString(string(r))
		if !unicode.IsLetter(r) || !norm.NFC.IsNormalString(string(r)) || !p.BoundaryBefore() {
			t.Errorf("%U is no letter, or has another form", r)
		}
		if unicode.Is(unicode.Latin, r) != (script == latin) || unicode.In(r, unicode.Cyrillic, unicode.Greek) != (script == cyrillic || script == greek) || unicode.Is(unicode.Common, r) {
			t.Errorf("%U is not of script %d", r, script)
		}
	}
}

// TestMayHoldWord looks for every word of the tables, in any case and with marks within.
func TestMayHoldWord(t *testing.T) {
	for _, table := range [...][]string{placeholders, prefixes, suffixes, otherNamePhrases, honorifics} {
		for _, w := range table {
			letters := strings.Split(w, "")
			for _, s := range [...]string{w, strings.ToLower(w), strings.Join(letters, "."), strings.Join(letters, " "), strings.Join(letters, "’"), letters[0] + "-" + strings.Join(letters[1:], "")} {
				if !mayHoldWord("ANNA " + s) {
					t.Errorf("%q is overlooked", s)
				}
			}
			if isPlainName("ANNA " + w) {
				t.Errorf("%q is taken for a name", w)
			}
		}
	}
}
