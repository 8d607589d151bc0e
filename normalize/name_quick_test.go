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

// TestMayHold looks for every word of the tables, in any case and with marks within.
func TestMayHold(t *testing.T) {
	for i, table := range [...][]string{placeholders, otherNamePhrases, prefixes, suffixes, honorifics} {
		is := [...]nameWords{aPlaceholder, aPhrase, aPrefix, aSuffix, aPrefix}[i]
		for _, w := range table {
			letters := strings.Split(w, "")
			for _, s := range [...]string{w, strings.ToLower(w), strings.Join(letters, "."), strings.Join(letters, " "), strings.Join(letters, "’"), letters[0] + "-" + strings.Join(letters[1:], "")} {
				if mayHold("ANNA "+s)&is == 0 {
					t.Errorf("%q is overlooked", s)
				}
			}
			if isPlainName("ANNA " + w) {
				t.Errorf("%q is taken for a name", w)
			}
		}
	}
}
