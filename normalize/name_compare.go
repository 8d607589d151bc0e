package normalize

import (
	"cmp"
	"strings"

	"github.com/ocrlint/ocrlint/mrz"
)

// Names is what one witness says about the holder's name. A member that is
// empty, or holds only a placeholder such as "FNU" or "-", is not given.
type Names struct {
	Surname       string // primary identifier
	SecondSurname string // the mother's family name, where the document prints it apart
	GivenNames    string // secondary identifier
	FullName      string // all of it in one text, in any order
	Zone          bool   // from a machine readable zone: fillers separate, names may be cut
	Partial       bool   // of a zone that has no room for given names, or of which a part is known; of a page with the second surname alone
	Truncated     mrz.Element
	Language      string  // BCP 47 language of the text, "" when unknown
	Nationality   Country // of a holder who need not be a national of the issuer: his names are those of his people
}

// NameComparison is the outcome of comparing two witnesses' names, slot by slot.
// A slot that cannot be compared is NotComparable. FullName is the verdict over
// the whole name, NotComparable where one side gives only a part of it.
//
// The reasons of Compatible are, from the strongest to the weakest:
//
//	hyphen, apostrophe,
//	punctuation, space         only what stands between the letters differs
//	transliterated             one is a legal spelling of the other (Doc 9303-3 §6)
//	second_surname             the second surname stands on one side only
//	title                      a prefix or suffix stands on one side only
//	other_name                 a maiden or married name stands on one side only
//	patronymic                 a Cyrillic patronymic stands on one side only
//	initials                   a name is abbreviated to its first letter
//	fewer_given_names          the given names are some of the other's, in order
//	order                      the same components in another order
//	truncated                  the zone is full and cuts the printed name (Doc 9303-4 §4.2.3)
//	slot_shift                 the same components, but in other slots
//	swapped                    surname and given names are exchanged
//	single_name                a single name stands in the other slot
//	diacritics                 equal only when all diacritics are dropped
//	other_spelling             a spelling in use that neither the standard nor the issuer
//	                           is known to have
//
// The reason of Mismatch is "different", or the letter as which one filler of the zone
// was read. Two generations that differ, JR and SR, are a Mismatch.
type NameComparison struct{ Surname, GivenNames, FullName Comparison }

// CompareNames compares the names that two witnesses give for one holder; issuer
// is the state that issued the document. Names are compared as sets of legal
// spellings, never by edit distance. Native script is compared with Latin
// letters where a table of transliteration exists.
func CompareNames(a, b Names, issuer Country) NameComparison {
	if a.Zone && !b.Zone {
		a, b = b, a // the printed form first; the outcome is the same
	}
	people := cmp.Or(a.Nationality, b.Nationality, issuer)
	c := nameComparer{issuer: issuer.String(), habits: habitsOf(people), language: spellingIssuer(a.Language, b.Language)}
	a, b = given(a), given(b)
	if b.Zone && !a.Zone && b.Truncated != mrz.NoElement {
		c.cut = b.width()
	}
	return c.compare(&a, &b)
}

// width is how many characters the names take up in the zone, as far as they are known.
func (n *Names) width() int {
	parts := len(n.Surname)
	if n.GivenNames != "" {
		parts += len("<<") + len(n.GivenNames)
	}
	return max(parts, len(n.FullName)+1) // one blank stands for two fillers
}

// given clears the members that give no name, and reads a full name with a comma
// as its two parts.
func given(n Names) Names {
	for _, s := range [...]*string{&n.Surname, &n.SecondSurname, &n.GivenNames, &n.FullName} {
		if *s = strings.TrimSpace(*s); !isASCII(*s) {
			*s = plain(*s, false)
		}
		*s = named(*s)
	}
	if n.Surname == "" && n.SecondSurname != "" {
		n.Surname, n.SecondSurname = n.SecondSurname, ""
		n.Partial = n.Partial || !n.Zone
	}
	if n.Surname == "" && n.GivenNames == "" {
		if p := SplitName(n.FullName); p.GivenNames != "" && p.Prefix+p.Suffix+p.Other == "" {
			n.Surname, n.GivenNames, n.FullName = named(p.Surname), named(p.GivenNames), ""
		}
	}
	n.GivenNames, n.FullName = withoutPlaceholders(n.GivenNames), withoutPlaceholders(n.FullName)
	return n
}

// named returns a text that is a name, "" for a placeholder.
func named(s string) string {
	if isPlaceholderName(s) {
		return ""
	}
	return s
}

// compare fills the three slots.
func (c *nameComparer) compare(a, b *Names) NameComparison {
	surname, givenNames := notCompared, notCompared
	if a.Surname != "" && b.Surname != "" {
		if surname = c.surnames(a, b); surname == namesDiffer && a.secondAlone() != b.secondAlone() {
			surname = notCompared
		}
	}
	if a.GivenNames != "" && b.GivenNames != "" {
		givenNames = c.names(a.GivenNames, b.GivenNames, givenSlot)
	}
	full := notCompared
	switch {
	case a.FullName != "" && b.FullName != "":
		full = c.names(a.FullName, b.FullName, fullSlot)
		// The one page may give the name in parts as well, and they may be another's.
		if full < namesDiffer && a.Surname != "" && a.GivenNames != "" && b.Surname+b.GivenNames == "" && c.fullAgainstSlots(b.FullName, a, true) == namesDiffer ||
			full < namesDiffer && b.Surname != "" && b.GivenNames != "" && a.Surname+a.GivenNames == "" && c.fullAgainstSlots(a.FullName, b, false) == namesDiffer {
			full = namesDiffer
		}
	case a.FullName != "" && b.Surname+b.GivenNames != "":
		full = c.fullAgainstSlots(a.FullName, b, false)
	case b.FullName != "" && a.Surname+a.GivenNames != "":
		full = c.fullAgainstSlots(b.FullName, a, true)
	case single(a) && single(b) && a.Surname+b.Surname != "":
		if surname == notCompared { // the one name stands in different slots
			switch full = c.names(a.Surname+a.GivenNames, b.Surname+b.GivenNames, fullSlot); {
			case full < namesDiffer:
				full = max(full, bySingleName)
				surname, givenNames = full, full
			case !a.entire() && !b.entire(): // two parts of one name
				full = notCompared
			}
		} else if a.entire() || b.entire() {
			full = surname
		}
	case surname < namesDiffer && givenNames < namesDiffer:
		full = max(surname, givenNames)
	case c.shifted(a, b, surname == namesDiffer || givenNames == namesDiffer):
		full = bySlot
		if whole(a) && whole(b) && c.names(a.Surname, b.GivenNames, fullSlot) < namesDiffer && c.names(a.GivenNames, b.Surname, fullSlot) < namesDiffer {
			full = bySwap
		}
		surname, givenNames = full, full
	case whole(a) && whole(b):
		switch {
		case surname == namesDiffer || givenNames == namesDiffer:
			full = namesDiffer
		case surname == foreignScript || givenNames == foreignScript:
			full = foreignScript
		case c.cut > 0: // the zone had no room for the given names
			full = max(surname, byTruncation)
		default:
			full = namesDiffer
		}
	}
	if max(surname.agreeing(), givenNames.agreeing(), full.agreeing()) >= byTitle && otherGeneration(a, b) {
		for _, r := range [...]*nameReason{&surname, &givenNames, &full} {
			if *r == byTitle || r == &full && *r < namesDiffer {
				*r = namesDiffer
			}
		}
	}
	n := NameComparison{surname.comparison(), givenNames.comparison(), full.comparison()}
	if surname == namesDiffer || givenNames == namesDiffer || full == namesDiffer {
		c.findFiller(a, b, &n)
	}
	return n
}

// agreeing returns the reason for which names agree, sameName where they do not.
func (r nameReason) agreeing() nameReason {
	if r < namesDiffer {
		return r
	}
	return sameName
}

// otherGeneration reports whether the names of both witnesses have a generation behind
// them, and not the same: JR and SR, II and III.
func otherGeneration(a, b *Names) bool {
	x, y := generationOf(a), generationOf(b)
	return x != "" && y != "" && x != y
}

// findFiller gives the reason of names that differ by one filler of a zone that was
// read as a letter: ANNAKMARIA is ANNA<MARIA.
func (c *nameComparer) findFiller(a, b *Names, n *NameComparison) {
	if !b.Zone || a.Zone {
		return
	}
	find := func(printed, zone string, to *Comparison) {
		if letter := c.fillerIn(printed, zone); letter != 0 && to.Agreement == Mismatch {
			*to = Comparison{Mismatch, FillerAs(letter)}
			n.FullName = *to
		}
	}
	find(joinSurnames(a), b.Surname, &n.Surname)
	find(a.GivenNames, b.GivenNames, &n.GivenNames)
	if n.Surname.Agreement == Match || n.GivenNames.Agreement == Match { // the other slot has been looked at
		return
	}
	if n.FullName.Reason == Different {
		printed := a.FullName
		if printed == "" {
			printed = joinSurnames(a) + " " + a.GivenNames
		}
		find(printed, b.Surname+" "+b.GivenNames, &n.FullName)
		if n.FullName.Reason != Different && n.Surname.Agreement == Mismatch {
			n.Surname.Reason = n.FullName.Reason
		}
	}
}

// fillerIn returns the letter of a zone's name in place of which a filler makes it the
// printed one, 0 when there is none.
func (c *nameComparer) fillerIn(printed, zone string) byte {
	if printed == "" || len(zone) > maxNameLength || len(printed) > maxNameLength {
		return 0
	}
	parts := countComponents(printed)
	from, to := 1, len(zone)
	if isASCII(printed) { // it is the first letter that differs
		from = firstDifference(printed, zone)
		to = min(from+1, to)
	}
	for i := max(from, 1); i < to; i++ {
		if !isASCIILetter(zone[i]) || countComponents(zone[:i])+countComponents(zone[i+1:]) != parts || !mrz.Alike(zone[i], '<') {
			continue
		}
		if c.letters(printed, zone[:i]+" "+zone[i+1:]) < namesDiffer {
			return zone[i]
		}
	}
	return 0
}

// single reports whether one slot alone holds a name.
func single(n *Names) bool { return (n.Surname == "") != (n.GivenNames == "") }

// secondAlone reports whether of two surnames the first is not known.
func (n *Names) secondAlone() bool { return n.Partial && !n.Zone }

// entire reports whether what the slots do not hold is no part of the name.
func (n *Names) entire() bool { return n.Zone && !n.Partial }

// whole reports whether the slots hold the name entirely: a zone does, but one that has
// no room for given names.
func whole(n *Names) bool {
	return n.Surname != "" && n.GivenNames != "" && !n.secondAlone() || n.entire() && n.Surname != ""
}

// surnames compares the primary identifiers; a second surname is part of it.
func (c *nameComparer) surnames(a, b *Names) nameReason {
	best := c.names(joinSurnames(a), joinSurnames(b), surnameSlot)
	if best == namesDiffer && (a.holdsSecond() || b.holdsSecond()) { // or it is another of the same letters: dos Santos, Santos
		best = c.names(bothSurnames(a), bothSurnames(b), surnameSlot)
	}
	if best == namesDiffer && (a.SecondSurname == "") != (b.SecondSurname == "") {
		if r := c.names(a.Surname, b.Surname, surnameSlot); r < namesDiffer && r != bySecondSurname { // for then each has another second
			return max(r, bySecondSurname)
		}
	}
	return best
}

func joinSurnames(n *Names) string {
	if n.holdsSecond() {
		return n.Surname
	}
	return bothSurnames(n)
}

func bothSurnames(n *Names) string {
	if n.SecondSurname == "" {
		return n.Surname
	}
	return n.Surname + " " + n.SecondSurname
}

// holdsSecond reports whether the surname seems to hold the second one already.
func (n *Names) holdsSecond() bool {
	i := len(n.Surname) - len(n.SecondSurname)
	return n.SecondSurname != "" && i > 0 && strings.EqualFold(n.Surname[i:], n.SecondSurname)
}

// fullAgainstSlots compares a full name with surname and given names: at some
// point the full name divides into the two, in either order. zone says that the
// full name is the zone's side. Letters are compared before components, which is
// quick and finds the strongest reasons. A second surname that stands apart may be
// missing in it, as among surnames.
func (c *nameComparer) fullAgainstSlots(full string, n *Names, zone bool) nameReason {
	r := c.fullAgainst(full, joinSurnames(n), n, zone)
	if r == namesDiffer && n.holdsSecond() {
		r = c.fullAgainst(full, bothSurnames(n), n, zone) // dos Santos, Santos
	}
	if r == namesDiffer && n.SecondSurname != "" && c.fullAgainst(full, n.Surname, n, zone) < bySecondSurname {
		return bySecondSurname
	}
	return r
}

// fullAgainst is fullAgainstSlots with the surname as it is taken.
func (c *nameComparer) fullAgainst(full, surname string, n *Names, zone bool) nameReason {
	if surname == "" || n.GivenNames == "" || n.secondAlone() {
		if !n.entire() { // a part of the name: the rest is not known
			return notCompared
		}
		r := c.names(full, surname+n.GivenNames, fullSlot)
		if r == namesDiffer && c.cut > 0 { // the zone had no room for the given names, which may stand before
			for i := nextWord(full, 0); i < len(full); i = nextWord(full, i) {
				if c.names(full[i:], surname, surnameSlot) == byTruncation {
					return byTruncation
				}
			}
		}
		return r
	}
	if r := c.divided(full, surname, n.GivenNames, zone, false); r < namesDiffer {
		return r
	}
	if r := c.divided(full, surname, n.GivenNames, zone, true); r < namesDiffer {
		return r
	}
	if p := SplitName(surname); p.Other != "" { // else the phrase would take the given names for the other name
		r := c.names(full, p.Name+" "+n.GivenNames, fullSlot)
		return max(r, byOtherName)
	}
	return c.names(full, surname+" "+n.GivenNames, fullSlot)
}

// divided returns the strongest reason for which a full name, divided between
// two of its components, is surname and given names in either order; components
// says whether those are compared one by one as well.
func (c *nameComparer) divided(full, surname, givenNames string, zone, components bool) nameReason {
	compare := func(a, b string, slot nameSlot) nameReason {
		if zone {
			a, b = b, a
		}
		if components {
			return c.names(a, b, slot)
		}
		return c.letters(a, b)
	}
	best := namesDiffer
	i := 0
	for range maxComponents {
		if i = nextWord(full, i); i >= len(full) {
			break
		}
		head, tail := strings.TrimSpace(full[:i]), full[i:]
		for _, order := range [...][2]string{{head, tail}, {tail, head}} {
			r := compare(order[0], surname, surnameSlot)
			if r >= best {
				continue
			}
			g := compare(order[1], givenNames, givenSlot)
			if r == bySecondSurname && g == byFewerGivenNames && lacks(order[0], surname) != lacks(order[1], givenNames) {
				continue // each has a name that the other has not: López Ramírez, López García
			}
			best = min(best, max(r, g))
		}
	}
	return best
}

// lacks reports whether a name has fewer components than another.
func lacks(name, other string) bool { return countComponents(name) < countComponents(other) }

// shifted reports whether the components of both slots together agree, when one
// slot does not, or is given on one side only.
func (c *nameComparer) shifted(a, b *Names, differ bool) bool {
	if !differ && (a.Surname == "") == (b.Surname == "") && (a.GivenNames == "") == (b.GivenNames == "") {
		return false
	}
	var abuf, bbuf [16]string
	all := func(buf []string, n *Names) []string {
		return components(components(buf, joinSurnames(n)), n.GivenNames)
	}
	return c.sameSet(all(abuf[:0], a), all(bbuf[:0], b))
}
