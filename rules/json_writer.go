package rules

import (
	"strconv"
	"unicode/utf8"

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

// member writes what stands before a text, its quote included, the text, and the quote
// behind it.
func (w *writer) member(before, s string) { w.b = appendMember(w.b, before, s) }

func appendMember(b []byte, before, s string) []byte {
	b = append(b, before...)
	if plain(s) || plainUTF8(s) {
		return append(append(b, s...), '"')
	}
	b, _ = jsontext.AppendQuote(b[:len(b)-1], s) // every text here came out of valid JSON
	return b
}

// personal is member for a personal value.
func (w *writer) personal(before, s string) {
	if w.redact {
		s = mask(s)
	}
	w.member(before, s)
}

func (w *writer) name(s string) {
	w.comma()
	w.b = append(w.b, '"')
	w.b = append(w.b, s...)
	w.b = append(w.b, '"', ':')
}

func (w *writer) string(s string) {
	w.comma()
	w.member(`"`, s)
}

// plain reports a text that needs no escapes.
func plain(s string) bool {
	bad := uint64(0)
	switch n := len(s); {
	case n >= 16:
		for i := 0; i < n-16; i += 16 {
			t := s[i : i+16]
			bad |= odd(eight(t)) | odd(eight(t[8:]))
		}
		t := s[n-16:]
		bad |= odd(eight(t)) | odd(eight(t[8:]))
	case n >= 8:
		bad = odd(eight(s)) | odd(eight(s[n-8:]))
	case n >= 4:
		bad = odd(uint64(four(s)) | uint64(four(s[n-4:]))<<32)
	case n > 0:
		bad = odd(uint64(s[0]) | uint64(s[n/2])<<8 | uint64(s[n-1])<<16 | blanks<<24)
	}
	return bad&highs == 0
}

// plainUTF8 is plain for texts that are not ASCII.
func plainUTF8(s string) bool {
	for i := range len(s) {
		if c := s[i]; c < ' ' || c == '"' || c == '\\' {
			return false
		}
	}
	return utf8.ValidString(s)
}

// Eight bytes at a time.
const (
	ones   = 0x0101010101010101
	highs  = ones << 7
	blanks = 0x2020202020
)

// odd sets the high bit of a byte that is below 0x20, a quote, a backslash, or not
// ASCII. Where there is one, higher bits may come out set too.
func odd(x uint64) uint64 {
	const quoteAndBelow = ones * (' ' + 1) // behind an exclusive or that exchanges the quote and the blank
	return x | (x ^ ones*(' '^'"') - quoteAndBelow) | (x ^ ones*'\\' - ones)
}

func eight(s string) uint64 {
	return uint64(s[0]) | uint64(s[1])<<8 | uint64(s[2])<<16 | uint64(s[3])<<24 |
		uint64(s[4])<<32 | uint64(s[5])<<40 | uint64(s[6])<<48 | uint64(s[7])<<56
}

func four(s string) uint32 {
	return uint32(s[0]) | uint32(s[1])<<8 | uint32(s[2])<<16 | uint32(s[3])<<24
}

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
	w.int(n)
}

func (w *writer) int(n int) { w.b = appendInt(w.b, n) }

// appendInt appends a number, fast where it is one of lines, columns and few answers.
func appendInt(b []byte, n int) []byte {
	switch {
	case 0 <= n && n < 10:
		return append(b, '0'+byte(n))
	case 10 <= n && n < 100:
		return append(b, '0'+byte(n/10), '0'+byte(n%10))
	}
	return strconv.AppendInt(b, int64(n), 10)
}

// appendShare appends a number from 0 to 1 in its shortest form, fast where that has four
// decimals at most: a float32 tells six digits apart.
func appendShare(b []byte, share float32) []byte {
	n := int32(share*1e4 + 0.5)
	switch {
	case n <= 0 || n > 1e4 || float32(n)/1e4 != share:
		return strconv.AppendFloat(b, float64(share), 'g', -1, 32)
	case n == 1e4:
		return append(b, '1')
	}
	b = append(b, '0', '.', '0'+byte(n/1000), '0'+byte(n/100%10), '0'+byte(n/10%10), '0'+byte(n%10))
	for b[len(b)-1] == '0' {
		b = b[:len(b)-1]
	}
	return b
}

// appendAt appends a line and a column.
func appendAt(b []byte, line, column int) []byte {
	b = appendInt(append(b, `,"line":`...), line)
	return appendInt(append(b, `,"column":`...), column)
}

func (w *writer) bool(name string, v bool) {
	w.name(name)
	w.b = strconv.AppendBool(w.b, v)
}
