package normalize

import "strings"

// ParseName reads a printed name: white space is folded, letters stay as they
// are. What stands for a name that is not given ("FNU", "-", "XXX") is Unknown.
func ParseName(s string, _ Hints) Parsed {
	if IsPlaceholderName(s) {
		return Parsed{State: Unknown, Note: "placeholder"}
	}
	return Parsed{State: Read, Value: Value{Text: foldSpace(s)}}
}

// foldSpace makes every run of white space one blank and drops it at the ends.
func foldSpace(s string) string { return strings.Join(strings.Fields(s), " ") }
