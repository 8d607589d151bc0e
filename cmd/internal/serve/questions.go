package serve

import (
	"bytes"
	"errors"
	"net/http"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/rules"
)

const (
	typeJSON  = "application/json"
	typeLines = "application/x-ndjson"
	typeText  = "text/plain"
)

// memory is for a body and for the reply to it.
type memory struct{ in, out []byte }

var memories = sync.Pool{New: func() any { return &memory{make([]byte, 0, 8<<10), make([]byte, 0, 16<<10)} }}

// mostKept is how much memory is kept for the next.
const mostKept = 1 << 20

// ask reads a body and replies with what answer makes of it.
func (s *Server) ask(w *reply, r *http.Request, kind string, answer func(dst, text []byte, o wire.Options) ([]byte, *problem)) *problem {
	o, p := s.options(r)
	if p != nil {
		return p
	}
	m := memories.Get().(*memory)
	defer func() {
		if cap(m.in)+cap(m.out) <= mostKept {
			memories.Put(m)
		}
	}()
	text, b, p := s.whole(w, r, m.in)
	if b != nil {
		defer b.close()
		m.in = text
	}
	if p != nil {
		return p
	}
	m.out, p = answer(m.out[:0], text, o)
	if p != nil {
		return p
	}
	return send(w, kind, m.out)
}

func (s *Server) check(w *reply, r *http.Request) *problem {
	switch kind, p := typed(r, typeJSON, typeLines); {
	case p != nil:
		return p
	case kind == typeLines:
		return s.stream(w, r)
	}
	return s.ask(w, r, typeJSON, func(dst, text []byte, o wire.Options) ([]byte, *problem) {
		line, report, unread := wire.Check(dst, text, o)
		if unread != nil {
			s.meters.unread(unread)
			return dst, problemOfUnread(unread)
		}
		s.meters.report(report)
		report.Release()
		return line, nil
	})
}

// problemOfUnread is why an answer has no report.
func problemOfUnread(u *rules.Unread) *problem {
	status := http.StatusUnprocessableEntity
	detail := u.Message
	switch u.Code {
	case "internal":
		status = http.StatusInternalServerError
	case "too_long":
		status = http.StatusRequestEntityTooLarge
	case "several":
		detail += "; " + typeLines + " takes several, one on each line"
	case "unknown_vendor": // the rest is about the command
		detail, _, _ = strings.Cut(detail, ";")
	}
	return problemOf(status, detail).at(u.Code, u.Offset)
}

func (s *Server) mrz(w *reply, r *http.Request) *problem {
	if _, p := typed(r, typeText); p != nil {
		return p
	}
	return s.ask(w, r, typeLines, func(dst, text []byte, o wire.Options) ([]byte, *problem) {
		zones := wire.Zones
		if o.Drawing {
			zones = wire.DrawnZones
		}
		lines, err := zones(dst, text, o.Repair, o.Redact)
		if err == nil {
			return lines, nil
		}
		if p, ok := errors.AsType[*ocrlint.PanicError](err); ok {
			return dst, internal(p)
		}
		p := problemOf(http.StatusUnprocessableEntity, err.Error())
		var nearest mrz.Problem
		if errors.As(err, &nearest) {
			p.Line, p.Column = nearest.Line, nearest.Column
		}
		return dst, p.at("no_zone", offset(text, p.Line, p.Column))
	})
}

// offset is where a line and column are in a text; what does not stand in it begins at 0.
func offset(text []byte, line, column int) (at int64) {
	for ; line > 1; line-- {
		i := bytes.IndexByte(text[at:], '\n')
		if i < 0 {
			return 0
		}
		at += int64(i) + 1
	}
	return min(at+int64(max(column, 1)-1), int64(len(text)))
}

func (s *Server) compare(w *reply, r *http.Request) *problem {
	if _, p := typed(r, typeJSON); p != nil {
		return p
	}
	return s.ask(w, r, typeLines, func(dst, text []byte, o wire.Options) ([]byte, *problem) {
		wrong := func(err error, code string, at int64) ([]byte, *problem) {
			return dst, problemOf(http.StatusUnprocessableEntity, err.Error()).at(code, at)
		}
		list, err := wire.List(text)
		if none, ok := errors.AsType[*wire.NoList](err); ok {
			return wrong(errors.New(none.Reason), "no_list", none.Offset)
		}
		lines, err := wire.Compare(dst, list, o)
		if p, ok := errors.AsType[*ocrlint.PanicError](err); ok {
			return dst, internal(p)
		}
		switch {
		case errors.Is(err, wire.ErrFew):
			return wrong(err, "too_few", 0)
		case err != nil:
			return wrong(err, "too_many", 0)
		}
		return lines, nil
	})
}
