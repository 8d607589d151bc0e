package number

import (
	"bytes"

	folding "github.com/ocrlint/ocrlint/normalize/internal/fold"
)

// IsOtherRegion reports whether a text is the name of a region of the scheme, or begins
// with it where it is in Chinese characters, but not of the region that f states. A text
// that is no such name is none.
func (s Scheme) IsOtherRegion(f Facts, text string) bool {
	if f.RegionName == "" || text == "" {
		return false
	}
	var said [64]byte
	key := folding.Append(said[:0], text)
	if isRegion(key, f.RegionName, f.RegionLatin) {
		return false
	}
	for i := range s.table().regions {
		if r := &s.table().regions[i]; r.name != f.RegionName && isRegion(key, r.name, r.latin) {
			return true
		}
	}
	return false
}

// isRegion reports whether a folded text names a region.
func isRegion(key []byte, name, latin string) bool {
	var folded [64]byte
	k := folding.Append(folded[:0], name)
	if len(k) > 0 && isHan(name) && bytes.HasPrefix(key, k) || bytes.Equal(key, k) {
		return true
	}
	return latin != "" && bytes.Equal(key, folding.Append(folded[:0], latin))
}

// isHan reports whether a name is in Chinese characters, behind which an address goes on
// without a blank.
func isHan(name string) bool {
	const first, last = '一', '鿿'
	for _, r := range name {
		return first <= r && r <= last
	}
	return false
}
