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
	JSON   []byte // not necessarily valid; an empty input is one empty answer
	Err    error  // why there is no JSON: the input cannot be read, or the answer is too long
}

// ErrGzip is the Err of an Answer behind which the input cannot be decompressed.
var ErrGzip = errors.New("the gzip data is damaged or cut short")

// Answers yields the answers that r holds, one at a time: one JSON value, values
// one behind another, NDJSON, and arrays of answers, compressed with gzip or not.
// An array is one answer where the table t says so (with a nil t: any of the
// built-in tables), otherwise each of its elements is one.
//
// A value that is not JSON ends the input, because nothing tells where the next
// one begins; in NDJSON only its line is lost. An input is NDJSON when its name
// ends in .ndjson or .jsonl, before .gz, or when its lines are values.
//
// The whole input is never in memory: one answer is, up to MaxAnswer, with some
// read-ahead.
func Answers(name string, r io.Reader, t *vendors.Table) iter.Seq[Answer] {
	return func(yield func(Answer) bool) {
		s := splitter{name: name, table: t, max: MaxAnswer, r: r, yield: yield}
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
	name  string
	table *vendors.Table
	max   int
	lines bool // this is NDJSON, by its name or by what was read
	mixed bool // some value did not stand alone on its line
	sure  bool // some value was whole, or the name says NDJSON

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

// value yields the value, or the values of the list, at the beginning of buf. It
// reports false when the consumer has enough or the next value cannot be found.
func (s *splitter) value() bool {
	if s.buf[0] == '{' {
		if end := s.line(); end > 0 {
			s.sure = true
			ok := s.send(0, end, nil)
			s.drop(end)
			return ok
		}
	}
	f, d := &feed{s: s, base: s.at}, &s.decoder
	d.Reset(f, jsontext.AllowDuplicateNames(true), jsontext.AllowInvalidUTF8(true))
	if s.buf[0] == '[' {
		return s.list(f, d)
	}
	if err := d.SkipValue(); err != nil {
		return s.broken(0, f.offset(err, d), err)
	}
	return s.whole(f.end(d))
}

// whole yields the value that ends at end, which did not stand alone on one line.
func (s *splitter) whole(end int) bool {
	s.mixed, s.sure = true, true
	ok := s.send(0, end, nil)
	s.drop(end)
	return ok
}

// line returns the end of the object at the beginning of buf when it stands
// alone on its line, else 0. It only counts brackets: the answer may still not
// be JSON, and then nothing but itself is lost.
func (s *splitter) line() (end int) {
	depth := 0
	quoted := false
	for i := 0; ; i++ {
		if i == len(s.buf) && (i > s.max || !s.fill()) {
			return 0
		}
		switch c := s.buf[i]; {
		case c == '\n':
			return 0
		case quoted:
			switch c {
			case '\\':
				i++
				if i == len(s.buf) && !s.fill() || s.buf[i] == '\n' {
					return 0
				}
			case '"':
				quoted = false
			}
		case c == '"':
			quoted = true
		case c == '{' || c == '[':
			depth++
		case c == '}' || c == ']':
			if depth--; depth == 0 {
				if !s.restBlank(i + 1) {
					return 0
				}
				return i + 1
			}
		}
	}
}

// restBlank reports whether nothing follows on the line behind buf[:i].
func (s *splitter) restBlank(i int) bool {
	for ; i < len(s.buf) || s.fill(); i++ {
		switch s.buf[i] {
		case ' ', '\t', '\r':
		case '\n':
			return true
		default:
			return false
		}
	}
	return true
}

// list yields the elements of the array at the beginning of buf, or the array.
func (s *splitter) list(f *feed, d *jsontext.Decoder) bool {
	d.ReadToken()
	for n := 0; d.PeekKind() != ']'; n++ {
		if err := d.SkipValue(); err != nil {
			return s.broken(n, f.offset(err, d), err)
		}
		end := f.end(d)
		if n == 0 && vendors.Fits(append(s.buf[:end:end], ']'), s.table) {
			return s.array(f, d)
		}
		s.sure = true
		ok := s.send(s.element(n), end, nil)
		s.mixed = s.mixed || bytes.IndexByte(s.buf[:end], '\n') >= 0
		s.drop(end)
		if !ok {
			return false
		}
	}
	d.ReadToken()
	s.drop(f.end(d))
	s.mixed = s.mixed || !s.restBlank(0)
	return true
}

// element returns where in buf the n-th element of a list begins, behind the
// bracket or a comma.
func (s *splitter) element(n int) int {
	if n == 0 {
		return len(s.buf) - len(bytes.TrimLeft(s.buf[1:], blanks))
	}
	return len(s.buf) - len(bytes.TrimLeft(s.buf, blanks+","))
}

// array yields the array of which the first element was read, as one answer.
func (s *splitter) array(f *feed, d *jsontext.Decoder) bool {
	for d.PeekKind() != ']' {
		if err := d.SkipValue(); err != nil {
			return s.broken(0, f.offset(err, d), err)
		}
	}
	d.ReadToken()
	return s.whole(f.end(d))
}

// broken deals with a value that is not JSON from buf[bad] on: the one at the
// beginning of buf, or behind n elements of a list. It is yielded as it is, so
// that the place and the reason of the error come from where they always do.
func (s *splitter) broken(n, bad int, err error) bool {
	switch {
	case s.err != nil && s.err != io.EOF:
		s.send(bad, bad, s.err)
		return false
	case errors.Is(err, ErrTooLong):
		s.lines = s.isLine(len(s.buf))
		return s.send(0, 0, ErrTooLong) && s.lines && s.recover(0)
	case n > 0:
		// The element begins behind the comma, unless it is the comma or the
		// bracket that is wrong.
		from := s.element(n)
		if from < bad {
			return s.send(from, s.around(bad), nil) && s.recover(bad)
		}
		reason := "not valid JSON"
		if bad == len(s.buf) {
			reason = "the JSON value is cut short"
		}
		return s.send(bad, bad, &vendors.SyntaxError{Reason: reason}) && s.recover(bad)
	case s.isLine(bad):
		end := s.lineEnd()
		s.lines = s.lines || bad > end // no second look beyond a line, so that the time stays linear
		return s.send(0, end, nil) && s.recover(end)
	}
	s.send(0, s.around(bad), nil)
	return false
}

// around returns an end behind buf[bad] that shows what is wrong there.
func (s *splitter) around(bad int) int {
	const enough = 16 // longer than any literal or escape
	for len(s.buf) < bad+enough && s.fill() {
	}
	return min(len(s.buf), bad+enough)
}

// lineEnd returns the end of the line at the beginning of buf.
func (s *splitter) lineEnd() int {
	for i := 0; ; {
		if n := bytes.IndexByte(s.buf[i:], '\n'); n >= 0 {
			return i + n
		}
		i = len(s.buf)
		if i > s.max || !s.fill() {
			return i
		}
	}
}

// isLine reports whether the value at the beginning of buf, broken from bad on, is
// a line of NDJSON: the values before were, and every line that was taken for a
// part of it begins like a value.
func (s *splitter) isLine(bad int) bool {
	if s.lines || s.mixed {
		return s.lines
	}
	for i := range bad {
		if s.buf[i] == '\n' && i+1 < bad && s.buf[i+1] != '{' && s.buf[i+1] != '[' {
			return false
		}
	}
	return true
}

// recover goes to the line behind buf[bad] in NDJSON and reports whether this is
// NDJSON. Where nothing tells so yet, the line must be closed in itself: what
// looked like lines may be one damaged value, or no JSON at all.
func (s *splitter) recover(bad int) bool {
	if !s.isLine(bad) {
		return false
	}
	s.drop(bad)
	for {
		i := bytes.IndexByte(s.buf, '\n')
		switch {
		case i < 0:
			s.drop(len(s.buf))
			if !s.fill() {
				return true // the end, or an error that run reports
			}
		case i+1 == len(s.buf) && !s.fill():
			s.drop(i + 1)
			return true
		default:
			s.drop(i + 1)
			if s.sure || (s.buf[0] == '{' || s.buf[0] == '[') && s.line() > 0 {
				return true
			}
		}
	}
}

// feed gives the decoder what the splitter has, then what it reads; of NDJSON the
// line.
type feed struct {
	s    *splitter
	base int64 // offset of the decoder's first byte in the input
	at   int64 // what the decoder has had
}

func (f *feed) Read(p []byte) (int, error) {
	s := f.s
	i := int(f.base + f.at - s.at)
	if i == len(s.buf) {
		if len(s.buf) > s.max {
			return 0, ErrTooLong
		}
		if !s.fill() {
			return 0, s.err
		}
	}
	more := s.buf[i:]
	if s.lines {
		if end := bytes.IndexByte(more, '\n'); end == 0 {
			return 0, io.EOF
		} else if end > 0 {
			more = more[:end]
		}
	}
	n := copy(p, more)
	f.at += int64(n)
	return n, nil
}

// end returns where in buf the value ends that the decoder read last.
func (f *feed) end(d *jsontext.Decoder) int { return int(f.base + d.InputOffset() - f.s.at) }

// offset returns where in buf the error is.
func (f *feed) offset(err error, d *jsontext.Decoder) int {
	var syntax *jsontext.SyntacticError
	if errors.As(err, &syntax) {
		return int(f.base + syntax.ByteOffset - f.s.at)
	}
	return f.end(d)
}
