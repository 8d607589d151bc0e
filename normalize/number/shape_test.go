package number

import "testing"

// TestOutline holds the quick look at the outline of a number against the slow one at its
// shape: nothing that a scheme takes, or nearly takes, is left out by it.
func TestOutline(t *testing.T) {
	for _, s := range schemes {
		for _, e := range append(s.valid, s.invalid...) {
			for _, v := range append(damaged(e.Value), e.Value, " "+e.Value+" - ", "0"+e.Value, "**"+e.Value, "*"+e.Value[1:], "X"+e.Value[1:], "("+e.Value+")") {
				r, o := s.judge(v), outlineOf(v)
				if !s.drawn().fits(o) && r.Problem != WrongShape {
					t.Errorf("%s: %q is left out by its outline", s.id, v)
				}
				if s.drawn().lengths.beside()&o.lengths == 0 && s.near(r.Canonical) {
					t.Errorf("%s: %q is left out by its length, and near", s.id, v)
				}
			}
		}
	}
}
