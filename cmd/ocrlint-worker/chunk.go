package main

import (
	"bytes"
	"iter"
	"net/url"
	"strconv"

	"github.com/nats-io/nats.go"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// Headers of messages. Those of a chunk of answers say where it stood in its input; those
// of its results also which chunk they are of, and in which order they belong.
const (
	headerJob    = "Ocrlint-Job"    // of whom publishes: chunks are counted in it
	headerChunk  = "Ocrlint-Chunk"  // number of the chunk, from 0
	headerLast   = "Ocrlint-Last"   // it is the last of its job
	headerInput  = "Ocrlint-Input"  // name of the input, percent-encoded
	headerIndex  = "Ocrlint-Index"  // of the chunk's first answer in the input, from 0
	headerOffset = "Ocrlint-Offset" // of that answer in the input, in bytes
	headerPlaces = "Ocrlint-Places" // of the answers in the message
	headerPart   = "Ocrlint-Part"   // number of a message among the results of its chunk, from 0
	headerParts  = "Ocrlint-Parts"  // how many there are
	headerLines  = "Ocrlint-Lines"  // how many lines it has, one for each answer
)

// chunk is a message of one answer or of several, one behind another.
type chunk struct {
	cli.Chunk
	job    string
	number uint64
	last   bool
}

// message is the chunk as it is sent.
func (c *chunk) message(subject string) *nats.Msg {
	m := nats.NewMsg(subject)
	m.Data = c.Data
	number := strconv.FormatUint(c.number, 10)
	m.Header.Set(nats.MsgIdHdr, c.job+"."+number)
	m.Header.Set(headerJob, c.job)
	m.Header.Set(headerChunk, number)
	m.Header.Set(headerInput, url.QueryEscape(c.Name))
	m.Header.Set(headerIndex, strconv.Itoa(c.Index))
	m.Header.Set(headerOffset, strconv.FormatInt(c.Offset, 10))
	m.Header.Set(headerPlaces, c.Places)
	if c.last {
		m.Header.Set(headerLast, "true")
	}
	return m
}

// readChunk reads a message that anybody may have sent: without headers it is a chunk of
// the stream's own order, numbered by its place in the stream.
func readChunk(h nats.Header, data []byte, stream string, sequence uint64) *chunk {
	c := &chunk{job: stream, number: sequence}
	if job := h.Get(headerJob); job != "" {
		if n, err := strconv.ParseUint(h.Get(headerChunk), 10, 64); err == nil {
			c.job, c.number, c.last = job, n, h.Get(headerLast) != ""
		}
	}
	c.Name, _ = url.QueryUnescape(h.Get(headerInput))
	c.Index, _ = strconv.Atoi(h.Get(headerIndex))
	c.Offset, _ = strconv.ParseInt(h.Get(headerOffset), 10, 64)
	c.Places, c.Data = h.Get(headerPlaces), data
	return c
}

// answers yields the answers of the chunk, named and counted as in their input. Where they
// begin and end in a message of others is to be found.
func (c *chunk) answers(o *ocrlint.Options) iter.Seq[ocrlint.Answer] {
	if c.Places != "" {
		if known, ok := c.Answers(); ok {
			return known
		}
	}
	return func(yield func(ocrlint.Answer) bool) {
		for a := range ocrlint.Answers(c.Name, bytes.NewReader(c.Data), o.Vendor, o.Private...) {
			a.Index += c.Index
			a.Offset += c.Offset
			if !yield(a) {
				return
			}
		}
	}
}

// workerError is an error of the worker's own.
type workerError string

func (e workerError) Error() string { return string(e) }
