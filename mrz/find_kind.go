package mrz

import (
	"strings"
	"unicode/utf8"
)

// kind is what a byte means in a text around a zone.
type kind uint8

const (
	plain       kind = iota // a letter or digit as it is
	filler                  // <, in any form; as it is when its first byte says so
	folded                  // another character in another form
	doubled                 // a double guillemet
	blank                   // may stand between characters
	foreignByte             // ends a run
	escape                  // begins an escaped filler or line end
	multibyte               // the first byte of a character outside ASCII
)

var kinds = func() (t [256]kind) {
	for c := range t {
		t[c] = foreignByte
		switch {
		case c == '<':
			t[c] = filler
		case charTable[c]&foreign == 0:
			t[c] = plain
		case 'a' <= c && c <= 'z':
			t[c] = folded
		case c == ' ', c == '\t':
			t[c] = blank
		case c == '\\', c == '&':
			t[c] = escape
		case c >= utf8.RuneSelf:
			t[c] = multibyte
		}
	}
	return t
}()

// wideKind is the kind of the character outside ASCII that text begins with.
func wideKind(text string) (kind, int) {
	r, size := utf8.DecodeRuneInString(text)
	switch r {
	case '«', '»':
		return doubled, size
	case '\u00a0', '\u2007', '\u202f', '\u3000', '\u200b', '\ufeff':
		return blank, size
	}
	switch fold(r) {
	case 0:
		return foreignByte, size
	case '<':
		return filler, size
	}
	return folded, size
}

// escapedKind is the kind of what text begins with where it may be escaped: a
// filler, as JSON and HTML write it, or the end of a line or a tabulator.
func escapedKind(text string) (kind, int) {
	for _, form := range [...]string{`\u003c`, `\u003C`, "&lt;"} {
		if strings.HasPrefix(text, form) {
			return filler, len(form)
		}
	}
	if len(text) > 1 && text[0] == '\\' && strings.IndexByte("nrt", text[1]) >= 0 {
		return foreignByte, len(`\n`)
	}
	return foreignByte, 1
}

// character returns the character of the alphabet of which text begins with some
// form, 0 for none, and the bytes of the form.
func character(text string) (c byte, size int) {
	if k, size := escapedKind(text); k == filler {
		return '<', size
	}
	r, size := utf8.DecodeRuneInString(text)
	return fold(r), size
}

// fold returns the character of the alphabet that r is a form of, 0 for none.
func fold(r rune) byte {
	switch {
	case 'a' <= r && r <= 'z':
		return byte(r) - 'a' + 'A'
	case 'A' <= r && r <= 'Z', '0' <= r && r <= '9', r == '<':
		return byte(r)
	case '！' <= r && r <= '～': // the full-width forms of ASCII
		return fold(r - '！' + '!')
	}
	switch r {
	case '«', '»', '‹', '›', '﹤', '〈', '˂', 'ᐸ':
		return '<'
	}
	return 0
}
