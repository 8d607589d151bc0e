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

// plainBytes returns how many of eight bytes are plain before the first that is not. The
// high bit of that one comes out set, and of none before.
func plainBytes(x uint64) int {
	const ones, highs = 0x0101010101010101, 0x8080808080808080
	odd := (x | (x - ones*' ') | ((x ^ ones*'"') - ones) | ((x ^ ones*'\\') - ones)) & highs
	return bits.TrailingZeros64(odd) / 8
}

// string goes on at i with the string that begins at from.
func (s *Scanner) string(src []byte, from, i int, form Form) Token {
	for ; ; i++ {
		for n := 8; n == 8 && len(src)-i >= 8; i += n {
			n = plainBytes(binary.LittleEndian.Uint64(src[i:]))
		}
		for i < len(src) && plain[src[i]] {
			i++
		}
		if i == len(src) {
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
		case c == '\\':
			n := escape(src[i:])
			if n < 0 {
				return bad(i)
			} else if n == 0 {
				s.in, s.from, s.at, s.form = inString, from, i, form
				return s.short(len(src))
			}
			form |= Escaped
			if n == len(`\u0000`) && src[i+2]|0x20 == 'd' && src[i+3] >= '8' { // D800 to DFFF
				form |= Surrogate
			}
			i += n - 1
		case c >= utf8.RuneSelf:
			form |= Wide
		default: // a control character
			return bad(i)
		}
	}
}

// escape returns the length of the escape that src begins with, 0 when src ends
// in it, -1 when it is none.
func escape(src []byte) int {
	if len(src) < 2 {
		return 0
	}
	switch src[1] {
	case '"', '\\', '/', 'b', 'f', 'n', 'r', 't':
		return 2
	case 'u':
		for i := 2; i < len(`\u0000`); i++ {
			if i == len(src) {
				return 0
			}
			if c := src[i]; (c < '0' || c > '9') && (c|0x20 < 'a' || c|0x20 > 'f') {
				return -1
			}
		}
		return len(`\u0000`)
	}
	return -1
}

// end ends the token in hand.
func (s *Scanner) end(kind Kind, next want, form Form) Token {
	s.in, s.want = noPart, next
	return Token{Kind: kind, Form: form, From: s.from, To: s.at}
}

// number goes on with a number (RFC 8259 §6).
func (s *Scanner) number(src []byte) Token {
	in := s.in
	i := s.at
walk:
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
			break walk
		}
	}
	s.at, s.in = i, in
	whole := in == afterZero || in == inInteger || in == inFraction || in == inExponent
	switch {
	case i == len(src) && !s.Whole:
		return s.short(i)
	case !whole:
		return bad(i)
	}
	s.ended()
	return s.end('0', s.want, 0)
}
