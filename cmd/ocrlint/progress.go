package main

import (
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows how much was read, once the work takes long. A nil progress
// shows nothing.
type progress struct {
	bar *progressbar.ProgressBar
}

// quietFor is how long work takes before its progress shows.
const quietFor = time.Second

func newProgress(w io.Writer, args []string) *progress {
	total := int64(0)
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.Mode().IsRegular() {
			total = -1 // unknown
			break
		}
		total += info.Size()
	}
	return &progress{progressbar.NewOptions64(total,
		progressbar.OptionSetWriter(late{w, time.Now().Add(quietFor)}), progressbar.OptionSetDescription("checking"),
		progressbar.OptionShowBytes(true), progressbar.OptionSetWidth(30),
		progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish())}
}

// late writes nothing before its time.
type late struct {
	w     io.Writer
	start time.Time
}

func (l late) Write(b []byte) (int, error) {
	if time.Now().Before(l.start) {
		return len(b), nil
	}
	return l.w.Write(b)
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
	w.p.bar.Add(n)
	return n, err
}

// end removes what was shown.
func (p *progress) end() {
	if p != nil {
		p.bar.Finish()
	}
}
