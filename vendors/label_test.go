package vendors

import "testing"

// TestFoldLabel: what a table's label and an answer's come to.
func TestFoldLabel(t *testing.T) {
	for label, want := range map[string]string{
		"": "", "a": "a", "a b": "a b", "A": "a", "Z": "z", "@[": "@[", "aZ": "az", "a_b": "a b", "_a_": "a", "a`b": "a'b", "a’b": "a'b", "a´b": "a'b",
		" a": "a", "a ": "a", "a  b": "a b", " ": "", "a\tb": "a b", "a\nb ": "a b", "a\r\nb": "a b", "\va\fb": "a b", "a\x0eb": "a\x0eb", "a\x08b": "a\x08b",
		"É": "é", "e\u0301": "é", "ａ": "a", "a\u00a0b": "a b", "a\u3000b": "a b", "A_É": "a é", "a-b/c:1": "a-b/c:1", "ß": "ß", "姓名": "姓名", "ﬁ": "fi", "\x1f": "\x1f", "~": "~",
	} {
		if got := FoldLabel(label); got != want {
			t.Errorf("%q: %q, want %q", label, got, want)
		}
		if got := string(appendFolded([]byte("x"), []byte(label))); got != "x"+want {
			t.Errorf("%q of an answer: %q, want %q", label, got, "x"+want)
		}
	}
}

// TestTextAt: the text at a place, and no text.
func TestTextAt(t *testing.T) {
	for _, test := range []struct{ answer, at, want string }{
		{`{"a": "x"}`, "/a", "x true"}, {`{"a": ["", "x"]}`, "/a/1", "x true"}, {`{"a": 12}`, "/a", "12 true"}, {`{"a": {"b": 1}}`, "/a", " false"}, {`{"a": null}`, "/a", " false"},
		{`{"a": "x"}`, "/b", " false"}, {`{"a": `, "/a", " false"}, {`a=x&b=y`, "/b", "y true"}, {`{a: "x"}`, "/a", "x true"}, {`{"a": "x",}`, "/a", " false"},
	} {
		text, ok := Text([]byte(test.answer), test.at)
		if got := text + map[bool]string{true: " true", false: " false"}[ok]; got != test.want {
			t.Errorf("%s at %s: %q, want %q", test.answer, test.at, got, test.want)
		}
	}
}
