package normalize

import (
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
	byOrder
	byTruncation
	bySlot
	bySingleName
	byDiacritics
	namesDiffer
	foreignScript // no table leads from one script to the other
	notCompared
)

var nameReasons = [...]Reason{
	byHyphen: ByHyphen, byApostrophe: ByApostrophe, byPunctuation: ByPunctuation, bySpace: BySpace,
	bySpelling: BySpelling, bySecondSurname: BySecondSurname, byTitle: ByTitle, byOtherName: ByOtherName,
	byPatronymic: ByPatronymic, byInitials: ByInitials, byOrder: ByOrder, byTruncation: ByTruncation,
	bySlot: BySlot, bySingleName: BySingleName, byDiacritics: ByDiacritics,
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
	if r := c.letters(a, b); r != namesDiffer {
		return r
	}
	sa, sb := scriptOfName(a), scriptOfName(b)
	if sa != sb {
		return c.acrossScripts(a, b, sa, sb, slot)
	}
	if r := c.components(a, b, slot); r < namesDiffer {
		return r
	}
	if sa == latin && !(isASCII(a) && isASCII(b)) {
		if r := c.letters(stripDiacritics(a), stripDiacritics(b)); r < namesDiffer {
			return byDiacritics
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
