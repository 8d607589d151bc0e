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

	// PrimaryWidths and SecondaryWidths are the most characters to keep of the
	// components of an identifier, in order, where the issuer decides for one
	// name and mixes the styles: BENNELONG<WOOLOOM<WARRAND<WARNAM<<DINGO (Doc
	// 9303-4 §4.2.3), NILAVADHANANANDA<<ARN<PET<CHARO (Doc 9303-6 §4.2.3). 0 leaves
	// the component out; one beyond the list is kept. What then still does not fit
	// is shortened as above. Widths that keep less than the field has room for, or
	// nothing of an identifier, are an error: a field that was cut is full, and
	// both stand in it.
	PrimaryWidths, SecondaryWidths []int
}

// fit shortens the two identifiers to at most room characters together. A field
// that was cut ends in a letter at its last position, which is how a reader
// knows, unless one-letter components leave no choice. short says that the
// widths keep less than there is room for.
func (t Truncation) fit(primary, secondary string, room int) (p, s string, short bool) {
	p, s = primary, secondary
	if len(p)+len(s) <= room {
		return p, s, false
	}
	p, s = clip(p, t.PrimaryWidths), clip(s, t.SecondaryWidths)
	if len(p)+len(s) <= room {
		return p, s, len(p)+len(s) < room
	}
	share := func(kept int) (string, string) {
		first := shorten(p, room-kept, t.Even)
		return first, shorten(s, room-len(first), false)
	}
	first, second := share(min(max(t.Secondary, 1), len(s), room-1))
	if len(first)+len(second) < room && len(first) > 1 { // one place left, and a filler and an initial to come
		if less, more := share(len(second) + 2); len(less)+len(more) == room {
			return less, more, false
		}
	}
	return first, second, false
}

// clip keeps of each component of a name at most as many characters as widths
// says.
func clip(name string, widths []int) string {
	if len(widths) == 0 {
		return name
	}
	parts := strings.Split(name, "<")
	kept := parts[:0]
	for i, p := range parts {
		if i < len(widths) {
			p = p[:min(len(p), max(widths[i], 0))]
		}
		if p != "" {
			kept = append(kept, p)
		}
	}
	return strings.Join(kept, "<")
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
