package cli

import (
	"io"
	"sync"
	"time"

	"github.com/vbauerster/cupwriter"
	"github.com/vbauerster/mpb/v8"
	"github.com/vbauerster/mpb/v8/decor"
)

// progress shows how much was read, once the work takes long. A nil progress
// shows nothing.
type progress struct {
	w     io.Writer    // a terminal
	what  string       // is done
	total func() int64 // to read, 0 when that is not known; asked for when the work takes long

	mu    sync.Mutex
	later *time.Timer
	read  int64
	ended bool
	shown *mpb.Progress // nil before the work takes long
	bar   *mpb.Bar
}

// quietFor is how long work takes before its progress shows.
const quietFor = time.Second

func newProgress(w io.Writer, what string, total func() int64) *progress {
	p := &progress{w: w, what: what, total: total}
	p.later = time.AfterFunc(quietFor, p.show)
	return p
}

func (p *progress) show() {
	total := p.total()
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.ended {
		return
	}
	p.shown = mpb.New(mpb.WithConsoleWriter(console{cupwriter.New(p.w, false)}), mpb.WithWidth(30))
	if total == 0 {
		p.bar = p.shown.AddSpinner(0, mpb.PrependDecorators(decor.Name(p.what)), mpb.AppendDecorators(decor.CurrentKibiByte("% .1f")))
	} else {
		p.bar = p.shown.AddBar(0, mpb.PrependDecorators(decor.Name(p.what+" "), decor.Percentage()),
			mpb.AppendDecorators(decor.CountersKibiByte("% .1f / % .1f")))
		p.bar.SetTotal(total, false) // not above: the bar ends when the reports are written, not when all is read
	}
	p.bar.SetCurrent(p.read)
}

// console is a terminal of the usual size where it does not know its own.
type console struct{ *cupwriter.Writer }

func (c console) GetTermSize() (width, height int, err error) {
	if width, height, err = c.Writer.GetTermSize(); err != nil || width == 0 || height == 0 {
		return 80, 24, nil
	}
	return width, height, nil
}

// Write writes above the bar.
func (p *progress) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.shown == nil || p.ended {
		return p.w.Write(b)
	}
	return p.shown.Write(b)
}

// watch returns r, counted.
func (p *progress) watch(r io.Reader) io.Reader {
	if p == nil {
		return r
	}
	return watched{p, r}
}

type watched struct {
	p *progress
	r io.Reader
}

func (w watched) Read(b []byte) (int, error) {
	n, err := w.r.Read(b)
	w.p.add(int64(n))
	return n, err
}

// add counts what was read, or need not be read.
func (p *progress) add(n int64) {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.read += n
	if p.shown != nil {
		p.bar.IncrInt64(n)
	}
}

// end removes what was shown.
func (p *progress) end() {
	if p == nil {
		return
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.ended = true
	p.later.Stop()
	if p.shown != nil {
		p.bar.Abort(true)
		p.shown.Wait()
	}
}
