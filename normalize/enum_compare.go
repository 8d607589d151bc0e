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
func compareEnums(a, b *Reading) Comparison {
	c := compareTexts(a.Value.Text, b.Value.Text)
	if c.Agreement != Mismatch {
		return c
	}
	switch a.Field {
	case BloodType:
		if s, t := a.Value.Text, b.Value.Text; s[:len(s)-rhesusLen(s)] == t[:len(t)-rhesusLen(t)] && rhesusLen(s) != rhesusLen(t) {
			return Comparison{Compatible, "without the Rhesus factor"}
		}
	case Height, Weight:
		if tolerance := max(tolerance(a), tolerance(b)); distance(a, b) <= tolerance {
			return Comparison{Compatible, "rounded"}
		}
	default:
		if a.Note == noteUnlisted || b.Note == noteUnlisted {
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

// tolerance returns the hundredths by which a measure may differ from another
// witness's: an inch is the least step of a converted height, and less than one
// of the others' units is lost when they are rounded.
func tolerance(r *Reading) int {
	if r.Note == noteCustomary {
		return 2_00
	}
	return 99
}

func distance(a, b *Reading) int {
	x, _, _ := cutNumber(a.Value.Text)
	y, _, _ := cutNumber(b.Value.Text)
	return max(x-y, y-x)
}
