package normalize

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Most names hold no word of the tables and no character that has another form. They are
// told apart from the others here, quickly.

// nameWords are the tables of words, each a bit.
type nameWords uint8

const (
	aPlaceholder nameWords = 1 << iota
	aPhrase
	aPrefix
	aSuffix
)

// beginning is what the words of the tables are like that begin alike.
type beginning struct {
	lengths uint32 // as bits
	tables  nameWords
}

// beginnings holds the words of the tables, and the first words of their phrases, by their
// initial, 32 times that A is 1; and by the initial and the second letter, where the parts
// of a word count, between which blanks may stand.
var beginnings = func() (of [32 * 32]beginning) {
	for i, table := range [...][]string{placeholders, otherNamePhrases, prefixes, suffixes} {
		for _, w := range table {
			n := min(len(w), 31)
			add := beginning{1 << n, 1 << i}
			of[int(w[0]&0x1f)<<5].add(add)
			if len(w) > 1 {
				if table := nameWords(1 << i); table&(aPlaceholder|aPhrase) != 0 {
					add.lengths |= 1<<n - 1
				}
				of[int(w[0]&0x1f)<<5|int(w[1]&0x1f)].add(add)
			}
		}
	}
	for _, w := range [...]string{"E", "NO", "NOM", "SIN", "Z"} {
		of[int(w[0]&0x1f)<<5].lengths |= 1 << len(w)
	}
	return of
}()

func (b *beginning) add(w beginning) {
	b.lengths |= w.lengths
	b.tables |= w.tables
}

// beginningOf returns what the words are like that begin as a run of ASCII letters does.
func beginningOf(run string) *beginning {
	if len(run) == 1 {
		return &beginnings[int(run[0]&0x1f)<<5]
	}
	return &beginnings[int(run[0]&0x1f)<<5|int(run[1]&0x1f)]
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
		n := min(i-from, 31)
		if beginnings[int(s[from]&0x1f)<<5].lengths>>n&1 != 0 && beginningOf(s[from:i]).lengths>>n&1 != 0 && (n == 1 || isTableWord(s[from:i])) {
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

// isTableWord reports whether a run of ASCII letters is a word of the tables, or begins one
// between whose parts blanks may stand.
func isTableWord(run string) bool {
	var buf [32]byte
	word := buf[:0]
	for i := range len(run) {
		word = append(word, run[i]&^0x20)
	}
	for _, table := range [...][]string{prefixes, suffixes} {
		if _, ok := slices.BinarySearch(table, string(word)); ok {
			return true
		}
	}
	for _, table := range [...][]string{placeholders, otherNamePhrases} {
		if i, _ := slices.BinarySearch(table, string(word)); i < len(table) && strings.HasPrefix(table[i], string(word)) {
			return true
		}
	}
	return false
}

func isASCIILetter(c byte) bool { return 'a' <= c|0x20 && c|0x20 <= 'z' }

// mayHold returns the tables of which a text may hold a word, with any marks within. A word
// with another letter than those of ASCII is none, but for É, and for what is I or S in
// capitals.
func mayHold(s string) (tables nameWords) {
	other := false // such a letter stands in front
	for i := 0; i < len(s); {
		c, from := s[i], i
		for i < len(s) && isASCIILetter(s[i]) {
			i++
		}
		if i > from {
			if b := beginningOf(s[from:i]); b.lengths>>min(i-from, 31) != 0 && !other && !isOtherLetter(s[i:]) {
				tables |= b.tables
			}
			continue
		}
		if other = false; c < utf8.RuneSelf {
			i++
			continue
		}
		r, n := utf8.DecodeRuneInString(s[i:])
		switch {
		case c == 0xE0: // of Thai, which has honorifics
			tables |= aPrefix
		case r == 'É' || r == 'é':
			if mayIntroduce(s, i) {
				tables |= aPhrase
			}
		case r == 'ı' || r == 'ſ':
			tables |= aPlaceholder | aPhrase | aPrefix | aSuffix
		}
		_, other = scriptOfLetter(r)
		i += n
	}
	return tables
}

// isOtherLetter reports whether s begins with a letter that is not of ASCII.
func isOtherLetter(s string) (ok bool) {
	if s != "" && s[0] >= utf8.RuneSelf {
		r, _ := utf8.DecodeRuneInString(s)
		_, ok = scriptOfLetter(r)
	}
	return ok
}

// mayIntroduce reports whether the É at s[i] may be that of né, née, ép. or épouse: it is
// the first letter of a component, or the second behind an N.
func mayIntroduce(s string, i int) bool {
	if i > 0 && s[i-1]|0x20 == 'n' {
		i--
	}
	return i == 0 || !isASCIILetter(s[i-1])
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

// isComposed reports whether s is of ASCII and letters that have no other form, as far as
// that can be told quickly.
func isComposed(s string) bool {
	for _, r := range s {
		if r >= utf8.RuneSelf {
			if _, ok := scriptOfLetter(r); !ok {
				return false
			}
		}
	}
	return true
}

// isFolded reports whether s is composed and has single blanks between words and no
// fillers, as far as that can be told quickly, and whether it has Latin letters, and
// nothing else but blanks, hyphens and apostrophes.
func isFolded(s string) (folded, isLatin bool) {
	letters, others := false, false
	for i, r := range s {
		switch {
		case r == ' ':
			if i == 0 || i == len(s)-1 || s[i-1] == ' ' {
				return false, false
			}
		case r < utf8.RuneSelf && isASCIILetter(byte(r)):
			letters = true
		case r < utf8.RuneSelf:
			if r < ' ' || r == '<' {
				return false, false
			}
			others = others || r != '-' && r != '\''
		default:
			script, ok := scriptOfLetter(r)
			if !ok {
				return false, false
			}
			letters = true
			others = others || script != latin
		}
	}
	return true, letters && !others
}
