package mrz

// StateKind says which list a code of a state or organisation belongs to.
type StateKind uint8

// The lists.
const (
	NoState      StateKind = iota
	ISO                    // ISO 3166-1 alpha-3
	ICAO                   // added by Doc 9303-3 §5 (parts A to D): D, GBN, XXB, UNO, EUE, UTO, ...
	Withdrawn              // formerly in ISO 3166-1 (ISO 3166-3): YUG, ZAR, TMP, ...
	UserAssigned           // seen in documents and data, in no official list: XKX, ...
)

// String returns "iso", "icao", "withdrawn" or "user_assigned".
func (k StateKind) String() string {
	return [...]string{"", "iso", "icao", "withdrawn", "user_assigned"}[k]
}

// State is one code that the issuing state and nationality elements may carry.
type State struct {
	Code string // one to three capital letters, without fillers
	Kind StateKind
	ISO  string // the ISO 3166-1 alpha-3 code of the same state today, "" when there is none or several
	Name string // English short name
}

// LookupState returns the entry for a code, given without fillers.
func LookupState(code string) (State, bool) { return State{}, false }
