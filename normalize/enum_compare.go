package normalize

// isEnum reports the fields that the tables of words and units read.
func isEnum(f Field) bool {
	switch f {
	case MaritalStatus, Religion, BloodType, Height, Weight, EyeColor:
		return true
	}
	return false
}

// compareEnums compares two readings of a field with few values. A word that no
// table has cannot be compared with a listed one: it may be its translation.
func compareEnums(f Field, a, b Parsed) Comparison {
	c := compareTexts(a.Value.Text, b.Value.Text)
	if c.Agreement != Mismatch {
		return c
	}
	switch f {
	case BloodType:
		if s, t := a.Value.Text, b.Value.Text; s[:len(s)-rhesusLen(s)] == t[:len(t)-rhesusLen(t)] && rhesusLen(s) != rhesusLen(t) {
			return Comparison{Compatible, ByRhesus}
		}
	case Height, Weight:
		if distance(a.Value.Text, b.Value.Text) <= max(tolerance(a.Note), tolerance(b.Note)) {
			return Comparison{Compatible, ByRounding}
		}
	default:
		if (a.Note | b.Note).Has(NoteUnlisted) {
			return Comparison{}
		}
	}
	return c
}

func rhesusLen(s string) int {
	if n := len(s); n > 0 && (s[n-1] == '+' || s[n-1] == '-') {
		return 1
	}
	return 0
}
