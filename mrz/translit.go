package mrz

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

//go:generate go run ./gen/translit

// spelling is one way of writing one to three printed capital letters in a zone.
type spelling struct {
	letters [3]rune
	text    string // A to Z; digits in the Russian internal passport alone
	own     uint32 // the issuers that write it so; bit 0 is all of them
	also    uint32 // the issuers in whose documents it is met as well
	where   where
}

// where says at which place of a word a spelling is the preferred one.
type where uint8

const (
	anywhere where = iota
	initial
	final
	voiceless  // before a voiceless Greek consonant, or at the end
	letterwise // in a zone that writes each letter as one character, and only there
)

const everyIssuer = 1 // bit 0 of the issuer sets

func (s *spelling) len() int {
	n := 1
	for n < len(s.letters) && s.letters[n] != 0 {
		n++
	}
	return n
}

// of reports whether the spelling's letters begin text.
func (s *spelling) of(text []rune) bool {
	n := s.len()
	return n <= len(text) && slices.Equal(s.letters[:n], text[:n])
}

// spellingsOf returns the rows whose first letter is r, the longest runs of
// letters first.
func spellingsOf(r rune) []spelling {
	if r < spellings[1].letters[0] && r != spellings[0].letters[0] { // of ASCII the I alone
		return nil
	}
	lo, hi := 0, len(spellings)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if spellings[mid].letters[0] < r {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	for hi < len(spellings) && spellings[hi].letters[0] == r {
		hi++
	}
	return spellings[lo:hi]
}

// issuerBit returns the bit of an issuer that has spellings of its own, else 0.
func issuerBit(code string) uint32 {
	if i, ok := slices.BinarySearch(spellingIssuers[:], code); ok {
		return 1 << i
	}
	return 0
}

// shadda doubles the spelling of the letter before it (Doc 9303-3 §6 C).
const shadda = 'ّ'

// isSeparator reports whether r separates the components of a name: blanks,
// hyphens, commas, and the filler itself (Doc 9303-3 §4.6).
func isSeparator(r rune) bool {
	return r == ' ' || r == '-' || r == '<' || r == ',' || r > 0x7f && (unicode.IsSpace(r) || unicode.Is(unicode.Pd, r)) || r >= '\t' && r <= '\r'
}

// letter returns r as the letter that the tables have, or 0 for what is no part
// of a word: apostrophes, full stops and other punctuation are dropped, and so
// are diacritics that stand alone, but for the shadda.
func letter(r rune) rune {
	switch {
	case 'A' <= r && r <= 'Z', '0' <= r && r <= '9':
		return r
	case 'a' <= r && r <= 'z':
		return r - 'a' + 'A'
	case r < 0x80, r == 'ª', r == 'º':
		return 0
	case '！' <= r && r <= '～':
		return letter(r - '！' + '!')
	case r == shadda:
		return r
	case 'À' <= r && r <= 'Þ' && r != '×':
		return r
	case 'à' <= r && r <= 'þ' && r != '÷':
		return r - 'à' + 'À'
	case unicode.IsLetter(r) && !(unicode.Is(unicode.Lm, r) && unicode.Is(unicode.Common, r)):
		return unicode.ToUpper(r)
	case unicode.IsMark(r) && !unicode.Is(unicode.Inherited, r), // a vowel of an Indic or Thai syllable
		unicode.IsNumber(r), r == utf8.RuneError: // not to be dropped unseen
		return r
	}
	return 0
}

// Transliterate writes a printed name with the characters of a zone, as the
// issuing state would (an alpha-3 code, or "" when it is not known): each letter
// by the issuer's own rule where one is known, else by Doc 9303-3 §6. Components
// are separated by one filler; apostrophes and full stops vanish (Doc 9303-3
// §4.6). ok is false when some letter or digit has no spelling; it is left out.
func Transliterate(name, issuer string) (zone string, ok bool) {
	var buf [64]rune
	text := buf[:0]
	for _, r := range norm.NFC.String(name) {
		if l := letter(r); l != 0 {
			text = append(text, l)
		} else if isSeparator(r) && len(text) > 0 && text[len(text)-1] != ' ' {
			text = append(text, ' ')
		}
	}
	bit := issuerBit(issuer)
	out := make([]byte, 0, len(text)+8)
	ok = true
	last := 0 // where the spelling of the last letter begins
	for i := 0; i < len(text); {
		n, from := 1, len(out)
		switch r := text[i]; {
		case r == ' ':
			if from > 0 && out[from-1] != '<' {
				out = append(out, '<')
			}
		case 'A' <= r && r <= 'Z':
			out = append(out, byte(r))
		case r == shadda:
			if i > 0 && text[i-1] != ' ' { // there is a letter to double
				out = append(out, out[last:]...)
			}
		default:
			s := preferred(text, i, bit)
			if s == nil {
				s = preferred([]rune{base(r)}, 0, bit)
			}
			switch {
			case s != nil:
				out = append(out, s.text...)
				n = s.len()
			case 'A' <= base(r) && base(r) <= 'Z':
				out = append(out, byte(base(r)))
			default:
				ok = false
			}
		}
		last = from
		i += n
	}
	return strings.TrimRight(string(out), "<"), ok
}

// letterForLetter writes a printed name with one character for each letter, as the zone of
// the Russian internal passport does.
func letterForLetter(name string) (zone string, ok bool) {
	var out []byte
	ok = true
	for _, r := range norm.NFC.String(name) {
		l := letter(r)
		switch {
		case l == 0 && isSeparator(r):
			out = append(out, '<')
		case l == 0:
		case 'A' <= l && l <= 'Z':
			out = append(out, byte(l))
		default:
			c := singleLetter(l)
			if ok = ok && c != 0; c != 0 {
				out = append(out, c)
			}
		}
	}
	return strings.Trim(string(out), "<"), ok
}

// singleLetter returns the character that stands for a letter alone, 0 when there is
// none.
func singleLetter(r rune) (c byte) {
	rows := spellingsOf(r)
	for i := range rows {
		switch s := &rows[i]; {
		case s.len() != 1 || len(s.text) != 1:
		case s.where == letterwise:
			return s.text[0]
		case c == 0 && s.own&everyIssuer != 0:
			c = s.text[0]
		}
	}
	return c
}

// preferred returns the spelling that the issuer gives to the letters at i: of
// the longest run of letters its own, else everybody's.
func preferred(text []rune, i int, issuer uint32) *spelling {
	var best *spelling
	rows := spellingsOf(text[i])
	for j := range rows {
		s := &rows[j]
		if !s.of(text[i:]) || !s.stands(text, i) {
			continue
		}
		if best != nil && s.len() < best.len() {
			break
		}
		if s.own&issuer != 0 {
			return s
		}
		if best == nil && s.own&everyIssuer != 0 {
			best = s
		}
	}
	return best
}

// stands reports whether the letters at i are where the spelling is preferred.
func (s *spelling) stands(text []rune, i int) bool {
	end := i + s.len()
	atEnd := end == len(text) || text[end] == ' '
	switch s.where {
	case initial:
		return i == 0 || text[i-1] == ' '
	case final:
		return atEnd
	case letterwise:
		return false
	case voiceless:
		return atEnd || strings.ContainsRune("ΘΚΞΠΣΤΦΧΨ", text[end])
	}
	return true
}

// base returns the letter under the diacritics of r, or r itself where it does
// not decompose.
func base(r rune) rune {
	var b [utf8.UTFMax]byte
	d := norm.NFD.Properties(b[:utf8.EncodeRune(b[:], r)]).Decomposition()
	if len(d) == 0 {
		return r
	}
	l, _ := utf8.DecodeRune(d)
	return l
}
