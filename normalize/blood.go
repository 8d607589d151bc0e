package normalize

import "strings"

// isBloodType reports whether s is a blood type and nothing else.
func isBloodType(s string) bool {
	switch strings.TrimRight(s, "+- ") {
	case "A", "B", "AB", "O", "0":
		return true
	}
	return false
}
