package number

import (
	"cmp"
	"strings"
)

// Role is what a field of a document says about the number in it.
type Role uint8

// The roles.
const (
	OfDocument Role = iota // the number of the card, which may be its holder's
	OfHolder               // the number of a person
)

// String returns document or holder.
func (r Role) String() string {
	if r > OfHolder {
		return ""
	}
	return [...]string{"document", "holder"}[r]
}

// Identify finds the scheme that speaks for a number which a document of a country
// (ISO 3166-1 alpha-3) and type (its canonical name, "" where unknown) has in a
// role. ok is false when no scheme does.
//
// A number that such documents are known to show, or, in the role of the holder's, a
// person's number with a check digit speaks whatever its check says; any other
// number only when its check digit verifies and none of those has the shape. A scheme
// without a check does not speak for a person's number that fails a hard one.
//
// On a document of unknown type the holder's number is that of an identity card.
//
// What has no such shape is taken for a broken number: when all but an embedded date
// or code is right, or when it is one character away from the shape of a number that
// the document is known to show. Else, in the role of the holder's, a person's number
// without a check speaks by its shape.
func Identify(alpha3, card string, role Role, value string) (m Match, ok bool) {
	doubt := card != ""
	if !doubt && role == OfHolder {
		card = "national_id"
	}
	best := claim{}
	fitting := 0
	country, outline := countryOf(alpha3), outlineOf(value)
	outlines := country.outlines()
	for i := range outlines {
		if !outlines[i].fits(outline) {
			continue
		}
		s := country.schemes[i]
		c := claim{scheme: s}
		if s.shows(card, role) {
			c.shown = 1
		} else if s.strength < Soft && len(s.sameAs) == 0 && (role != OfHolder || !s.bearer.NamesPerson()) {
			continue // whatever came of it, it would not speak
		}
		if c.Result = s.judge(value); c.Status == Malformed {
			continue
		}
		if c.rank = c.rankIn(role); c.rank == 0 || c.rank == verified && !s.proves(value, c.Canonical) {
			continue
		}
		if c.rank == familiar && len(s.sameAs) == 0 {
			fitting++
		}
		if best.scheme == nil || c.compare(&best) > 0 {
			best = c
		}
	}
	if best.rank <= guessed {
		if m, ok = presume(country, outline, card, role, value, best.scheme != nil); ok || best.scheme == nil {
			return m, ok
		}
	}
	return Match{Scheme{best.scheme}, best.Result, fitting > 1 || doubt && best.shown == 0}, true
}

// IdentifyAs finds among schemes, given by their IDs, the one that speaks for a
// number: that which Identify would take for the holder's, the first of equals.
// ok is false when no ID is known.
func IdentifyAs(ids []string, value string) (m Match, ok bool) {
	best := claim{}
	outline := outlineOf(value)
	for _, id := range ids {
		s, found := Lookup(id)
		if !found || best.scheme != nil && !s.of.drawn().fits(outline) {
			continue
		}
		c := claim{scheme: s.of, rank: familiar, Result: s.of.judge(value)}
		if best.scheme == nil || c.Status != Malformed && (best.Status == Malformed || c.compare(&best) > 0) {
			best = c
		}
	}
	return Match{Scheme: Scheme{best.scheme}, Result: best.Result}, best.scheme != nil
}

// claim is a scheme that a number has the shape of.
type claim struct {
	Result
	scheme *scheme
	shown  uint8 // 1 when the document is known to show this number in this role
	rank   rank
}

// rank orders claims.
type rank uint8

const (
	guessed  rank = iota + 1 // a person's number, by its shape alone
	verified                 // another number, by its check digit
	familiar                 // a number that the document shows in this role, or a person's with a check digit
)

// shows reports whether documents of the type have the number in the role.
func (s *scheme) shows(card string, role Role) bool {
	return contains(s.cards, card) || role == OfHolder && contains(s.printed, card)
}

func contains(list []string, s string) bool {
	for _, one := range list {
		if one == s {
			return true
		}
	}
	return false
}

// rankIn returns 0 when the scheme must not speak.
func (c *claim) rankIn(role Role) rank {
	switch {
	case c.shown > 0, role == OfHolder && c.scheme.bearer.NamesPerson() && c.Strength >= Soft:
		return familiar
	case c.Status == Valid && c.Strength >= Soft:
		return verified
	case role == OfHolder && c.scheme.bearer.NamesPerson():
		return guessed
	}
	return 0
}

// proves reports whether a check digit stands for the number n that was made of value:
// some shapes of a scheme have none, and a number whose zeros had to be restored is as
// well a shorter one of another kind.
func (s *scheme) proves(value, n string) bool {
	if b, ok := s.check.(byLength); ok && !b.covers(len(n)) {
		return false
	}
	return len(s.clean(value)) == len(n)
}

// compare orders claims of one number.
func (c *claim) compare(o *claim) int {
	return cmp.Or(
		cmp.Compare(c.rank, o.rank),
		cmp.Compare(c.standing(), o.standing()),
		cmp.Compare(min(c.Facts.YearDigits, 1), min(o.Facts.YearDigits, 1)), // the one that states something is the person's
		cmp.Compare(c.shown, o.shown),
		cmp.Compare(len(o.scheme.sameAs), len(c.scheme.sameAs)),
		cmp.Compare(c.Strength, o.Strength),
		cmp.Compare(c.Facts.YearDigits, o.Facts.YearDigits),
	)
}

// standing orders what came out: a check that holds, a shape, a check that fails or
// is hidden. A person's number that fails its hard check stands before what is only a
// shape.
func (c *claim) standing() int {
	switch {
	case c.Status == Valid && c.Problem == NoProblem && c.Strength >= Advisory:
		return 5
	case c.Status == WrongCheck && c.Strength == Hard && c.scheme.bearer.NamesPerson():
		return 4
	case c.Status == Valid:
		return 3
	}
	return 2
}

// presume takes a number that fits no scheme for a broken one, of those alone that
// the document shows where it may be a number of another kind.
func presume(country *country, o outline, card string, role Role, value string, may bool) (m Match, ok bool) {
	outlines := country.outlines()
	for i := range outlines {
		beside := outlines[i].lengths.beside()&o.lengths != 0
		if !beside && role != OfHolder {
			continue
		}
		s := country.schemes[i]
		own, statesBirth := s.shows(card, role), s.statesBirth()
		if !own && (may || role != OfHolder || !statesBirth) {
			continue
		}
		isHolders := role == OfHolder && statesBirth && contains(s.cards, card)
		if !isHolders && !beside {
			continue
		}
		switch r := s.judge(value); {
		case r.Problem != WrongShape:
			return Match{Scheme{s}, r, false}, true
		case ok || !own || r.Canonical == "" || s.strength < Soft && !statesBirth:
		case isHolders, s.near(r.Canonical):
			m, ok = Match{Scheme{s}, r, false}, true
		}
	}
	return m, ok
}

// near reports whether one character lost, added or misread keeps n from having
// the shape.
func (s *scheme) near(n string) bool {
	if strings.Contains(n, "*") { // how many characters it hides, nobody knows
		return false
	}
	var p parts
	shapes := s.drawn().own
	for i := 0; i <= len(n); i++ {
		if p.match(shapes, n[:i]+"*"+n[i:], starred) {
			return true
		}
		if i < len(n) && (p.match(shapes, n[:i]+"*"+n[i+1:], starred) || p.match(shapes, n[:i]+n[i+1:], strict)) {
			return true
		}
	}
	return false
}
