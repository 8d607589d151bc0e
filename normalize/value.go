package normalize

// State says what became of a field's text.
type State uint8

// The states of a reading. The zero State is NotGiven.
const (
	NotGiven   State = iota
	Read             // Value holds the value
	Permanent        // an expiry date that says "never"
	Unknown          // the document itself says that the value is unknown
	Ambiguous        // several values are possible: Alternatives
	Unreadable       // the text is no value of the field's kind
)

var stateNames = [...]string{"not_given", "read", "permanent", "unknown", "ambiguous", "unreadable"}

// String returns not_given, read, permanent, unknown, ambiguous or unreadable.
func (s State) String() string {
	if int(s) >= len(stateNames) {
		return ""
	}
	return stateNames[s]
}

// Kind returns the "kind" of the report, which a plain value does not need: "" for
// NotGiven and Read, otherwise what String returns.
func (s State) Kind() string {
	if s <= Read {
		return ""
	}
	return s.String()
}

// Value is a value of any kind; the field says which member is set. Values are
// comparable with ==.
type Value struct {
	Text    string // names, numbers, codes, types, free text: canonical form
	Date    Date
	Country Country
	Sex     SexCode
}

// IsValid reports whether there is a value.
func (v Value) IsValid() bool { return v != Value{} }

// String returns the value in the form of the report: dates as YYYY-MM-DD or
// shorter, sex as M, F or X, countries as alpha-3 or ICAO code.
func (v Value) String() string {
	if v.Text != "" {
		return v.Text
	}
	var b [len("2006-01-02")]byte
	return string(v.Append(b[:0]))
}

// Append appends the form that String returns.
func (v Value) Append(b []byte) []byte {
	switch {
	case v.Text != "":
		return append(b, v.Text...)
	case v.Date.IsValid():
		return v.Date.Append(b)
	case v.Sex.IsValid():
		return append(b, byte(v.Sex))
	case v.Country.IsValid():
		return append(b, v.Country.code[:]...)
	}
	return b
}

// Parsed is what a parser made of a text.
type Parsed struct {
	State        State
	Value        Value
	Alternatives []Value // the possible values when State is Ambiguous
	Note         Note    // how the text was read, 0 when there is nothing to say
}
