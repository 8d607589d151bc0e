package vendors_test

import (
	"testing"

	"github.com/ocrlint/ocrlint/vendors"
)

func TestFoldLabel(t *testing.T) {
	for label, want := range map[string]string{
		"": "", "a": "a", "a b": "a b", "A": "a", "Z": "z", "@[": "@[", "aZ": "az", "a_b": "a b", "_a_": "a", "a`b": "a'b", "a’b": "a'b", "a´b": "a'b",
		" a": "a", "a ": "a", "a  b": "a b", " ": "", "a\tb": "a b", "a\nb ": "a b", "É": "é", "e\u0301": "é", "ａ": "a", "a\u00a0b": "a b", "a\u3000b": "a b",
		"a-b/c:1": "a-b/c:1", "ß": "ß", "姓名": "姓名", "ﬁ": "fi", "\x1f": "\x1f", "~": "~",
	} {
		if got := vendors.FoldLabel(label); got != want {
			t.Errorf("%q: %q, want %q", label, got, want)
		}
	}
}
