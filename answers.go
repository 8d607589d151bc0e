package ocrlint

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"iter"
	"path"
	"strings"

	"github.com/go-json-experiment/json/jsontext"

	"github.com/ocrlint/ocrlint/vendors"
)

// Answer is one answer of an input that may hold many.
type Answer struct {
	Name   string // of the input
	Index  int    // among the answers of the input, from 0
	Offset int64  // of the first byte of JSON in the input, after decompression
	JSON   []byte // not necessarily valid; an empty input is one empty answer. It may share memory with its neighbours
	Err    error  // why there is no JSON: the input cannot be read, or the answer is too long
}

// ErrGzip is the Err of an Answer behind which the input cannot be decompressed.
var ErrGzip = errors.New("the gzip data is damaged or cut short")

// Answers yields the answers that r holds, one at a time: one JSON value, values
// one behind another, NDJSON, and arrays of answers, compressed with gzip or not.
// An array is one answer where the table t says so (with a nil t: any private or
// built-in table), otherwise each of its elements is one.
//
// A value that is not JSON ends the input, because nothing tells where the next
// one begins; in NDJSON only its line is lost. An input is NDJSON when its name
// ends in .ndjson or .jsonl, before .gz, or when its lines are values.
//
// The whole input is never in memory: one answer is, up to MaxAnswer, with some
// read-ahead.
func Answers(name string, r io.Reader, t *vendors.Table, private ...*vendors.Table) iter.Seq[Answer] {
	return func(yield func(Answer) bool) {
		s := splitter{name: name, table: t, private: private, max: MaxAnswer, r: r, yield: yield}
		switch path.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz")) {
		case ".ndjson", ".jsonl":
			s.lines, s.sure = true, true
		}
		s.run()
	}
}

// splitter finds where the answers of an input begin and end. Bytes that were
// yielded are never written again, so answers are slices of what was read.
type splitter struct {
	name    string
	table   *vendors.Table
	private []*vendors.Table
	max     int
	lines   bool // this is NDJSON, by its name or by what was read
	mixed   bool // some value did not stand alone on its line
	sure    bool // some value was whole, or the name says NDJSON
	strict  bool // a value was not even as vendors' documents print them

	r     io.Reader
	buf   []byte // read, and not yet yielded
	at    int64  // offset of buf in the input
	err   error  // of r, io.EOF at its end
	any   bool   // there was something but blanks
	index int
	yield func(Answer) bool

	decoder jsontext.Decoder // finds the end of values; it allows whatever does not hide it
}

const readSize = 64 << 10

// fill reads more into buf. It reports false when there is no more.
func (s *splitter) fill() bool {
	if cap(s.buf)-len(s.buf) < readSize/8 {
		buf := make([]byte, len(s.buf), max(readSize, 2*len(s.buf)))
		copy(buf, s.buf)
		s.buf = buf
	}
	for s.err == nil {
		var n int
		n, s.err = s.r.Read(s.buf[len(s.buf):cap(s.buf)])
		s.buf = s.buf[:len(s.buf)+n]
		if n > 0 {
			return true
		}
	}
	return false
}

func (s *splitter) drop(n int) { s.buf, s.at = s.buf[n:], s.at+int64(n) }

// send yields the answer buf[from:to]. It reports false when the consumer has enough.
func (s *splitter) send(from, to int, err error) bool {
	if err == nil && to-from > s.max {
		err = ErrTooLong
	}
	a := Answer{Name: s.name, Index: s.index, Offset: s.at + int64(from), Err: err}
	if err == nil {
		a.JSON = s.buf[from:to:to]
	}
	s.index++
	return s.yield(a)
}

func (s *splitter) run() {
	s.open()
	for s.skipBlanks() {
		if !s.value() {
			return
		}
	}
	switch {
	case s.err != io.EOF:
		s.send(0, 0, s.err)
	case !s.any:
		s.send(0, 0, nil)
	}
}

// open looks for the marks of gzip and of UTF-8, which RFC 8259 §8.1 lets a
// reader ignore.
func (s *splitter) open() {
	for len(s.buf) < 3 && s.fill() {
	}
	if bytes.HasPrefix(s.buf, []byte("\x1f\x8b")) {
		z := &gzipReader{r: io.MultiReader(bytes.NewReader(s.buf), s.r)}
		s.r, s.buf, s.err = z, nil, nil
		for len(s.buf) < 3 && s.fill() {
		}
	}
	if bytes.HasPrefix(s.buf, []byte("\ufeff")) {
		s.drop(3)
	}
}

// gzipReader says of every error what it is about.
type gzipReader struct {
	r io.Reader
	z *gzip.Reader
}

func (g *gzipReader) Read(p []byte) (n int, err error) {
	if g.z == nil {
		if g.z, err = gzip.NewReader(g.r); err != nil {
			return 0, ErrGzip
		}
	}
	n, err = g.z.Read(p)
	if err != nil && err != io.EOF {
		err = ErrGzip
	}
	return n, err
}

const blanks = " \t\r\n"

// skipBlanks reports whether there is anything but blanks.
func (s *splitter) skipBlanks() bool {
	for {
		rest := bytes.TrimLeft(s.buf, blanks)
		s.drop(len(s.buf) - len(rest))
		if len(rest) > 0 {
			s.any = true
			return true
		}
		if !s.fill() {
			return false
		}
	}
}
