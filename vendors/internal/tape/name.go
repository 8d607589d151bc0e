package tape

import "encoding/binary"

// Hash returns a few bits that tell most names apart.
func Hash[text []byte | string](name text) uint16 {
	if len(name) > 8 {
		return hashWord(word(name[:8])^3*word(name[len(name)-8:]), len(name))
	}
	return hashWord(word(name), len(name))
}

// hashWord is the hash of a name of length n, at most 8, whose bytes are those of x.
func hashWord(x uint64, n int) uint16 {
	return uint16((x + uint64(n)) * 0x9e3779b97f4a7c15 >> 48)
}

// word returns up to eight bytes as one number.
func word[text []byte | string](s text) uint64 {
	var b [8]byte
	copy(b[:], s)
	return binary.LittleEndian.Uint64(b[:])
}
