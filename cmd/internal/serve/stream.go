package serve

import (
	"bufio"
	"context"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// line is what an answer of a stream comes to.
type line struct {
	text []byte
	end  int64 // of the answer in the body
}

// stream replies with the reports of the answers of a body, while it arrives. When the
// client does not read the reports, its answers are not read.
func (s *Server) stream(w *reply, r *http.Request) *problem {
	o, p := s.options(r)
	if p != nil {
		return p
	}
	b, p := s.open(w, r)
	if p != nil {
		return p
	}
	defer b.close()
	b.patient = true
	w.control.EnableFullDuplex() // HTTP/2 is
	w.Header().Set("Content-Type", typeLines)
	var begun atomic.Int64 // answers that were read
	answers := func(yield func(ocrlint.Answer) bool) {
		for a := range inputs.Answers("lines.ndjson", b, o.Limit, o.Fits) { // by its name each line is an answer
			a.Name = ""
			begun.Add(1)
			if !yield(a) {
				return
			}
		}
	}
	render := func(a ocrlint.Answer, report *rules.Report, err error) line {
		end := a.Offset + int64(len(a.JSON))
		if err != nil {
			u := ocrlint.Unread(a, err)
			s.meters.unread(u)
			return line{wire.Unread(nil, u), end}
		}
		s.meters.report(report)
		text := wire.Report(nil, report, o.Redact)
		report.Release()
		return line{text, end}
	}
	buffered := bufio.NewWriterSize(w, piece)
	told := int64(0)
	stop := func() { w.control.SetReadDeadline(time.Unix(1, 0)) }
	ctx := context.WithoutCancel(r.Context()) // which ends with a body that stops: what was read of it is answered
	for l := range ocrlint.Stream(ctx, answers, 0, o.Options, render) {
		_, err := buffered.Write(l.text)
		b.finished(l.end)
		if told++; err == nil && told == begun.Load() { // else another is on its way
			if err = buffered.Flush(); err == nil {
				err = w.control.Flush()
			}
		}
		if err != nil {
			stop() // nobody reads: nothing more is wanted
			break
		}
	}
	buffered.Flush()
	if !b.ended {
		stop()
		spend(r)
	}
	return nil
}
