package scan

import (
	"bytes"
	"encoding/binary"
	"math/bits"
)

// Line finds the end of an object or array that stands on one line by its
// brackets and quotes alone. What it finds may be no JSON; but then the line ends
// with it, and nothing else is lost. The zero Line is at the beginning of the
// value.
type Line struct {
	at, depth int
	quotes    uint64 // 1 between two quotes
}

// End returns where the value that begins src ends. More is to be called again
// with a src that begins with the one before; Bad: it does not end on its line.
func (l *Line) End(src []byte) (end int, kind Kind) {
	// Of a short value what stands far behind it is not looked at.
	for size := 2048; ; size *= 2 {
		part := src[:min(len(src), l.at+size)]
		if end, kind = l.end(part); kind != More || len(part) == len(src) {
			return end, kind
		}
	}
}

func (l *Line) end(src []byte) (end int, kind Kind) {
	kind = More
	if n := bytes.IndexByte(src[l.at:], '\n'); n >= 0 {
		src, kind = src[:l.at+n], Bad
	}
	i, depth, quotes := l.at, l.depth, l.quotes
	for i < len(src) {
		for len(src)-i >= 8 {
			x := binary.LittleEndian.Uint64(src[i:])
			if has(x ^ ones*'\\') {
				break
			}
			// How many quotes stand in front of each byte, or are it.
			n := (zeros(x^ones*'"')>>7)*ones + ones*quotes
			if has((x | ones*0x26) ^ ones*0x7f) { // perhaps a bracket: 0x5b, 0x5d, 0x7b, 0x7d
				outside := ^n & ones << 7
				x |= ones * 0x20 // [ and { are alike, ] and } likewise
				opens, closes := zeros(x^ones*'{')&outside, zeros(x^ones*'}')&outside
				k := bits.OnesCount64(closes)
				if k > 0 && k >= depth {
					break
				}
				depth += bits.OnesCount64(opens) - k
			}
			quotes = n >> 56 & 1
			i += 8
		}
		for stop := min(len(src), i+8); i < stop; i++ {
			switch c := src[i]; {
			case c == '"':
				quotes ^= 1
			case c == '\\' && quotes == 1:
				if i+1 == len(src) { // a line feed behind it ends the line too
					l.at, l.depth, l.quotes = i, depth, quotes
					return 0, kind
				}
				i++
			case quotes == 1:
			case c == '{' || c == '[':
				depth++
			case c == '}' || c == ']':
				if depth--; depth == 0 {
					return i + 1, End
				}
			}
		}
	}
	l.at, l.depth, l.quotes = i, depth, quotes
	return 0, kind
}

const (
	ones = 0x0101010101010101
	lows = ones * 0x7f
)

// has reports whether one of the bytes of x is 0.
func has(x uint64) bool { return (x-ones)&^x&^lows != 0 }

// zeros sets the highest bit of every byte of x that is 0, and no other.
func zeros(x uint64) uint64 { return ^((x&lows + lows) | x | lows) }
