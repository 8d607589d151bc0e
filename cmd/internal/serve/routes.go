package serve

import (
	"io"
	"log/slog"
	"net/http"
	"strconv"
	"time"

	"github.com/ocrlint/ocrlint/internal/caught"
)

// route is a path with its method, and what answers there.
type route struct {
	method, path string
	open         bool // without the token
	question     bool // one of those that are counted, and refused when there are too many
	answer       func(w *reply, r *http.Request) *problem
}

// routes answers by the path as it is sent: none is made better and sent elsewhere.
func (s *Server) routes() http.Handler {
	others := http.NewCrossOriginProtection()
	routes := make(map[string]*route)
	for _, t := range append(s.table(), s.pages()...) {
		routes[t.path] = &t
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t := routes[r.URL.Path]
		switch {
		case t == nil:
			t = &nowhere
		case r.Method != t.method && (r.Method != http.MethodHead || t.method != http.MethodGet):
			t = t.otherwise()
		}
		s.serve(w, r, t, others)
	})
}

// nowhere is what answers where no route is.
var nowhere = route{path: "other", open: true, answer: func(*reply, *http.Request) *problem {
	return problemOf(http.StatusNotFound, "there is nothing at this path; /openapi.json lists what there is")
}}

// otherwise is what answers to other methods than that of a route.
func (t *route) otherwise() *route {
	allow := t.method
	if allow == http.MethodGet {
		allow = "GET, HEAD"
	}
	return &route{path: t.path, open: true, answer: func(w *reply, _ *http.Request) *problem {
		w.Header().Set("Allow", allow)
		return problemOf(http.StatusMethodNotAllowed, "the method is "+allow)
	}}
}

func (s *Server) table() []route {
	return []route{
		{"POST", "/v1/check", false, true, s.check},
		{"POST", "/v1/mrz", false, true, s.mrz},
		{"POST", "/v1/compare", false, true, s.compare},
		{"GET", "/v1/rules", false, false, s.rules},
		{"GET", "/v1/vendors", false, false, s.vendors},
		{"GET", "/v1/schema", false, false, s.schema("report")},
		{"GET", "/v1/schema/compare", false, false, s.schema("compare")},
		{"GET", "/openapi.json", false, false, s.description},
		{"GET", "/metrics", false, false, s.metrics},
		{"GET", live, true, false, s.well},
		{"GET", "/readyz", true, false, s.well},
	}
}

// live is the path that answers to the end, when no other does any more.
const live = "/healthz"

// serve answers a request on a route: it counts and logs it, and keeps a panic to it.
func (s *Server) serve(to http.ResponseWriter, r *http.Request, t *route, others *http.CrossOriginProtection) {
	begun := time.Now()
	w := &reply{ResponseWriter: to, control: http.NewResponseController(to), timeout: s.Timeout}
	w.control.SetWriteDeadline(begun.Add(s.Timeout)) // also of 100 Continue
	h := w.Header()
	h.Set("X-Content-Type-Options", "nosniff")
	h.Set("Referrer-Policy", "no-referrer")
	h.Set("Cross-Origin-Resource-Policy", "same-origin")
	h.Set("Cache-Control", "no-store")
	h.Set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'")
	defer func() {
		p := caught.Of(recover())
		if p != nil {
			s.Log.Error("internal error", "route", t.path, "at", p.Error())
		}
		cut := p != nil && w.begun.Load()
		if p != nil && !cut {
			refuse(w, internal(p))
		}
		took := time.Since(begun)
		s.meters.request(t.path, w.status, took)
		s.Log.LogAttrs(r.Context(), slog.LevelInfo, "request", slog.String("method", method(r.Method)), slog.String("route", t.path),
			slog.Int("status", w.status), slog.Int64("sent", w.sent), slog.Duration("took", took))
		if cut {
			panic(http.ErrAbortHandler) // half a reply is none
		}
	}()
	if p := s.admit(w, r, t, others); p != nil {
		s.pass(w, r, p)
		refuse(w, p)
	}
}

// pass reads the rest of a body that is refused, and keeps nothing of it: clients that send
// all before they read get to know why.
func (s *Server) pass(w *reply, r *http.Request, p *problem) {
	if p.Status == http.StatusRequestTimeout || r.Header.Get("Expect") != "" || r.ContentLength > int64(s.MaxBody) {
		return // nothing comes, or the client waits for the reply, or too much comes
	}
	io.CopyN(io.Discard, moving{r.Body, w.control, s.Timeout}, int64(s.MaxBody))
}

// admit answers a request that may be answered.
func (s *Server) admit(w *reply, r *http.Request, t *route, others *http.CrossOriginProtection) *problem {
	if p := s.foreign(r, others); p != nil {
		return p
	}
	if s.draining.Load() && t.path != live {
		w.Header().Set("Connection", "close")
		return problemOf(http.StatusServiceUnavailable, "the service ends")
	}
	if !t.open && !s.allowed(r) {
		return problemOf(http.StatusUnauthorized, "Authorization is Bearer and the token of --token-file")
	}
	if !t.question {
		return t.answer(w, r)
	}
	if !s.enter() {
		return problemOf(http.StatusTooManyRequests, "as many questions are in hand as --max-in-flight says; try again")
	}
	defer func() { <-s.free }()
	return t.answer(w, r)
}

// patience is how long a question waits for another to end: who had its reply may ask again
// before the other has quite ended.
const patience = 10 * time.Millisecond

// enter reports whether a question may be asked. Then it is in hand.
func (s *Server) enter() bool {
	select {
	case s.free <- struct{}{}:
		return true
	default:
	}
	select {
	case s.free <- struct{}{}:
		return true
	case <-time.After(patience):
		return false
	}
}

// method is one that there is: any other might say anything.
func method(m string) string {
	switch m {
	case "GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS":
		return m
	}
	return "other"
}

func internal(p *caught.Panic) *problem {
	return problemOf(http.StatusInternalServerError, p.Error()).at("internal", 0)
}

// send replies with text.
func send(w *reply, kind string, text []byte) *problem {
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Length", strconv.Itoa(len(text)))
	w.Write(text)
	return nil
}
