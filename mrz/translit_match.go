package mrz

import (
	"math/bits"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Spells reports whether the letters of zone are a legal spelling of the letters
// of printed: every letter is itself, or has one of the spellings of Doc 9303-3
// §6 (a letter that it does not have those of its base letter) or of the issuer (an alpha-3 code; "" stands for all of them). Both may be
// printed forms or parts of a zone; case, separators and punctuation do not
// count. A text of more than 512 bytes is no name, and spells only itself.
func Spells(printed, zone, issuer string) bool {
	return spells(printed, zone, legalFor(issuer), false)
}

// SpellsPrefix is Spells for a zone that may be cut off: it reports whether zone
// begins a legal spelling of printed.
func SpellsPrefix(printed, zone, issuer string) bool {
	return spells(printed, zone, legalFor(issuer), true)
}

// SpelledElsewhere is Spells by all the spellings in use, those of other issuers, of
// other systems of romanisation and of readers that leave marks out among them. It does
// not say that a zone may be so.
func SpelledElsewhere(printed, zone string) bool { return spells(printed, zone, ^uint32(0), false) }

// legalFor returns the set of the spellings that an issuer has.
func legalFor(issuer string) uint32 {
	if issuer == "" {
		return ^issuerBit("~")
	}
	return issuerBit(issuer) | everyIssuer
}

func spells(printed, zone string, legal uint32, prefix bool) bool {
	// Most names are spelled by the same ASCII letters.
	i, j := 0, 0
	lastI, lastJ := 0, 0 // the last letters, to which marks may belong
	for {
		i, j = skipASCII(printed, i), skipASCII(zone, j)
		if i == len(printed) || j == len(zone) {
			break
		}
		a, b := letterASCII(printed[i]), letterASCII(zone[j])
		if a == 0 || b == 0 {
			break
		}
		if a != b {
			return false
		}
		lastI, lastJ = i, j
		i++
		j++
	}
	if j == len(zone) && (prefix || i == len(printed)) {
		return true
	}
	if len(printed)-lastI > longestName || len(zone)-lastJ > longestName {
		return printed == zone
	}
	var pbuf, zbuf [64]rune
	return match(letters(pbuf[:0], printed[lastI:]), letters(zbuf[:0], zone[lastJ:]), legal, prefix)
}

// longestName bounds the work of match.
const longestName = 512

func letterASCII(c byte) byte {
	if c < utf8.RuneSelf {
		return byte(letter(rune(c)))
	}
	return 0
}

func skipASCII(s string, i int) int {
	for i < len(s) && s[i] < utf8.RuneSelf && letterASCII(s[i]) == 0 {
		i++
	}
	return i
}

// letters appends the letters of s, composed.
func letters(dst []rune, s string) []rune {
	start := len(dst)
	for _, r := range s {
		if combines(r) {
			dst = dst[:start]
			for _, r := range norm.NFC.String(s) {
				if l := letter(r); l != 0 {
					dst = append(dst, l)
				}
			}
			return dst
		}
		if l := letter(r); l != 0 {
			dst = append(dst, l)
		}
	}
	return dst
}

// combines reports whether r composes with the letter before it to a letter of
// the tables: a diacritic, or an Arabic madda or hamza.
func combines(r rune) bool { return '\u0300' <= r && r <= '\u036f' || '\u0653' <= r && r <= '\u0655' }

// lookahead is how many letters one spelling may cover, and one more.
const lookahead = len(spelling{}.letters) + 1

// match walks through printed with the set of places in zone that some spelling
// of the letters so far leads to. The sets of the next few letters are kept in a
// ring, so time is bounded by the product of the lengths and space by zone's.
func match(printed, zone []rune, legal uint32, prefix bool) bool {
	from, at, sure, spelled := straight(printed, zone, legal, prefix)
	if sure {
		return spelled
	}
	words := len(zone)/64 + 1
	var buf [lookahead * 2]uint64
	ring := buf[:]
	if words > 2 {
		ring = make([]uint64, lookahead*words)
	}
	set := func(i int) []uint64 { return ring[i%lookahead*words:][:words] }
	reach := func(i, j int) { set(i)[j/64] |= 1 << (j % 64) }
	reach(from, at)
	for i := from; i < len(printed); i++ {
		here := set(i)
		if prefix && here[len(zone)/64]>>(len(zone)%64)&1 != 0 {
			return true
		}
		source := i
		if printed[i] == shadda {
			for source > 0 && printed[source] == shadda {
				source--
			}
			for w, word := range here { // it may be left out
				set(i + 1)[w] |= word
			}
		}
		like, rows := spellingsLike(printed[source])
		for w, word := range here {
			for ; word != 0; word &= word - 1 {
				j := w*64 + bits.TrailingZeros64(word)
				if isLike(zone, j, printed[source], like) {
					reach(i+1, j+1)
				}
				for k := range rows {
					s := &rows[k]
					if !s.may(printed[source:], legal) {
						continue
					}
					n := agree(s.text, zone[j:])
					if n == len(s.text) {
						reach(i+s.len(), j+n)
					} else if prefix && j+n == len(zone) {
						return true
					}
				}
			}
		}
		clear(here)
	}
	return set(len(printed))[len(zone)/64]>>(len(zone)%64)&1 != 0
}

// straight is match as long as the letters have but one spelling that zone has, as most
// have. It returns how far it came in both; sure says that it came to the outcome.
func straight(printed, zone []rune, legal uint32, prefix bool) (i, j int, sure, spelled bool) {
	for i < len(printed) && printed[i] != shadda {
		if prefix && j == len(zone) {
			return i, j, true, true
		}
		nextI, nextJ := i, j
		like, rows := spellingsLike(printed[i])
		if isLike(zone, j, printed[i], like) {
			nextI, nextJ = i+1, j+1
		}
		for k := range rows {
			s := &rows[k]
			if !s.may(printed[i:], legal) {
				continue
			}
			n := agree(s.text, zone[j:])
			switch {
			case n < len(s.text):
				if prefix && j+n == len(zone) {
					return i, j, true, true
				}
			case nextI == i:
				nextI, nextJ = i+s.len(), j+n
			case nextI != i+s.len() || nextJ != j+n:
				return i, j, false, false
			}
		}
		if nextI == i {
			return i, j, true, false
		}
		i, j = nextI, nextJ
	}
	return i, j, i == len(printed), j == len(zone)
}

// spellingsLike returns the spellings of a letter, and the letter whose they are: one that
// no table has is written without its diacritics.
func spellingsLike(r rune) (like rune, rows []spelling) {
	if rows = spellingsOf(r); len(rows) > 0 || r < utf8.RuneSelf {
		return r, rows
	}
	like = base(r)
	return like, spellingsOf(like)
}

// isLike reports whether zone has at j a letter, or what it is like.
func isLike(zone []rune, j int, letter, like rune) bool {
	return j < len(zone) && (zone[j] == letter || zone[j] == like && like < utf8.RuneSelf)
}

// may reports whether the first letter of text, which is that of the row or like it, may be
// spelled so.
func (s *spelling) may(text []rune, legal uint32) bool {
	return (s.own|s.also)&legal != 0 && (s.len() == 1 || s.of(text))
}

// agree returns how many characters of text begin zone.
func agree(text string, zone []rune) int {
	n := 0
	for n < len(text) && n < len(zone) && rune(text[n]) == zone[n] {
		n++
	}
	return n
}
