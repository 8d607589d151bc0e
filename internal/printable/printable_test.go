package printable_test

import (
	"testing"

	_ "github.com/ocrlint/ocrlint/internal/golden" // every test accepts -update
	"github.com/ocrlint/ocrlint/internal/printable"
)

func TestText(t *testing.T) {
	for _, test := range []struct{ in, want string }{
		{"", ""},
		{"/name/état", "/name/état"},
		{"a\x1b[31m\n\x7f", `a\u001b[31m\u000a\u007f`},
		{"left\u202eright", `left\u202eright`},
		{"\U000e0001", `\U000e0001`},
	} {
		if got := printable.Text(test.in); got != test.want {
			t.Errorf("%q: %s, want %s", test.in, got, test.want)
		}
	}
}
