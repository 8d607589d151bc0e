package inputs

import (
	"bytes"
	"compress/flate"
	"io"
)

// shelf keeps answers in memory, packed: those of one input are alike.
type shelf struct {
	packed [][]byte // blocks
	open   []byte   // the answers of the block that is not packed yet

	writer   *flate.Writer
	reader   io.ReadCloser
	buf      bytes.Buffer
	unpacked []byte // the block taken, one behind its number
	taken    int    // 0: none
}

// ticket is for an answer of a shelf.
type ticket struct{ block, from, to int32 }

// blockSize is that from which on answers are packed. Larger ones need less memory, and
// more time where the answers are taken in another order.
const blockSize = 4 << 10

func (s *shelf) put(answer []byte) ticket {
	from := len(s.open)
	s.open = append(s.open, answer...)
	t := ticket{int32(len(s.packed)), int32(from), int32(len(s.open))}
	if len(s.open) >= blockSize {
		s.pack()
	}
	return t
}

// pack makes a block of the answers that are in none.
func (s *shelf) pack() {
	s.buf.Reset()
	if s.writer == nil {
		s.writer, _ = flate.NewWriter(&s.buf, flate.BestSpeed) // a level that there is
	} else {
		s.writer.Reset(&s.buf)
	}
	s.writer.Write(s.open) // into memory
	s.writer.Close()
	s.packed = append(s.packed, bytes.Clone(s.buf.Bytes()))
	s.open = s.open[:0]
}

// take returns a copy of an answer.
func (s *shelf) take(t ticket) []byte {
	if int(t.block) == len(s.packed) {
		return bytes.Clone(s.open[t.from:t.to])
	}
	if s.taken != int(t.block)+1 {
		from := bytes.NewReader(s.packed[t.block])
		if s.reader == nil {
			s.reader = flate.NewReader(from)
		} else {
			s.reader.(flate.Resetter).Reset(from, nil)
		}
		s.buf.Reset()
		s.buf.ReadFrom(s.reader) // what pack wrote
		s.unpacked, s.taken = s.buf.Bytes(), int(t.block)+1
	}
	return bytes.Clone(s.unpacked[t.from:t.to])
}
