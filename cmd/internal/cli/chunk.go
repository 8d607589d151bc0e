package cli

import (
	"errors"
	"iter"
	"net/url"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// Chunk is a run of answers of one input that somebody else checks: what they are of it,
// and where they stand in it, so that the reports are those of the whole input.
type Chunk struct {
	Name   string `json:"name"`   // of the input
	Index  int    `json:"index"`  // of the first answer in it
	Offset int64  `json:"offset"` // likewise, of the decompressed input
	Span   int64  `json:"span"`   // how long the run is there
	Places string `json:"places"` // of the answers, see appendPlace
	Count  int    `json:"count"`  // of the answers
	Data   []byte `json:"-"`      // their bytes, one behind another
}

// Chunks yields answers in chunks of about so many bytes. With keep they have their Data.
func Chunks(answers iter.Seq[ocrlint.Answer], most int, keep bool) iter.Seq[*Chunk] {
	return func(yield func(*Chunk) bool) {
		var c *Chunk
		var places []byte
		end := int64(0) // of the answer before
		done := func() bool {
			c.Places = string(places)
			return yield(c)
		}
		for a := range answers {
			if c != nil && (c.Name != a.Name || end-c.Offset+int64(len(a.JSON)) > int64(most) || len(places) > mostPlaces) {
				if !done() {
					return
				}
				c = nil
			}
			if c == nil {
				c = &Chunk{Name: a.Name, Index: a.Index, Offset: a.Offset}
				places, end = places[:0], a.Offset
			}
			places = appendPlace(places, a, a.Offset-end)
			if keep {
				c.Data = append(c.Data, a.JSON...)
			}
			c.Count++
			end = a.Offset + int64(len(a.JSON))
			c.Span = end - c.Offset
		}
		if c != nil {
			done()
		}
	}
}

// mostPlaces bounds the places of a chunk of many short answers.
const mostPlaces = 64 << 10

// appendPlace appends the place of an answer: its length, behind "gap+" where it does not
// begin one byte behind the one before; "gap!" and the reason when it could not be read.
func appendPlace(b []byte, a ocrlint.Answer, gap int64) []byte {
	if len(b) > 0 {
		b = append(b, ',')
	}
	if a.Err != nil {
		b = append(strconv.AppendInt(b, gap, 10), '!')
		return append(b, url.QueryEscape(knownOf(a, a.Err).String())...)
	}
	if gap != 1 {
		b = append(strconv.AppendInt(b, gap, 10), '+')
	}
	return strconv.AppendInt(b, int64(len(a.JSON)), 10)
}

// Answers yields the answers of the chunk, named, counted and placed as in their input.
// Each is read, and that once, before the next. ok is false when the places do not fit the
// bytes.
func (c *Chunk) Answers() (answers iter.Seq[ocrlint.Answer], ok bool) { return c.in(c.Data, false) }

// in yields, decoded, the answers in bytes that have what stands between the answers, or
// not.
func (c *Chunk) in(data []byte, between bool) (answers iter.Seq[ocrlint.Answer], ok bool) {
	ok = c.each(data, between, func(*ocrlint.Answer) bool { return true })
	return func(yield func(ocrlint.Answer) bool) {
		var d inputs.Decoder
		c.each(data, between, func(a *ocrlint.Answer) bool {
			d.Decode(a)
			return yield(*a)
		})
	}, ok
}

// each calls f with the answers in bytes until it has enough, and reports whether their
// places fit the bytes.
func (c *Chunk) each(data []byte, between bool, f func(*ocrlint.Answer) bool) (ok bool) {
	at, index := c.Offset, c.Index
	for word := range strings.SplitSeq(c.Places, ",") {
		a := ocrlint.Answer{Name: c.Name, Index: index}
		gap, length := int64(1), int64(0)
		var err error
		if before, reason, failed := strings.Cut(word, "!"); failed {
			gap, err = strconv.ParseInt(before, 10, 64)
			if a.Err = parseKnown(reason); a.Err == nil {
				return false
			}
		} else {
			if before, behind, given := strings.Cut(word, "+"); given {
				gap, err = strconv.ParseInt(before, 10, 64)
				word = behind
			}
			if err == nil {
				length, err = strconv.ParseInt(word, 10, 64)
			}
		}
		if between && err == nil {
			if gap < 0 || gap > int64(len(data)) {
				return false
			}
			data = data[gap:]
		}
		if err != nil || length < 0 || length > int64(len(data)) {
			return false
		}
		at += gap
		a.Offset, a.JSON = at, data[:length:length]
		data, at, index = data[length:], at+length, index+1
		if !f(&a) {
			return true
		}
	}
	return len(data) == 0
}

// known is the error of an answer that somebody else could not read: what he would have
// said of it.
type known struct {
	code, message string
	offset        int64
	whole         bool // it is about the whole input
}

func knownOf(a ocrlint.Answer, err error) *known {
	u := ocrlint.Unread(a, err)
	return &known{u.Code, u.Message, u.Offset, errors.As(err, new(inputError))}
}

func (k *known) Error() string { return k.message }

// String writes it for parseKnown.
func (k *known) String() string {
	return k.code + "|" + strconv.FormatInt(k.offset, 10) + "|" + strconv.FormatBool(k.whole) + "|" + k.message
}

func parseKnown(escaped string) error {
	text, err := url.QueryUnescape(escaped)
	words := strings.SplitN(text, "|", 4)
	if err != nil || len(words) < 4 {
		return nil
	}
	k := &known{code: words[0], whole: words[2] == "true", message: words[3]}
	if k.offset, err = strconv.ParseInt(words[1], 10, 64); err != nil {
		return nil
	}
	return k
}

// Unread is ocrlint.Unread, also of an answer that somebody else could not read.
func Unread(a ocrlint.Answer, err error) *rules.Unread {
	if k, ok := errors.AsType[*known](err); ok {
		return &rules.Unread{Name: a.Name, Index: a.Index, Offset: k.offset, Code: k.code, Message: k.message}
	}
	return ocrlint.Unread(a, err)
}
