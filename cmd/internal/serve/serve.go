// Package serve is the service: answers and zones in over HTTP, out the bytes that the
// command prints for them. It keeps nothing of what it is asked, and tells no value of it
// but in the reply.
package serve

import (
	"context"
	"crypto/tls"
	"errors"
	"io/fs"
	"log"
	"log/slog"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/normalize"
)

// Config is what a service is made of. Only the first group must be set.
type Config struct {
	MaxBody     int           // bytes of a body; of NDJSON, of one answer
	MaxInFlight int           // questions at a time
	Timeout     time.Duration // from the last byte that moved
	Now         func() time.Time
	Log         *slog.Logger

	Options wire.Options   // of every question that does not say otherwise; AsOf and Limit are not used
	AsOf    normalize.Date // not given: the day a question arrives
	Token   string         // "": everybody may ask
	TLS     *tls.Config    // nil: plain HTTP
	Page    fs.FS          // of /, index.html and the files it needs; nil: there is none
}

// Server is a service.
type Server struct {
	Config
	meters   meters
	free     chan struct{} // one for each question that may be asked besides those in hand
	memory   budget
	local    bool // on loopback: only for this machine
	draining atomic.Bool
	handler  http.Handler
	openapi  func() []byte
}

// New returns a service that does not listen yet. Without more it takes itself for one on
// loopback.
func New(c Config) *Server {
	s := &Server{Config: c, free: make(chan struct{}, c.MaxInFlight), local: true}
	s.memory.beyond = make(chan struct{}, 1)
	s.memory.size = 2 * int64(c.MaxBody)
	s.memory.left.Store(s.memory.size)
	s.openapi = sync.OnceValue(openAPI)
	s.handler = s.routes()
	return s
}

// ServeHTTP answers a request, as one that came by loopback.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) { s.handler.ServeHTTP(w, r) }

// Serve answers the requests that l accepts until ctx ends, and then those in hand: new
// ones are refused. It closes l. Once ctx has ended the error is nil, unless now ends too:
// then those in hand are cut, and the error is the cause.
func (s *Server) Serve(ctx, now context.Context, l net.Listener) error {
	address, _ := l.Addr().(*net.TCPAddr)
	s.local = address != nil && address.IP.IsLoopback()
	h := &http.Server{
		Handler: s.handler, TLSConfig: s.TLS, ReadHeaderTimeout: s.Timeout, IdleTimeout: max(s.Timeout, idle), MaxHeaderBytes: maxHeader,
		ErrorLog: log.New(complaints{s.Log}, "", 0), ConnContext: withConnection,
	}
	l = listener{l}
	ended := make(chan error, 1)
	go func() {
		if s.TLS != nil {
			ended <- h.ServeTLS(l, "", "")
		} else {
			ended <- h.Serve(l)
		}
	}()
	select {
	case err := <-ended:
		return err
	case <-ctx.Done():
	}
	s.draining.Store(true)
	h.SetKeepAlivesEnabled(false)
	for range cap(s.free) { // until none is in hand; new ones are told so
		select {
		case s.free <- struct{}{}:
		case <-now.Done():
		}
	}
	if err := h.Shutdown(now); err != nil {
		h.Close()
		return context.Cause(now)
	}
	return nil
}

const (
	idle      = 2 * time.Minute // how long a connection is kept without a request
	maxHeader = 64 << 10
)

// Scheme is that of the addresses of the service.
func (s *Server) Scheme() string {
	if s.TLS != nil {
		return "https"
	}
	return "http"
}

// complaints are those of net/http about connections: they name addresses, and quote no body.
type complaints struct{ *slog.Logger }

func (c complaints) Write(b []byte) (int, error) {
	if len(b) > 0 && b[len(b)-1] == '\n' {
		c.Warn(string(b[:len(b)-1]))
	}
	return len(b), nil
}

// budget is memory that questions share beyond what each may have. Streams wait for it with
// what they have in hand, and would wait for each other for ever: one at a time may go beyond.
type budget struct {
	size   int64
	left   atomic.Int64
	beyond chan struct{}
}

// take takes n bytes, if they are left, or gives -n back.
func (b *budget) take(n int64) bool {
	if b.left.Add(-n) < 0 && n > 0 {
		b.left.Add(n)
		return false
	}
	return true
}

var errBusy = errors.New("too much is in hand")
