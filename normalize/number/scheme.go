package number

import (
	"cmp"
	"slices"
	"strings"
	"sync"
)

// Scheme is one kind of national number.
type Scheme struct {
	ID        string   // stable name: the country in lower case and the number, "idn-nik"
	Country   string   // ISO 3166-1 alpha-3 of the issuer, "" for an international number
	Also      []string // other countries with the same scheme, alpha-3
	Name      string   // in English
	LocalName string   // as the issuer calls it, "" when that is the English name
	Cards     []string // types of document whose own number it is, by their canonical names
	Rule      string   // the shape and the check digit, in words

	// Sources are the documents and published implementations that the rule was
	// taken from or verified against. A scheme without sources describes a shape
	// that is merely known from specimens: a value that does not fit it proves
	// nothing.
	Sources []string

	Strength Strength
	Masked   bool // the issuer's law or regulator wants the number masked where it is shown

	Valid   []Example // what Check accepts, with the facts it finds
	Invalid []Example // what Check refuses, with the problem it finds

	mask     string // the shapes, as mask.go draws them
	reserved string // the shapes that are never issued, "" for none
	keep     string // separators that carry meaning in this number
	drop     string // separators beside the common ones
	padFrom  int    // a number of padFrom characters or more
	padTo    int    // gets leading zeros up to padTo characters
	check    check  // the check digits, nil for none
	sameAs   []*Scheme

	male, female, other string // the characters that state the sex
	eras                []era  // what the century character says
	shifts              []shift
	century             func(n string, yy int) int // the century where it needs more than one character, 0 unknown
	own                 func(n string, f Facts) (Facts, Problem)
	unknownDay          bool // month and day may be 00
	notBirth            bool // the embedded date is not the birth date
	regions, districts  []region
	anyRegion           bool // codes beyond the table exist
}

// Example is a number that shows a scheme: an official specimen or an invented
// one, never a person's.
type Example struct {
	Value string
	Says  string // for a valid number Facts.String, for an invalid one Problem.String
}

// Strength says how far a failing check digit can be relied on.
type Strength uint8

// The strengths.
const (
	None     Strength = iota // there is no check digit, only a shape
	Advisory                 // a rule circulates but no issuer confirms it: for the record only
	Soft                     // the rule is right, but genuine numbers break it: a warning at most
	Hard                     // the issuer's own rule without exceptions: a failure is an error
)

// String returns none, advisory, soft or hard.
func (s Strength) String() string {
	if s > Hard {
		return ""
	}
	return [...]string{"none", "advisory", "soft", "hard"}[s]
}

// All returns every scheme, ordered by ID.
func All() []*Scheme { return slices.Clone(schemes[:]) }

// Lookup returns the scheme with the given ID.
func Lookup(id string) (*Scheme, bool) {
	i, ok := slices.BinarySearchFunc(schemes[:], id, func(s *Scheme, id string) int { return cmp.Compare(s.ID, id) })
	if !ok {
		return nil, false
	}
	return schemes[i], true
}

// ForCountry returns the schemes of a country, given as ISO 3166-1 alpha-3 in
// upper case, in the order of their IDs.
func ForCountry(alpha3 string) []*Scheme { return slices.Clone(byCountry()[alpha3]) }

// byCountry holds the schemes of each country in the order of their IDs.
var byCountry = sync.OnceValue(func() map[string][]*Scheme {
	m := make(map[string][]*Scheme)
	for _, s := range schemes {
		for _, country := range append([]string{s.Country}, s.Also...) {
			if country != "" {
				m[country] = append(m[country], s)
			}
		}
	}
	return m
})

// On reports whether the number is that of documents of the type, given by its
// canonical name.
func (s *Scheme) On(card string) bool { return slices.Contains(s.Cards, card) }

// StatesBirth reports whether the number has the date of birth within it.
func (s *Scheme) StatesBirth() bool { return strings.Contains(s.mask, "y") && !s.notBirth }

// Match is a scheme that a value has the shape of.
type Match struct {
	Scheme *Scheme
	Result Result
}

// Candidates judges value by every scheme of a country and returns those whose
// shape it has: a document prints several numbers, and labels do not always say
// which is which. Valid ones come first, then masked ones, then those whose check
// digit fails; among equals a scheme before one that merely adopts its numbers,
// the stronger check before the weaker, and one that states something about the
// holder before one that does not.
func Candidates(alpha3, value string) []Match {
	var found []Match
	for _, s := range byCountry()[alpha3] {
		if r := s.Check(value); r.Status != Malformed {
			found = append(found, Match{s, r})
		}
	}
	slices.SortStableFunc(found, func(a, b Match) int {
		return cmp.Or(
			cmp.Compare(b.Result.Status, a.Result.Status),
			cmp.Compare(len(a.Scheme.sameAs), len(b.Scheme.sameAs)),
			cmp.Compare(b.Scheme.Strength, a.Scheme.Strength),
			cmp.Compare(b.Result.Facts.YearDigits, a.Result.Facts.YearDigits),
		)
	})
	return found
}
