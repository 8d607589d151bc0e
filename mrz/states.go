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
	i := lookupState(code)
	if i < 0 {
		return State{}, false
	}
	return states[i], true
}

// lookupState returns the place of a code in states, -1 when it is not there.
func lookupState(code string) int {
	if len(code) == 0 || len(code) > 3 {
		return -1
	}
	first, second := code[0]-'A', byte(0)
	if len(code) > 1 {
		second = code[1] - 'A' + 1
	}
	if first >= 26 || second > 26 {
		return -1
	}
	pair := int(first)*27 + int(second)
	for i := int(statePairs[pair]); i < int(statePairs[pair+1]); i++ {
		if known := states[i].Code; len(known) == len(code) && known[len(known)-1] == code[len(code)-1] {
			return i
		}
	}
	return -1
}

// States returns every known code in alphabetical order.
func States() []State { return append([]State(nil), states[:]...) }
