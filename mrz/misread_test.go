package mrz

import (
	"fmt"
	"strings"
	"testing"
)

// TestMisreads: what a character is taken for, how often that was seen, and the same the
// other way round among letters and digits.
func TestMisreads(t *testing.T) {
	for c, want := range map[byte]string{
		'<': "C 29, E 10, Z 9, S 8, 3 7, I 2, 4 1, K 1, L 1",
		'0': "O 26, D 4, G 1, Q 1, U 1, C 1",
		'8': "B 1",
		'O': "0 1, 9 1, Q 1",
		'B': "8 1",
		'U': "0 1",
		'Q': "0 1, G 1, O 1",
		'.': "",
	} {
		var said []string
		for _, m := range Misreads(c) {
			said = append(said, fmt.Sprintf("%c %d", m.As, m.Weight))
		}
		if got := strings.Join(said, ", "); got != want {
			t.Errorf("%c: %s, want %s", c, got, want)
		}
	}
}
