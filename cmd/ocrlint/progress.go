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
	bar     *progressbar.ProgressBar
	w       io.Writer
	total   int64 // -1 unknown
	read    int64
	started time.Time
	after   time.Duration // how long before it shows
}

func newProgress(w io.Writer, args []string) *progress {
	p := &progress{w: w, started: time.Now(), after: time.Second}
	for _, arg := range args {
		info, err := os.Stat(arg)
		if err != nil || !info.Mode().IsRegular() {
			p.total = -1
			break
		}
		p.total += info.Size()
	}
	return p
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
	w.p.add(n)
	return n, err
}

func (p *progress) add(n int) {
	p.read += int64(n)
	if p.bar == nil {
		if time.Since(p.started) < p.after {
			return
		}
		p.bar = progressbar.NewOptions64(p.total,
			progressbar.OptionSetWriter(p.w), progressbar.OptionSetDescription("checking"),
			progressbar.OptionShowBytes(true), progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(), progressbar.OptionFullWidth())
	}
	p.bar.Set64(p.read)
}

// end removes what was shown.
func (p *progress) end() {
	if p != nil && p.bar != nil {
		p.bar.Finish()
	}
}
