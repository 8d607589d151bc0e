package vendors_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
)

// TestLenientError: an answer that cannot be read either way fails where it
// stops being JSON.
func TestLenientError(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`{message: {status: 13`, "offset 1: not valid JSON"},
		{`{a: 1, a: 2}`, "no vendor's table fits this answer"},
		{`[1 ...... 2]`, "offset 3: not valid JSON"},
	} {
		if _, err := vendors.Read([]byte(c.in), nil); err == nil || err.Error() != c.want {
			t.Errorf("Read(%s): %v, want %s", c.in, err, c.want)
		}
	}
}
