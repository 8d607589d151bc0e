package number

import (
	"cmp"
	"slices"
	"sync"
)

// All returns every scheme, ordered by ID.
func All() []Scheme { return handles(schemes[:]) }

// IDs returns the IDs of all schemes in order.
func IDs() []string {
	var ids []string
	for _, s := range schemes {
		ids = append(ids, s.id)
	}
	return ids
}

// Lookup returns the scheme with the given ID.
func Lookup(id string) (Scheme, bool) {
	i, ok := slices.BinarySearchFunc(schemes[:], id, func(s *scheme, id string) int { return cmp.Compare(s.id, id) })
	if !ok {
		return Scheme{}, false
	}
	return Scheme{schemes[i]}, true
}

// ForCountry returns the schemes of a country, given as ISO 3166-1 alpha-3 in
// upper case, in the order of their IDs.
func ForCountry(alpha3 string) []Scheme { return handles(ofCountry(alpha3)) }

func handles(of []*scheme) []Scheme {
	var s []Scheme
	for _, one := range of {
		s = append(s, Scheme{one})
	}
	return s
}

// byCountry holds the schemes of each country in the order of their IDs.
var byCountry struct {
	once    sync.Once
	schemes map[string]*country
}

// country is the schemes of a country, with what tells most values from theirs.
type country struct {
	schemes  []*scheme
	outlines func() []outline // of what may have a shape of each
}

func ofCountry(alpha3 string) []*scheme { return countryOf(alpha3).schemes }

func countryOf(alpha3 string) *country {
	byCountry.once.Do(func() {
		m := make(map[string]*country)
		for _, s := range schemes {
			for _, alpha3 := range append([]string{s.country}, s.also...) {
				if alpha3 == "" {
					continue
				}
				c := m[alpha3]
				if c == nil {
					c = new(country)
					c.outlines = sync.OnceValue(c.draw)
					m[alpha3] = c
				}
				c.schemes = append(c.schemes, s)
			}
		}
		byCountry.schemes = m
	})
	if c := byCountry.schemes[alpha3]; c != nil {
		return c
	}
	return &noCountry
}

var noCountry = country{outlines: func() []outline { return nil }}

func (c *country) draw() []outline {
	all := make([]outline, len(c.schemes))
	for i, s := range c.schemes {
		all[i] = s.drawn().outline
	}
	return all
}

// Match is a scheme that a value has the shape of.
type Match struct {
	Scheme Scheme
	Result Result
	Doubt  bool // it may be another number: it has the shape of another scheme too, or such documents are not known to show this one
}

// Candidates judges value by every scheme of a country and returns those whose
// shape it has: a document prints several numbers, and labels do not always say
// which is which. Valid ones come first, then masked ones, then those whose check
// digit fails; among equals a scheme before one that merely adopts its numbers,
// the stronger check before the weaker, and one that states something about the
// holder before one that does not.
func Candidates(alpha3, value string) []Match {
	var found []Match
	for _, s := range ofCountry(alpha3) {
		if r := s.judge(value); r.Status != Malformed {
			found = append(found, Match{Scheme: Scheme{s}, Result: r})
		}
	}
	slices.SortStableFunc(found, func(a, b Match) int {
		return cmp.Or(
			cmp.Compare(b.Result.Status, a.Result.Status),
			cmp.Compare(len(a.Scheme.of.sameAs), len(b.Scheme.of.sameAs)),
			cmp.Compare(b.Scheme.of.strength, a.Scheme.of.strength),
			cmp.Compare(b.Result.Facts.YearDigits, a.Result.Facts.YearDigits),
		)
	})
	return found
}
