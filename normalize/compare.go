package normalize

// Agreement is the outcome of comparing two readings of one field.
type Agreement uint8

// The outcomes. They are never folded into a boolean.
const (
	NotComparable      Agreement = iota // nothing can be said: a reading is missing or unreadable, or scripts differ without a table
	Match                               // the same value
	Compatible                          // different texts that a named reason makes the same value
	AmbiguousAgreement                  // one of several possible values of a reading would match
	Mismatch                            // different values
)

// String returns the name that the report uses.
func (a Agreement) String() string {
	return [...]string{"not_comparable", "match", "compatible", "ambiguous", "mismatch"}[a]
}

// Comparison is an Agreement with the reason that decided it, a few fixed words
// such as "transliterated" or "truncated"; "" for a plain match.
type Comparison struct {
	Agreement Agreement
	Reason    string
}
