package number

import "testing"

// TestLengths holds the quick look at the length of a number against the slow one at its
// shape: nothing that a scheme takes, or nearly takes, is left out by it.
func TestLengths(t *testing.T) {
	for _, s := range schemes {
		for _, e := range append(s.valid, s.invalid...) {
			for _, v := range append(damaged(e.Value), e.Value, " "+e.Value+" - ", "0"+e.Value, "**"+e.Value) {
				r, lengths := s.judge(v), lengthsOf(v)
				if s.drawn().lengths&lengths == 0 && r.Problem != WrongShape {
					t.Errorf("%s: %q is left out by its length", s.id, v)
				}
				if s.drawn().lengths.beside()&lengths == 0 && s.near(r.Canonical) {
					t.Errorf("%s: %q is left out by its length, and near", s.id, v)
				}
			}
		}
	}
}
