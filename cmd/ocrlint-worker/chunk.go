package main

import (
	"bytes"
	"iter"
	"net/url"
	"strconv"
	"strings"

	"github.com/nats-io/nats.go"

	"github.com/ocrlint/ocrlint"
)

// Headers of messages. Those of a chunk of answers say where it stood in its input; those
// of its results also which chunk they are of, and in which order they belong.
const (
	headerJob    = "Ocrlint-Job"    // of whom publishes: chunks are counted in it
	headerChunk  = "Ocrlint-Chunk"  // number of the chunk, from 0
	headerLast   = "Ocrlint-Last"   // it is the last of its job
	headerInput  = "Ocrlint-Input"  // name of the input
	headerIndex  = "Ocrlint-Index"  // of the chunk's first answer in the input, from 0
	headerOffset = "Ocrlint-Offset" // of that answer in the input, in bytes
	headerSizes  = "Ocrlint-Sizes"  // of the answers in the message, see sizes
	headerPart   = "Ocrlint-Part"   // number of a message among the results of its chunk, from 0
	headerParts  = "Ocrlint-Parts"  // how many there are
	headerLines  = "Ocrlint-Lines"  // how many lines it has, one for each answer
)

// chunk is a message of one answer or of several, one behind another.
type chunk struct {
	job    string
	number uint64
	last   bool
	input  string
	index  int
	offset int64
	sizes  []size // nil: where the answers begin and end is to be found
	data   []byte
}

// size is the place of an answer: behind the end of the one before, so many bytes of the
// input later, and so many bytes long. An answer that could not be read has none.
type size struct {
	gap, length int64
	err         error
}

// message is the chunk as it is sent.
func (c *chunk) message(subject string) *nats.Msg {
	m := nats.NewMsg(subject)
	m.Data = c.data
	number := strconv.FormatUint(c.number, 10)
	m.Header.Set(nats.MsgIdHdr, c.job+"."+number)
	m.Header.Set(headerJob, c.job)
	m.Header.Set(headerChunk, number)
	m.Header.Set(headerInput, url.QueryEscape(c.input))
	m.Header.Set(headerIndex, strconv.Itoa(c.index))
	m.Header.Set(headerOffset, strconv.FormatInt(c.offset, 10))
	m.Header.Set(headerSizes, formatSizes(c.sizes))
	if c.last {
		m.Header.Set(headerLast, "true")
	}
	return m
}

// readChunk reads a message that anybody may have sent: without headers it is a chunk of
// the stream's own order, numbered by its place in the stream.
func readChunk(h nats.Header, data []byte, stream string, sequence uint64) *chunk {
	c := &chunk{job: stream, number: sequence, data: data}
	if job := h.Get(headerJob); job != "" {
		if n, err := strconv.ParseUint(h.Get(headerChunk), 10, 64); err == nil {
			c.job, c.number, c.last = job, n, h.Get(headerLast) != ""
		}
	}
	c.input, _ = url.QueryUnescape(h.Get(headerInput))
	c.index, _ = strconv.Atoi(h.Get(headerIndex))
	c.offset, _ = strconv.ParseInt(h.Get(headerOffset), 10, 64)
	c.sizes = parseSizes(h.Get(headerSizes), len(data))
	return c
}

// answers yields the answers of the chunk, named and counted as in their input.
func (c *chunk) answers(o *ocrlint.Options) iter.Seq[ocrlint.Answer] {
	return func(yield func(ocrlint.Answer) bool) {
		if c.sizes == nil {
			for a := range ocrlint.Answers(c.input, bytes.NewReader(c.data), o.Vendor, o.Private...) {
				a.Index += c.index
				a.Offset += c.offset
				if !yield(a) {
					return
				}
			}
			return
		}
		data, at := c.data, c.offset
		for i, s := range c.sizes {
			at += s.gap
			a := ocrlint.Answer{Name: c.input, Index: c.index + i, Offset: at, JSON: data[:s.length:s.length], Err: s.err}
			data, at = data[s.length:], at+s.length
			if !yield(a) {
				return
			}
		}
	}
}

// formatSizes writes "length", "gap+length" or "gap!reason" for each answer.
func formatSizes(sizes []size) string {
	var b []byte
	for i, s := range sizes {
		if i > 0 {
			b = append(b, ',')
		}
		if s.gap != 1 || s.err != nil {
			b = strconv.AppendInt(b, s.gap, 10)
			if s.err != nil {
				b = append(append(b, '!'), url.QueryEscape(s.err.Error())...)
				continue
			}
			b = append(b, '+')
		}
		b = strconv.AppendInt(b, s.length, 10)
	}
	return string(b)
}

// parseSizes reads what formatSizes writes. It returns nil for anything that does not
// fit the data.
func parseSizes(text string, length int) (sizes []size) {
	if text == "" {
		return nil
	}
	left := int64(length)
	for word := range strings.SplitSeq(text, ",") {
		s, err := size{gap: 1}, error(nil)
		if gap, reason, failed := strings.Cut(word, "!"); failed {
			s.gap, err = strconv.ParseInt(gap, 10, 64)
			reason, _ = url.QueryUnescape(reason)
			s.err = readError(reason)
		} else {
			if gap, length, ok := strings.Cut(word, "+"); ok {
				if s.gap, err = strconv.ParseInt(gap, 10, 64); err != nil {
					return nil
				}
				word = length
			}
			s.length, err = strconv.ParseInt(word, 10, 64)
		}
		if left -= s.length; err != nil || s.length < 0 || left < 0 {
			return nil
		}
		sizes = append(sizes, s)
	}
	if left != 0 {
		return nil
	}
	return sizes
}

// readError is the error with these words, of an answer that its publisher could not read.
func readError(words string) error {
	for _, known := range []error{ocrlint.ErrTooLong, ocrlint.ErrGzip} {
		if words == known.Error() {
			return known
		}
	}
	return workerError(words)
}

type workerError string

func (e workerError) Error() string { return string(e) }
