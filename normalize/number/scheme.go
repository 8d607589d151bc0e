package number

import (
	"slices"
	"strings"
	"sync/atomic"
)

// Scheme is one kind of national number. The zero Scheme is none: it states
// nothing and every number is malformed by it. Schemes can be compared, and what
// they hand out is the caller's to change.
type Scheme struct{ of *scheme }

// ID returns the stable name: the country in lower case and the number, "idn-nik".
func (s Scheme) ID() string { return s.table().id }

// String returns the ID.
func (s Scheme) String() string { return s.ID() }

// Country returns the issuer as ISO 3166-1 alpha-3, "" for an international number.
func (s Scheme) Country() string { return s.table().country }

// Also returns the other countries that have the same scheme, as alpha-3.
func (s Scheme) Also() []string { return slices.Clone(s.table().also) }

// Name returns what the number is called in English.
func (s Scheme) Name() string { return s.table().name }

// LocalName returns what the issuer calls the number, "" when that is the English name.
func (s Scheme) LocalName() string { return s.table().localName }

// Cards returns the types of document whose own number it is, by their canonical names.
func (s Scheme) Cards() []string { return slices.Clone(s.table().cards) }

// PrintedOn returns the types of document that print the number as that of their
// holder, beside a number of their own.
func (s Scheme) PrintedOn() []string { return slices.Clone(s.table().printed) }

// Bearer returns whom or what the number names. Where the number itself tells a
// person from a firm, Result.Bearer says more.
func (s Scheme) Bearer() Bearer { return s.table().bearer }

// Rule returns the shape and the check digit in words.
func (s Scheme) Rule() string { return s.table().rule }

// Sources returns the documents and published implementations that the rule was
// taken from or verified against. A scheme without sources describes a shape that
// is merely known from specimens: a value that does not fit it proves nothing.
func (s Scheme) Sources() []string { return slices.Clone(s.table().sources) }

// Strength returns how far a failing check digit can be relied on.
func (s Scheme) Strength() Strength { return s.table().strength }

// Masked reports whether the issuer's law or regulator wants the number masked
// where it is shown.
func (s Scheme) Masked() bool { return s.table().masked }

// Valid returns examples that Check accepts, with the facts that it finds.
func (s Scheme) Valid() []Example { return slices.Clone(s.table().valid) }

// Invalid returns examples that Check refuses, with the problem that it finds.
func (s Scheme) Invalid() []Example { return slices.Clone(s.table().invalid) }

// Check judges value by the scheme: separators, letter case, full-width forms
// and native digits do not matter, and lost leading zeros are restored where the
// number has a fixed length. It allocates only when the canonical form differs
// from value.
func (s Scheme) Check(value string) Result { return s.table().judge(value) }

func (s Scheme) table() *scheme {
	if s.of == nil {
		return &none
	}
	return s.of
}

// scheme is what a file of this package says about a number; the accessors of
// Scheme describe the members that they return.
type scheme struct {
	id, country     string
	also            []string
	name, localName string
	cards           []string
	printed         []string
	bearer          Bearer
	rule            string
	sources         []string
	strength        Strength
	masked          bool
	valid, invalid  []Example

	mask     string // the shapes, as mask.go draws them
	reserved string // the shapes that are never issued, "" for none
	unlikely string // the shapes that verify and that hardly anybody has, "" for none: for the record only
	firms    string // the shapes that a firm bears, "" for none
	keep     string // separators that carry meaning in this number
	drop     string // separators beside the common ones
	padFrom  int    // a number of padFrom characters or more
	padTo    int    // gets leading zeros up to padTo characters
	check    check  // the check digits, nil for none
	sameAs   []*scheme

	male, female, other string // the characters that state the sex
	eras                []era  // what the century character says
	shifts              []shift
	century             func(n string, yy int) int // the century where it needs more than one character, 0 unknown
	own                 func(n string, f Facts) (Facts, Problem)
	unknownDay          bool // month and day may be 00
	notBirth            bool // the embedded date is not the birth date
	regions, districts  []region
	anyRegion           bool // codes beyond the table exist

	masks  atomic.Pointer[drawn]
	folded atomic.Pointer[[]foldedRegion]
}

var none scheme

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

// statesBirth reports whether the number has the date of birth within it.
func (s *scheme) statesBirth() bool {
	return strings.Contains(s.mask, "y") && !s.notBirth || s.own != nil
}
