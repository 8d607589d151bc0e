package mrz

import "strings"

// Truncation is the way to shorten names that do not fit their field. Doc 9303
// leaves the choice to the issuer and shows several (Doc 9303-4 §4.2.3,
// Doc 9303-5 §4.2.3, Doc 9303-6 §4.2.3, Doc 9303-7 §4.2.3). The zero value keeps
// as much of the first components as leaves one letter for each later one.
type Truncation struct {
	// Even shortens the longest components of the primary identifier first, so
	// that all are of about one length: BENNE<WOOLO<WARRA<WARNA.
	Even bool

	// Secondary is how many characters are kept for the secondary identifier
	// when the primary has to be cut: at least, and by default, 1.
	Secondary int
}

// fit writes a names field of at most width characters: primary identifier, two
// fillers, secondary identifier. It says which of them it had to cut. A field
// that was cut ends in a letter at its last position, which is how a reader
// knows, unless hundreds of one-letter components leave no choice.
func (t Truncation) fit(primary, secondary string, width int) (field string, cutPrimary, cutSecondary bool) {
	if secondary == "" {
		field = shorten(primary, width, t.Even)
		return field, field != primary, false
	}
	room := width - len("<<")
	p, s := primary, secondary
	if len(p)+len(s) > room {
		kept := min(max(t.Secondary, 1), len(s), room-1)
		p = shorten(p, room-kept, t.Even)
		s = shorten(s, room-len(p), false)
	}
	return p + "<<" + s, p != primary, s != secondary
}

// shorten cuts the components of a name to room characters. Every component
// keeps its first letter while there is room for that.
func shorten(name string, room int, even bool) string {
	if len(name) <= room {
		return name
	}
	parts := strings.SplitN(name, "<", (room+1)/2+1)
	parts = parts[:min(len(parts), (room+1)/2)]
	letters := room - (len(parts) - 1)
	lengths := make([]int, len(parts))
	level := 1
	if even {
		level = evenLevel(parts, letters)
	}
	for i, p := range parts {
		lengths[i] = min(len(p), level)
		letters -= lengths[i]
	}
	for i, p := range parts { // what is left goes to the first
		more := len(p) - lengths[i]
		if even {
			more = min(more, 1)
		}
		more = min(more, letters)
		lengths[i] += more
		letters -= more
	}
	var b strings.Builder
	for i, p := range parts {
		if i > 0 {
			b.WriteByte('<')
		}
		b.WriteString(p[:lengths[i]])
	}
	return b.String()
}

// evenLevel returns the greatest length that all parts can be cut to, so that
// together they have at most the given number of letters.
func evenLevel(parts []string, letters int) int {
	level := 1
	for ; level < letters; level++ {
		sum := 0
		for _, p := range parts {
			sum += min(len(p), level+1)
		}
		if sum > letters {
			break
		}
	}
	return level
}
