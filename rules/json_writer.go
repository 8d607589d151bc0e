package rules

import (
	"strconv"

	"github.com/go-json-experiment/json/jsontext"
)

// writer appends JSON behind start. A comma goes before whatever follows a value.
type writer struct {
	b      []byte
	start  int
	redact bool
}

func (w *writer) comma() {
	if n := len(w.b); n > w.start {
		switch w.b[n-1] {
		case '{', '[', ':':
		default:
			w.b = append(w.b, ',')
		}
	}
}

func (w *writer) open(c byte)  { w.comma(); w.b = append(w.b, c) }
func (w *writer) close(c byte) { w.b = append(w.b, c) }

// lit writes JSON as it stands, commas included.
func (w *writer) lit(s string) { w.b = append(w.b, s...) }

// word writes the beginning of a member and its value, one of our own words,
// which need no escapes.
func (w *writer) word(before, s string) {
	w.b = append(w.b, before...)
	w.b = append(w.b, s...)
	w.b = append(w.b, '"')
}

func (w *writer) name(s string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, s...)
	w.b = append(w.b, '"', ':')
}

func (w *writer) string(s string) {
	w.comma()
	if plain(s) {
		w.b = append(w.b, '"')
		w.b = append(w.b, s...)
		w.b = append(w.b, '"')
		return
	}
	w.b, _ = jsontext.AppendQuote(w.b, s) // every text here came out of valid JSON
}

// plain reports a text that needs no escapes.
func plain(s string) bool {
	// Eight bytes at a time: a byte's high bit comes out set when the byte is
	// below 0x20, a quote, a backslash, or not ASCII.
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	for ; len(s) >= 8; s = s[8:] {
		x := uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
			uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
		quote, backslash := x^ones*'"', x^ones*'\\'
		if (x|(x-ones*0x20)|(quote-ones)|(backslash-ones))&highs != 0 {
			return false
		}
	}
	for i := range len(s) {
		if escaped[s[i]] {
			return false
		}
	}
	return true
}

// escaped are the bytes that JSON text may not have as they are, and those that
// need a closer look.
var escaped = func() (t [256]bool) {
	for c := range t {
		t[c] = c < ' ' || c >= 0x7f || c == '"' || c == '\\'
	}
	return t
}()

// value writes a personal value.
func (w *writer) value(s string) {
	if w.redact {
		s = mask(s)
	}
	w.string(s)
}

// char writes one character of a zone, "" for 0.
func (w *writer) char(c byte) {
	switch {
	case c == 0:
		w.string("")
	case w.redact || c >= 0x80 || c < ' ' || c == '"' || c == '\\':
		w.value(string(rune(c)))
	default:
		w.b = append(w.b, '"', c, '"')
	}
}

func (w *writer) text(name, s string) { w.name(name); w.string(s) }

func (w *writer) textIf(name, s string) {
	if s != "" {
		w.text(name, s)
	}
}

func (w *writer) number(name string, n int) {
	w.name(name)
	w.b = strconv.AppendInt(w.b, int64(n), 10)
}

func (w *writer) bool(name string, v bool) {
	w.name(name)
	w.b = strconv.AppendBool(w.b, v)
}
