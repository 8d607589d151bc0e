package normalize

import "unicode/utf8"

// Most names hold no word of the tables and no character that has another form. They are
// told apart from the others here, quickly.

// wordLengths holds how long the words of the tables are, and the first words of their
// phrases, as bits, by their initial, 32 times that A is 1; and by the initial and the
// second letter, where the beginnings of a phrase count, between which blanks may stand.
var wordLengths = func() (lengths [32 * 32]uint32) {
	for i, table := range [...][]string{placeholders, otherNamePhrases, prefixes, suffixes, {"E", "NO", "NOM", "SIN", "Z"}} {
		for _, w := range table {
			n := min(len(w), 31)
			lengths[int(w[0]&0x1f)<<5] |= 1 << n
			if len(w) == 1 {
				continue
			}
			of := &lengths[int(w[0]&0x1f)<<5|int(w[1]&0x1f)]
			*of |= 1 << n
			if i < 2 {
				*of |= 1<<n - 1
			}
		}
	}
	return lengths
}()

// lengthsAs returns the lengths of the words that begin as a run of ASCII letters does.
func lengthsAs(run string) uint32 {
	if len(run) == 1 {
		return wordLengths[int(run[0]&0x1f)<<5]
	}
	return wordLengths[int(run[0]&0x1f)<<5|int(run[1]&0x1f)]
}

// isPlainName reports a name of ASCII letters and single blanks of which no word
// can be one of the tables'.
func isPlainName(s string) bool {
	for i := 0; i < len(s); {
		from := i
		for i < len(s) && isASCIILetter(s[i]) {
			i++
		}
		if i == from {
			return false
		}
		if n := min(i-from, 31); wordLengths[int(s[from]&0x1f)<<5]>>n&1 != 0 && lengthsAs(s[from:i])>>n&1 != 0 {
			return false
		}
		if i < len(s) {
			if s[i] != ' ' || i == len(s)-1 {
				return false
			}
			i++
		}
	}
	return s != ""
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// mayHoldWord reports whether a text may hold a word of the tables or an honorific, with
// any marks within.
func mayHoldWord(s string) bool {
	for i := 0; i < len(s); {
		c, from := s[i], i
		for i < len(s) && isASCIILetter(s[i]) {
			i++
		}
		switch {
		case i > from:
			if lengthsAs(s[from:i])>>min(i-from, 31) != 0 {
				return true
			}
			continue
		case c == 0xE0: // Thai
			return true
		case 0xC3 <= c && c <= 0xC5:
			switch r, _ := utf8.DecodeRuneInString(s[i:]); r {
			case 'É', 'é', 'ı', 'ſ': // the last two are I and S in capitals
				return true
			}
		}
		i++
	}
	return false
}

// letterRanges are letters, each of one script, that have no other form in Unicode and
// that no mark before or behind them changes without being seen.
var letterRanges = [...]struct {
	first, last rune
	script      nameScript
}{
	{'À', 'Ö', latin}, {'Ø', 'ö', latin}, {'ø', 'ɏ', latin},
	{'Ѐ', 'ҁ', cyrillic}, {'Ҋ', 'ԯ', cyrillic},
	{'ؠ', 'ؿ', otherScripts}, {'ف', 'ي', otherScripts}, // Arabic without the stretch
	{'ぁ', 'ゖ', otherScripts}, {'ァ', 'ヺ', otherScripts},
	{'一', '鿿', otherScripts}, {'가', '힣', otherScripts},
}

// scriptOfLetter returns the script of a letter of ASCII or of letterRanges.
func scriptOfLetter(r rune) (s nameScript, ok bool) {
	if r < utf8.RuneSelf {
		return latin, isASCIILetter(byte(r))
	}
	for i := range letterRanges {
		if l := &letterRanges[i]; r <= l.last {
			return l.script, r >= l.first
		}
	}
	return 0, false
}

// isFolded reports whether s is composed and has single blanks between words and no
// fillers, as far as that can be told quickly.
func isFolded(s string) bool {
	for i, r := range s {
		switch {
		case r == ' ':
			if i == 0 || i == len(s)-1 || s[i-1] == ' ' {
				return false
			}
		case r < utf8.RuneSelf:
			if r < ' ' || r == '<' {
				return false
			}
		default:
			if _, ok := scriptOfLetter(r); !ok {
				return false
			}
		}
	}
	return true
}
