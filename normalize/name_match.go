package normalize

import (
	"slices"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
)

// nameReason is the reason why two names agree, the strongest first, or why they
// do not.
type nameReason uint8

const (
	sameName nameReason = iota
	byHyphen
	byApostrophe
	byPunctuation
	bySpace
	bySpelling
	bySecondSurname
	byTitle
	byOtherName
	byPatronymic
	byInitials
	byFewerGivenNames
	byOrder
	byTruncation
	bySlot
	bySwap
	bySingleName
	byDiacritics
	byOtherSpelling
	namesDiffer
	foreignScript // no table leads from one script to the other
	notCompared
)

var nameReasons = [...]Reason{
	byHyphen: ByHyphen, byApostrophe: ByApostrophe, byPunctuation: ByPunctuation, bySpace: BySpace,
	bySpelling: BySpelling, bySecondSurname: BySecondSurname, byTitle: ByTitle, byOtherName: ByOtherName,
	byPatronymic: ByPatronymic, byInitials: ByInitials, byFewerGivenNames: ByFewerGivenNames, byOrder: ByOrder, byTruncation: ByTruncation,
	bySlot: BySlot, bySwap: BySwap, bySingleName: BySingleName, byDiacritics: ByDiacritics, byOtherSpelling: ByOtherSpelling,
	namesDiffer: Different, foreignScript: OtherScript, notCompared: NoReason,
}

func (r nameReason) comparison() Comparison {
	a := Compatible
	switch r {
	case sameName:
		a = Match
	case namesDiffer:
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
	issuer    string
	habits    *habits // of the issuer
	language  string  // the state whose transliteration belongs to the language of the text
	cut       int     // the width of the zone's names field when names may be cut, else 0
	elsewhere bool    // any spelling in use will do
}

// maxComponents is the number of components beyond which a text is no name.
const maxComponents = 32

// maxNameLength is the length in bytes beyond which a text is no name, and is
// compared only for equality.
const maxNameLength = 256

// names compares two texts; a is the printed one when b is the zone's.
func (c *nameComparer) names(a, b string, slot nameSlot) nameReason {
	if r := c.letters(a, b); r != namesDiffer {
		return r
	}
	sa, sb := scriptOfName(a), scriptOfName(b)
	if sa != sb {
		r := c.acrossScripts(a, b, sa, sb, slot)
		if r == namesDiffer && !c.elsewhere {
			loose := *c
			loose.elsewhere = true
			if loose.acrossScripts(a, b, sa, sb, slot) < namesDiffer {
				return byOtherSpelling
			}
		}
		return r
	}
	if r := c.components(a, b, slot); r < namesDiffer {
		return r
	}
	if sa == latin && !(isASCII(a) && isASCII(b)) {
		if r := c.letters(stripDiacritics(a), stripDiacritics(b)); r < namesDiffer {
			return byDiacritics
		}
	}
	if !c.elsewhere && !(isASCII(a) && isASCII(b)) {
		loose := *c
		loose.elsewhere = true
		if r := loose.names(a, b, slot); r < namesDiffer {
			return byOtherSpelling
		}
	}
	return namesDiffer
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
			return byHyphen
		case both("'’ʼʻ`´"):
			return byApostrophe
		case both(".,;:·/()"):
			return byPunctuation
		}
		return bySpace
	}
	if c.spells(a, b) {
		return bySpelling
	}
	return namesDiffer
}

// spells reports whether one text is a legal spelling of the other.
func (c *nameComparer) spells(a, b string) bool {
	if isASCII(a) && isASCII(b) { // each letter has one spelling, itself
		return sameLetters(a, b)
	}
	if c.elsewhere {
		return mrz.SpelledElsewhere(a, b) || mrz.SpelledElsewhere(b, a)
	}
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
			return bySpelling
		case sb == latin && (c.spells(a, lb) || c.spells(a, stripDiacritics(b))):
			return bySpelling
		}
	}
	if sa.decisive() && sb.decisive() {
		return c.components(a, b, slot)
	}
	return foreignScript
}

// components compares two texts component by component.
func (c *nameComparer) components(a, b string, slot nameSlot) nameReason {
	if na, nb := SplitName(a), SplitName(b); len(na.Name) < len(a) || len(nb.Name) < len(b) {
		if r := c.parts(&na, &nb, slot); r < namesDiffer {
			return r
		}
	}
	var abuf, bbuf [16]string
	wa, wb := components(abuf[:0], a), components(bbuf[:0], b)
	if len(wa) == 0 || len(wb) == 0 {
		return namesDiffer
	}
	switch {
	case c.cut > 0 && c.truncates(a, wa, b, wb, slot):
		return byTruncation
	case slot == surnameSlot && c.habits.has(twoSurnames) && len(wa) != len(wb) && c.begins(wa, wb):
		return bySecondSurname
	case slot != surnameSlot && (c.lacksPatronymic(wa, wb) || c.lacksPatronymic(wb, wa)):
		return byPatronymic
	case slot != surnameSlot && (c.initials(wa, wb, slot) || c.parentalInitials(wa, wb)):
		return byInitials
	case slot != surnameSlot && (c.fewer(wa, wb, slot) || c.fewer(wb, wa, slot)):
		return byFewerGivenNames
	case c.sameSet(wa, wb):
		return byOrder
	}
	return namesDiffer
}

// begins reports whether one surname, with the particles in front of it, is the first of
// the other's: San Martín of San Martín Muñoz.
func (c *nameComparer) begins(wa, wb []string) bool {
	first := min(len(wa), len(wb))
	for i := range first {
		particle := func(s string) bool { return strings.EqualFold(s, wa[i]) }
		if !c.spells(wa[i], wb[i]) || i < first-1 && !slices.ContainsFunc(particles[:], particle) {
			return false
		}
	}
	return true
}

// particles stand in front of Spanish surnames and are a part of them.
var particles = [...]string{"DE", "DEL", "LA", "LAS", "LOS", "SAN", "SANTA"}

// parts compares two names of which one has more parts than the other: a title, a
// maiden or married name.
func (c *nameComparer) parts(a, b *NameParts, slot nameSlot) nameReason {
	why := byTitle
	if a.Other != "" || b.Other != "" {
		why = byOtherName
		if a.Other != "" && c.letters(a.Other, b.Name) < namesDiffer || b.Other != "" && c.letters(a.Name, b.Other) < namesDiffer {
			return byOtherName
		}
	}
	r := c.letters(a.Name, b.Name)
	if r == namesDiffer {
		r = c.components(a.Name, b.Name, slot)
	}
	if r < namesDiffer && (c.titleIsName(a, b) || c.titleIsName(b, a)) {
		return namesDiffer
	}
	return max(r, why)
}

// titleIsName reports whether a title of n is a letter away from a name that the other has
// and n has not: "ing Sze" is what is left of Wing Sze, "Ir Wahyuni" of Ira Wahyuni.
func (c *nameComparer) titleIsName(n, other *NameParts) bool {
	if n.Prefix == "" && n.Suffix == "" || countComponents(other.Name) <= countComponents(n.Name) {
		return false
	}
	own := components(nil, n.Name)
	for _, title := range components(components(nil, n.Prefix), n.Suffix) {
		for _, name := range components(nil, other.Name) {
			has := func(s string) bool { return c.spells(s, name) }
			if oneLetterOff(strings.ToUpper(title), []byte(strings.ToUpper(name))) && !slices.ContainsFunc(own, has) {
				return true
			}
		}
	}
	return false
}

// truncates reports whether the zone's components are what Doc 9303-4 §4.2.3
// leaves of the printed ones: each begins its counterpart, in order, and the
// last ones may be missing. A primary identifier is shortened only when it takes
// up most of the field, and of a whole name it stands first in the zone.
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
	if c.allBegin(wa, wb) {
		return true
	}
	for i := 1; slot == fullSlot && i < len(wa); i++ {
		if c.allBegin(slices.Concat(wa[i:], wa[:i]), wb) {
			return true
		}
	}
	return false
}

// allBegin reports whether each component of cut begins that of whole in its place.
func (c *nameComparer) allBegin(whole, cut []string) bool {
	for i, w := range cut {
		if !c.spellsPrefix(whole[i], w) {
			return false
		}
	}
	return true
}

// initials reports whether the components agree when some are abbreviated to their first
// letter, given names all of them; of a whole name one must be written out on both sides.
func (c *nameComparer) initials(wa, wb []string, slot nameSlot) bool {
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
	return short > 0 && (short < len(wa) || len(wa) == 1 || slot == givenSlot)
}

// parentalInitials reports whether the zone's given names are the printed ones
// and the initials of the parents, as on permanent resident cards of the USA.
func (c *nameComparer) parentalInitials(printed, zone []string) bool {
	if !c.habits.has(parentalInitials) || len(zone) <= len(printed) {
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

// fewer reports whether the components of a are some of b's, in their order. Of whole
// names both begin alike, and a has two components at least.
func (c *nameComparer) fewer(a, b []string, slot nameSlot) bool {
	if len(a) == 0 || len(a) >= len(b) || slot == fullSlot && (len(a) < 2 || !c.spells(a[0], b[0])) {
		return false
	}
	for _, w := range b {
		if len(a) > 0 && (c.spells(a[0], w) || slot == givenSlot && isInitial(a[0]) && c.spellsPrefix(w, a[0])) {
			a = a[1:]
		}
	}
	return len(a) == 0
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
