package serve

import (
	"compress/gzip"
	"errors"
	"io"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// freely is how many bytes of a body are in hand before the others have to share.
const freely = 256 << 10

// body reads a body, decompressed. Bytes that are in hand and not done with are counted.
type body struct {
	s       *Server
	control *http.ResponseController
	from    io.Reader
	zipped  bool
	patient bool  // waits for memory
	failed  error // why it cannot be read
	ended   bool  // it was read to its end

	read   int64 // after decompression
	mu     sync.Mutex
	done   int64 // likewise: nobody needs what stands before
	taken  int64 // of the memory of all
	beyond bool  // it may take more than there is
}

// What is wrong with a body.
var (
	errSlow = errors.New("the body stopped before its end")
	errGone = errors.New("the body was cut short")
	errGzip = errors.New("the gzip data is damaged or cut short")
	errLong = errors.New("the body is too long")
)

// open returns the body of a request. The caller closes it.
func (s *Server) open(w http.ResponseWriter, r *http.Request) (*body, *problem) {
	b := &body{s: s, control: http.NewResponseController(w)}
	b.from = moving{r.Body, b.control, s.Timeout}
	switch encoding := r.Header.Get("Content-Encoding"); encoding {
	case "", "identity":
	case "gzip", "x-gzip":
		b.zipped = true
	default:
		w.Header().Set("Accept-Encoding", "gzip") // RFC 9110 §12.5.3
		return nil, problemOf(http.StatusUnsupportedMediaType, "Content-Encoding is gzip, or none")
	}
	return b, nil
}

// moving is what arrives, as long as it does.
type moving struct {
	io.Reader
	control *http.ResponseController
	timeout time.Duration
}

func (m moving) Read(b []byte) (n int, err error) {
	m.control.SetReadDeadline(time.Now().Add(m.timeout))
	n, err = m.Reader.Read(b)
	var slow net.Error
	switch {
	case err == nil:
	case errors.As(err, &slow) && slow.Timeout():
		err = errSlow
	case err == io.EOF:
		m.control.SetReadDeadline(time.Time{}) // what is read behind the body says whether somebody waits still
	default:
		err = errGone
	}
	return n, err
}

// Read has room for what it reads, or says that there is none.
func (b *body) Read(p []byte) (n int, err error) {
	if b.failed != nil {
		return 0, b.failed
	}
	defer func() {
		b.failed = err
		b.ended = err == io.EOF
	}()
	if !b.room(int64(len(p))) {
		return 0, errBusy
	}
	if z, ok := b.from.(moving); ok && b.zipped {
		unpacked, err := gzip.NewReader(z)
		if err != nil {
			return 0, zipError(err)
		}
		b.from = unpacked
	}
	n, err = b.from.Read(p)
	b.read += int64(n)
	if b.zipped {
		err = zipError(err)
	}
	return n, err
}

// zipError is what an error of decompression says of the body.
func zipError(err error) error {
	if err == nil || err == io.EOF || err == errSlow || err == errGone {
		return err
	}
	return errGzip
}

// room makes room for n bytes more. A stream waits for it.
func (b *body) room(n int64) bool {
	for end := time.Now().Add(b.s.Timeout); !b.claim(n); {
		if !b.patient || time.Now().After(end) {
			return false
		}
		select {
		case b.s.memory.beyond <- struct{}{}:
			b.mu.Lock()
			b.beyond = true
			b.mu.Unlock()
		case <-time.After(5 * time.Millisecond):
		}
	}
	return true
}

// claim takes the memory for n bytes more, and gives back what is not needed any more.
func (b *body) claim(n int64) bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	need := max(0, min(b.read+n-b.done, int64(b.s.MaxBody))-freely) // of more than an answer the rest is thrown away
	switch {
	case b.beyond:
		b.s.memory.left.Add(b.taken - need)
	case !b.s.memory.take(need - b.taken):
		return false
	}
	if b.taken = need; need == 0 {
		b.giveBeyond()
	}
	return true
}

func (b *body) giveBeyond() {
	if b.beyond {
		b.beyond = false
		<-b.s.memory.beyond
	}
}

// finished says that nobody needs the body before the offset.
func (b *body) finished(offset int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.done = max(b.done, offset)
}

// close gives back the memory.
func (b *body) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.s.memory.left.Add(b.taken)
	b.taken = 0
	b.giveBeyond()
}

// whole reads all of a body.
func (s *Server) whole(w http.ResponseWriter, r *http.Request, memory []byte) (text []byte, b *body, p *problem) {
	if r.ContentLength > int64(s.MaxBody) {
		return nil, nil, s.problemOfBody(errLong)
	}
	if b, p = s.open(w, r); p != nil {
		return nil, nil, p
	}
	text = memory[:0]
	for {
		if len(text) == cap(text) {
			text = append(text, 0)[:len(text)]
		}
		n, err := b.Read(text[len(text):min(cap(text), len(text)+piece, s.MaxBody+1)])
		text = text[:len(text)+n]
		switch {
		case len(text) > s.MaxBody:
			return text, b, s.problemOfBody(errLong)
		case err == io.EOF:
			return text, b, nil
		case err != nil:
			return text, b, s.problemOfBody(err)
		}
	}
}

// problemOfBody is why a body could not be read.
func (s *Server) problemOfBody(err error) *problem {
	switch err {
	case errLong:
		return problemOf(http.StatusRequestEntityTooLarge, "the body is too long; the service has the limit --max-body")
	case errSlow:
		return problemOf(http.StatusRequestTimeout, "no more of the body arrived for the time of --timeout")
	case errBusy:
		return problemOf(http.StatusTooManyRequests, "the long bodies in hand take the memory there is; try again")
	}
	return problemOf(http.StatusBadRequest, err.Error())
}

// reply writes as long as somebody reads.
type reply struct {
	http.ResponseWriter
	control *http.ResponseController
	timeout time.Duration
	status  int
	sent    int64
	begun   atomic.Bool
}

// piece is how much is written by one deadline.
const piece = 64 << 10

func (w *reply) WriteHeader(status int) {
	if w.begun.CompareAndSwap(false, true) {
		w.status = status
		w.control.SetWriteDeadline(time.Now().Add(w.timeout))
		w.ResponseWriter.WriteHeader(status)
	}
}

func (w *reply) Write(b []byte) (sent int, err error) {
	w.WriteHeader(http.StatusOK)
	for len(b) > 0 && err == nil {
		n := min(len(b), piece)
		w.control.SetWriteDeadline(time.Now().Add(w.timeout))
		n, err = w.ResponseWriter.Write(b[:n])
		sent, b = sent+n, b[n:]
	}
	w.sent += int64(sent)
	return sent, err
}

// Unwrap is for http.ResponseController.
func (w *reply) Unwrap() http.ResponseWriter { return w.ResponseWriter }
