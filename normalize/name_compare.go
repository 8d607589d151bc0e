package normalize

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/runes"
	"golang.org/x/text/transform"
	"golang.org/x/text/unicode/norm"

	"github.com/ocrlint/ocrlint/mrz"
)

// nameReason is the reason why two names agree, the strongest first, or why they
// do not.
type nameReason uint8

const (
	sameName nameReason = iota
	hyphen
	apostrophe
	punctuation
	space
	transliterated
	secondSurname
	title
	otherName
	patronymic
	initials
	order
	truncated
	slotShift
	singleName
	diacritics
	different
	foreignScript // no table leads from one script to the other
	notCompared
)

var nameReasons = [...]string{
	"", "hyphen", "apostrophe", "punctuation", "space", "transliterated", "second_surname", "title", "other_name",
	"patronymic", "initials", "order", "truncated", "slot_shift", "single_name", "diacritics",
	"different", "script", "",
}

func (r nameReason) comparison() Comparison {
	a := Compatible
	switch r {
	case sameName:
		a = Match
	case different:
		a = Mismatch
	case foreignScript, notCompared:
		a = NotComparable
	}
	return Comparison{a, nameReasons[r]}
}

// nameSlot says which part of a name is compared.
type nameSlot uint8

const (
	surnameSlot nameSlot = iota
	givenSlot
	fullSlot
)

// nameComparer holds what is known around two names.
type nameComparer struct {
	issuer   string
	language string // the state whose transliteration belongs to the language of the text
	cut      int    // the width of the zone's names field when names may be cut, else 0
}

// maxComponents is the number of components beyond which a text is no name.
const maxComponents = 32

// maxNameLength is the length in bytes beyond which a text is no name, and is
// compared only for equality.
const maxNameLength = 256

// names compares two texts; a is the printed one when b is the zone's.
func (c *nameComparer) names(a, b string, slot nameSlot) nameReason {
	if r := c.letters(a, b); r != different {
		return r
	}
	sa, sb := nameScriptOf(a), nameScriptOf(b)
	if sa != sb {
		return c.acrossScripts(a, b, sa, sb, slot)
	}
	if r := c.words(a, b, slot); r < different {
		return r
	}
	if sa == latin && !(isASCII(a) && isASCII(b)) {
		if r := c.letters(stripDiacritics(a), stripDiacritics(b)); r < different {
			return diacritics
		}
	}
	return different
}

// letters compares two texts letter by letter: as they are, without punctuation,
// and as spellings of each other.
func (c *nameComparer) letters(a, b string) nameReason {
	if sameText(a, b) {
		return sameName
	}
	if len(a) > maxNameLength || len(b) > maxNameLength {
		return notCompared
	}
	if sameLetters(a, b) {
		switch both := func(set string) bool { return strings.ContainsAny(a, set) || strings.ContainsAny(b, set) }; {
		case both("-‐‑‒–—"):
			return hyphen
		case both("'’ʼʻ`´"):
			return apostrophe
		case both(".,;:·/()"):
			return punctuation
		}
		return space
	}
	if c.spells(a, b) {
		return transliterated
	}
	return different
}

// spells reports whether one text is a legal spelling of the other.
func (c *nameComparer) spells(a, b string) bool {
	return mrz.Spells(a, b, c.issuer) || mrz.Spells(b, a, c.issuer) ||
		c.language != "" && c.language != c.issuer && (mrz.Spells(a, b, c.language) || mrz.Spells(b, a, c.language))
}

// spellsPrefix reports whether cut may be what is left of printed.
func (c *nameComparer) spellsPrefix(printed, cut string) bool {
	return mrz.SpellsPrefix(printed, cut, c.issuer) || c.language != "" && mrz.SpellsPrefix(printed, cut, c.language)
}

// acrossScripts compares a native text with a Latin one. Where the table is the
// one that documents follow, names without a common spelling are different;
// elsewhere nothing can be said.
func (c *nameComparer) acrossScripts(a, b string, sa, sb nameScript, slot nameSlot) nameReason {
	if sa != latin && sb != latin {
		return foreignScript
	}
	if la, lb := latinPart(a), latinPart(b); la != "" && lb != "" { // printed in both scripts
		return c.names(la, lb, slot)
	}
	if !isASCII(a) && !isASCII(b) { // reduce the Latin side to what it would be in a zone
		la, _ := mrz.Transliterate(a, c.issuer)
		lb, _ := mrz.Transliterate(b, c.issuer)
		switch {
		case sa == latin && (c.spells(b, la) || c.spells(b, stripDiacritics(a))):
			return transliterated
		case sb == latin && (c.spells(a, lb) || c.spells(a, stripDiacritics(b))):
			return transliterated
		}
	}
	if sa.decisive() && sb.decisive() {
		return c.words(a, b, slot)
	}
	return foreignScript
}

// words compares two texts component by component.
func (c *nameComparer) words(a, b string, slot nameSlot) nameReason {
	if na, nb := SplitName(a), SplitName(b); len(na.Name) < len(a) || len(nb.Name) < len(b) {
		if r := c.parts(&na, &nb, slot); r < different {
			return r
		}
	}
	var abuf, bbuf [16]string
	wa, wb := words(abuf[:0], a), words(bbuf[:0], b)
	if len(wa) == 0 || len(wb) == 0 {
		return different
	}
	switch {
	case c.cut > 0 && c.truncates(a, wa, b, wb, slot):
		return truncated
	case slot == surnameSlot && twoSurnames(c.issuer) && (len(wa) == 1 || len(wb) == 1) && len(wa) != len(wb) && c.spells(wa[0], wb[0]):
		return secondSurname
	case slot != surnameSlot && (c.lacksPatronymic(wa, wb) || c.lacksPatronymic(wb, wa)):
		return patronymic
	case slot != surnameSlot && (c.initials(wa, wb) || c.parentalInitials(wa, wb)):
		return initials
	case c.sameSet(wa, wb):
		return order
	}
	return different
}

// parts compares two names of which one has more parts than the other: a title, a
// maiden or married name.
func (c *nameComparer) parts(a, b *NameParts, slot nameSlot) nameReason {
	why := title
	if a.Other != "" || b.Other != "" {
		why = otherName
		if a.Other != "" && c.letters(a.Other, b.Name) < different || b.Other != "" && c.letters(a.Name, b.Other) < different {
			return otherName
		}
	}
	r := c.letters(a.Name, b.Name)
	if r == different {
		r = c.words(a.Name, b.Name, slot)
	}
	if r < different {
		r = max(r, why)
	}
	return r
}

// truncates reports whether the zone's components are what Doc 9303-4 §4.2.3
// leaves of the printed ones: each begins its counterpart, in order, and the
// last ones may be missing. A primary identifier is shortened only when it takes
// up most of the field.
func (c *nameComparer) truncates(a string, wa []string, b string, wb []string, slot nameSlot) bool {
	if slot == surnameSlot && 2*len(a) <= c.cut {
		return false
	}
	if c.spellsPrefix(a, b) {
		return true
	}
	if len(wb) > len(wa) {
		return false
	}
	for i, w := range wb {
		if !c.spellsPrefix(wa[i], w) {
			return false
		}
	}
	return true
}

// initials reports whether the components agree when some are abbreviated to
// their first letter; one of several must be written out on both sides.
func (c *nameComparer) initials(wa, wb []string) bool {
	if len(wa) != len(wb) {
		return false
	}
	short := 0
	for i := range wa {
		switch {
		case c.spells(wa[i], wb[i]):
		case isInitial(wb[i]) && c.spellsPrefix(wa[i], wb[i]), isInitial(wa[i]) && c.spellsPrefix(wb[i], wa[i]):
			short++
		default:
			return false
		}
	}
	return short > 0 && (short < len(wa) || len(wa) == 1)
}

// parentalInitials reports whether the zone's given names are the printed ones
// and the initials of the parents, as on permanent resident cards of the USA.
func (c *nameComparer) parentalInitials(printed, zone []string) bool {
	if c.issuer != "USA" || len(zone) <= len(printed) {
		return false
	}
	for i, w := range zone {
		if i < len(printed) && !c.spells(printed[i], w) || i >= len(printed) && !isInitial(w) {
			return false
		}
	}
	return true
}

// lacksPatronymic reports whether a is b without a patronymic at its end.
func (c *nameComparer) lacksPatronymic(a, b []string) bool {
	if len(b) != len(a)+1 || !isPatronymic(b[len(a)]) {
		return false
	}
	for i := range a {
		if !c.spells(a[i], b[i]) {
			return false
		}
	}
	return true
}

// sameSet reports whether the components agree in some order.
func (c *nameComparer) sameSet(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 || len(a) > maxComponents {
		return false
	}
	var used uint32
next:
	for _, x := range a {
		for i, y := range b {
			if used>>i&1 == 0 && c.spells(x, y) {
				used |= 1 << i
				continue next
			}
		}
		return false
	}
	return true
}

// sameText reports whether two texts are equal but for case, and for fillers and
// blanks, any number of which separate.
func sameText(a, b string) bool {
	i, j := 0, 0
	for {
		x, ni, gapA := nextRune(a, i)
		y, nj, gapB := nextRune(b, j)
		if x != y || gapA != gapB && i > 0 && j > 0 && x != 0 {
			return false
		}
		if x == 0 {
			return true
		}
		i, j = ni, nj
	}
}

// nextRune returns the next rune of s from i in upper case, 0 at the end, and
// whether blanks or fillers stood before it.
func nextRune(s string, i int) (r rune, next int, gap bool) {
	for i < len(s) {
		c := s[i]
		switch {
		case c == ' ' || c == '<' || '\t' <= c && c <= '\r':
			gap = true
			i++
		case 'a' <= c && c <= 'z':
			return rune(c - 'a' + 'A'), i + 1, gap
		case c < utf8.RuneSelf:
			return rune(c), i + 1, gap
		default:
			r, n := utf8.DecodeRuneInString(s[i:])
			if !unicode.IsSpace(r) {
				return unicode.ToUpper(r), i + n, gap
			}
			gap = true
			i += n
		}
	}
	return 0, i, gap
}

// sameLetters reports whether two texts have the same letters, digits and marks.
func sameLetters(a, b string) bool {
	i, j := 0, 0
	for {
		var x, y rune
		x, i = nextLetter(a, i)
		y, j = nextLetter(b, j)
		if x != y {
			return false
		}
		if x == 0 {
			return true
		}
	}
}

func nextLetter(s string, i int) (r rune, next int) {
	for {
		switch r, i, _ = nextRune(s, i); {
		case 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == 0:
			return r, i
		case r < utf8.RuneSelf:
		case unicode.IsLetter(r) && !unicode.Is(unicode.Lm, r), unicode.IsMark(r), unicode.IsDigit(r):
			return r, i
		}
	}
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// stripDiacritics drops every mark that a letter decomposes into. Letters that
// do not decompose (Ł, Ø, Æ, Đ) stay what they are.
func stripDiacritics(s string) string {
	out, _, _ := transform.String(transform.Chain(norm.NFD, runes.Remove(runes.In(unicode.Mn)), norm.NFC), s)
	return out
}
