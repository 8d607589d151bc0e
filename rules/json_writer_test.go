package rules

import (
	"math"
	"strconv"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// TestWriterString: a text is written as jsontext writes it, and only what needs no
// escape is copied, wherever in the text a character stands.
func TestWriterString(t *testing.T) {
	for n := range 20 {
		for at := range n {
			for c := range 0x100 {
				s := strings.Repeat("a", at) + string(rune(c)) + strings.Repeat("~", n-at-1)
				if c >= 0x80 && at%2 == 1 {
					s = strings.Repeat("a", at) + string([]byte{byte(c)}) + strings.Repeat("~", n-at-1)
				}
				var w writer
				w.string(s)
				if want, _ := jsontext.AppendQuote(nil, s); string(w.b) != string(want) {
					t.Fatalf("%q: %s, want %s", s, w.b, want)
				}
				if needs := c < ' ' || c >= 0x7f || c == '"' || c == '\\'; plain(s) == needs && c != 0x7f {
					t.Fatalf("%q: plain is %v", s, !needs)
				}
			}
		}
	}
}

// TestWriterUTF8: a text that is not ASCII is written as jsontext writes it.
func TestWriterUTF8(t *testing.T) {
	for _, s := range []string{
		"é", "Ødegård", "张伟", "สมชาย ใจดี", "محمّد", "𠮷野", "a\u2028b\u2029", "\ufffd", "\x7fé", "é\"", "é\\", "é\n", "\x01é",
		"é\xff", "\xc3", "\xe5\xbc", "\xed\xa0\x80", "\xf4\x90\x80\x80", "12345678é", "é12345678\x00",
	} {
		var w writer
		w.string(s)
		if want, _ := jsontext.AppendQuote(nil, s); string(w.b) != string(want) {
			t.Errorf("%q: %s, want %s", s, w.b, want)
		}
	}
}

// TestAppendShare: a share is written as strconv writes it.
func TestAppendShare(t *testing.T) {
	check := func(share float32) {
		if got, want := string(appendShare(nil, share)), strconv.FormatFloat(float64(share), 'g', -1, 32); got != want {
			t.Errorf("%v: %s", want, got)
		}
	}
	check(float32(math.Copysign(0, -1)))
	for n := range 100_000 {
		check(float32(n) / 1e4)
		check(float32(n) / 7e4)
		check(float32(n) / 100 / 1e3)
		check(math.Float32frombits(uint32(n) * 42_949))
		check(math.Nextafter32(float32(n)/1e4, 2))
	}
}

// TestWriterChar: a character of a zone is written as a text of it is.
func TestWriterChar(t *testing.T) {
	for c := range 0x100 {
		for _, redact := range []bool{false, true} {
			var got, want writer
			got.redact, want.redact = redact, redact
			got.char(byte(c))
			if c > 0 {
				want.value(string(rune(c)))
			} else {
				want.string("")
			}
			if string(got.b) != string(want.b) {
				t.Errorf("%q: %s, want %s", rune(c), got.b, want.b)
			}
		}
	}
}
