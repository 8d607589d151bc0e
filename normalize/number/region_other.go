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
	other := false
	for _, r := range s.table().foldedRegions() {
		if r.isSaid(key) {
			if r.name == f.RegionName {
				return false
			}
			other = true
		}
	}
	return other
}

// foldedRegion is a region with its names as keys.
type foldedRegion struct {
	*region
	key, latinKey []byte
	han           bool
}

// foldedRegions returns the regions of the scheme, folded at the first use.
func (s *scheme) foldedRegions() []foldedRegion {
	if f := s.folded.Load(); f != nil {
		return *f
	}
	f := make([]foldedRegion, len(s.regions))
	for i := range s.regions {
		r := &s.regions[i]
		f[i] = foldedRegion{r, folding.Append(nil, r.name), folding.Append(nil, r.latin), isHan(r.name)}
	}
	s.folded.Store(&f)
	return f
}

// isSaid reports whether a folded text names the region.
func (r *foldedRegion) isSaid(key []byte) bool {
	return len(r.key) > 0 && r.han && bytes.HasPrefix(key, r.key) || bytes.Equal(key, r.key) || r.latin != "" && bytes.Equal(key, r.latinKey)
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
