package mrz

// StateKind says which list a code of a state or organisation belongs to.
type StateKind uint8

// The lists.
const (
	NoState      StateKind = iota // no known code
	ISO                           // ISO 3166-1 alpha-3
	ICAO                          // added by Doc 9303-3 §5: D, GBN, XXB, UNO, EUE, UTO, ...
	Withdrawn                     // formerly in ISO 3166-1 (ISO 3166-3), two of them still in Doc 9303-3 §5 part F: YUG, ZAR, TMP, ...
	UserAssigned                  // seen in documents and data, in no official list: XKX, ...
)

// String returns "iso", "icao", "withdrawn" or "user_assigned", and "none" for
// NoState.
func (k StateKind) String() string {
	return wordOf([]string{"none", "iso", "icao", "withdrawn", "user_assigned"}, k)
}

// State is one code that the issuing state and nationality elements may carry.
type State struct {
	Code string // one to three capital letters, without fillers
	Kind StateKind
	ISO  string // the ISO 3166-1 alpha-3 code of the same state today, "" when there is none or several
	Name string // English short name

	// Today is the code in force for a code that is no state's own: "DEU" for
	// D and DDR, "RKS" for XKX, with a blank between several, "CZE SVK" for CSK.
	Today string
}

//go:generate go run ./gen/states

// LookupState returns the entry for a code, given without fillers: "D", not
// "D<<".
func LookupState(code string) (State, bool) {
	if len(code) == 0 || len(code) > 3 {
		return State{}, false
	}
	key := uint32(code[0]) << 16
	if len(code) > 1 {
		key |= uint32(code[1]) << 8
	}
	if len(code) > 2 {
		key |= uint32(code[2])
	}
	lo, hi := 0, len(stateKeys)
	for lo < hi {
		mid := int(uint(lo+hi) / 2)
		if stateKeys[mid] < key {
			lo = mid + 1
		} else {
			hi = mid
		}
	}
	if lo == len(stateKeys) || stateKeys[lo] != key || len(states[lo].Code) != len(code) {
		return State{}, false
	}
	return states[lo], true
}

// States returns every known code in alphabetical order.
func States() []State { return append([]State(nil), states[:]...) }
