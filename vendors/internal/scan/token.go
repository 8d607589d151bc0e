package scan

import (
	"encoding/binary"
	"math/bits"
	"unicode/utf8"
)

// token goes on with the token in hand, and returns it when it ends.
func (s *Scanner) token(src []byte) Token {
	switch s.in {
	case inString:
		return s.string(src, s.from, s.at, s.form)
	case inWord:
		return s.word(src)
	case inDots:
		return s.dots(src)
	}
	return s.number(src)
}

// plain are the bytes that may stand in a string as they are and need no closer
// look.
var plain = func() (t [256]bool) {
	for c := ' '; c < utf8.RuneSelf; c++ {
		t[c] = c != '"' && c != '\\'
	}
	return t
}()

// PlainBytes returns how many of eight bytes of a string stand as they are before the first
// that ends it or needs a closer look.
func PlainBytes(x uint64) int { return bits.TrailingZeros64(oddBytes(x)) / 8 }

// oddBytes sets the highest bit of the first byte that is not plain, and perhaps of some
// behind it.
func oddBytes(x uint64) uint64 {
	low := (x ^ ones*2) - ones*('"'-1) // controls, and the quote in the place of the blank
	return (x | low | ((x ^ ones*'\\') - ones)) &^ lows
}

// skipPlain returns where in src[i:] the first byte is that is not plain.
func skipPlain(src []byte, i int) int {
	for long := i + 64; len(src)-i >= 8; {
		n := PlainBytes(binary.LittleEndian.Uint64(src[i:]))
		i += n
		if n < 8 {
			return i
		}
		if i >= long {
			i = skipLong(src, i)
			long = len(src)
		}
	}
	for i < len(src) && plain[src[i]] {
		i++
	}
	return i
}

// skipLong is skipPlain for images and the like; it may stop early.
func skipLong(src []byte, i int) int {
	for ; len(src)-i >= 32; i += 32 {
		s := src[i : i+32 : i+32]
		a, b := binary.LittleEndian.Uint64(s), binary.LittleEndian.Uint64(s[8:])
		c, d := binary.LittleEndian.Uint64(s[16:]), binary.LittleEndian.Uint64(s[24:])
		if oddBytes(a)|oddBytes(b)|oddBytes(c)|oddBytes(d) != 0 {
			break
		}
	}
	return i
}

// Quoted returns where the string or name ends whose first quote is in front of src[i].
// end is -1 when it is none, or is cut short.
func Quoted(src []byte, i int) (end int, form Form) {
	for {
		if i = skipPlain(src, i); i == len(src) {
			return -1, 0
		}
		switch c := src[i]; {
		case c == '"':
			return i + 1, form
		case c >= utf8.RuneSelf:
			form |= Wide
			i++
		default:
			n, f := escape(src[i:])
			if n <= 0 {
				return -1, 0
			}
			form |= f
			i += n
		}
	}
}

// string goes on at i with the string that begins at from.
func (s *Scanner) string(src []byte, from, i int, form Form) Token {
	for {
		if i = skipPlain(src, i); i == len(src) {
			s.in, s.from, s.at, s.form = inString, from, i, form
			return s.short(i)
		}
		switch c := src[i]; {
		case c == '"':
			s.in, s.at = noPart, i+1
			kind := Kind('"')
			if s.want == name || s.want == nameOrClose {
				kind, s.want = Name, colon
			} else {
				s.ended()
			}
			return Token{kind, form, from, i + 1}
		case c >= utf8.RuneSelf:
			form |= Wide
			i++
		default:
			n, f := escape(src[i:])
			if n < 0 {
				return bad(i)
			} else if n == 0 {
				s.in, s.from, s.at, s.form = inString, from, i, form
				return s.short(len(src))
			}
			form |= f
			i += n
		}
	}
}

// escape returns the length and form of the escape that src begins with; 0 when src
// ends in it, -1 when it is none.
func escape(src []byte) (int, Form) {
	if src[0] != '\\' {
		return -1, 0
	}
	if len(src) < 2 {
		return 0, 0
	}
	switch src[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2, Escaped
	case 'u':
		for i := 2; i < len(`\u0000`); i++ {
			if i == len(src) {
				return 0, 0
			}
			if c := src[i]; (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
				return -1, 0
			}
		}
		if src[2]|0x20 == 'd' && src[3] >= '8' { // D800 to DFFF
			return len(`\u0000`), Escaped | Surrogate
		}
		return len(`\u0000`), Escaped
	}
	return -1, 0
}

// end ends the token in hand.
func (s *Scanner) end(kind Kind, next want, form Form) Token {
	s.in, s.want = noPart, next
	return Token{Kind: kind, Form: form, From: s.from, To: s.at}
}

// number goes on with a number (RFC 8259 §6).
func (s *Scanner) number(src []byte) Token {
	i, in := digits(src, s.at, s.in)
	s.at, s.in = i, in
	switch {
	case i == len(src) && !s.Whole:
		return s.short(i)
	case !in.ends():
		return bad(i)
	}
	s.ended()
	return s.end('0', s.want, 0)
}

// Scalar returns where the number or literal ends that src[i:] begins with, -1 when it
// is none.
func Scalar(src []byte, i int) (end int) {
	switch rest := src[i:]; rest[0] {
	case 'n':
		if len(rest) >= 4 && string(rest[:4]) == "null" {
			return i + 4
		}
		return -1
	case 't':
		if len(rest) >= 4 && string(rest[:4]) == "true" {
			return i + 4
		}
		return -1
	case 'f':
		if len(rest) >= 5 && string(rest[:5]) == "false" {
			return i + 5
		}
		return -1
	}
	in := afterMinus
	if src[i] == '-' {
		i++
	}
	if i, in = digits(src, i, in); !in.ends() {
		return -1
	}
	return i
}

// ends reports whether a number may end here.
func (in part) ends() bool {
	return in == afterZero || in == inInteger || in == inFraction || in == inExponent
}

// digits goes on with a number at i, as far as it goes.
func digits(src []byte, i int, in part) (int, part) {
	for ; i < len(src); i++ {
		c := src[i]
		digit := '0' <= c && c <= '9'
		switch {
		case digit && (in == inInteger || in == inFraction || in == inExponent):
		case digit && in == afterMinus:
			if in = inInteger; c == '0' {
				in = afterZero
			}
		case digit && in == afterPoint:
			in = inFraction
		case digit && (in == afterE || in == afterSign):
			in = inExponent
		case c == '.' && (in == afterZero || in == inInteger):
			in = afterPoint
		case c|0x20 == 'e' && (in == afterZero || in == inInteger || in == inFraction):
			in = afterE
		case (c == '+' || c == '-') && in == afterE:
			in = afterSign
		default:
			return i, in
		}
	}
	return i, in
}
