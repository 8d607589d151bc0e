package cli

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync/atomic"
	"syscall"
	"time"
)

// output is the file of --output, which appears under its name only when it is whole.
type output struct {
	file *os.File
	name string      // of the file in the end; "": it has its name already
	part bool        // of a run that can be continued
	held *os.File    // keeps other runs away from it; nil: nothing does
	left atomic.Bool // for --resume, should this run end before
}

// create makes the file of --output, unless it would be one of the inputs. Where it is
// to stay when the run is killed, its name until then is that of part.
func create(name string, args []string, stays bool) (*output, error) {
	old, err := os.Stat(name)
	for _, arg := range args {
		if info, err2 := os.Stat(arg); err == nil && err2 == nil && os.SameFile(old, info) {
			return nil, usageError("", "--output: the file is one of the inputs")
		}
	}
	var o *output
	if stays {
		o, err = createPart(name)
	} else {
		o, err = createFile(name)
	}
	if err != nil {
		return nil, outputError("--output", err)
	}
	return o, nil
}

// part is the name of a file that is not whole.
func part(name string) string {
	return filepath.Join(filepath.Dir(name), "."+filepath.Base(name)+".part")
}

// createPart opens the part of a file that an earlier run left, or makes it. No other run
// may be at work on it.
func createPart(name string) (*output, error) {
	const pause = 10 * time.Millisecond
	for wait := time.Second; wait > 0; wait -= pause { // which a killed one takes to end
		f, err := os.OpenFile(part(name), os.O_WRONLY|os.O_CREATE, 0o600)
		if err != nil {
			return nil, err
		}
		held, free := lock(part(name))
		mine, _ := f.Stat()
		if there, err := os.Stat(part(name)); free && err == nil && os.SameFile(mine, there) { // else it got its name just now
			return &output{file: f, name: name, part: true, held: held}, nil
		}
		f.Close()
		held.Close()
		time.Sleep(pause)
	}
	return nil, errors.New("another run is at work on this file")
}

// createFile makes a file under another name beside it. What is no plain file (/dev/null,
// a pipe) is written to itself.
func createFile(name string) (*output, error) {
	o := &output{name: name}
	old, err := os.Stat(name)
	if err == nil && !old.Mode().IsRegular() {
		o.name = ""
		o.file, err = os.OpenFile(name, os.O_WRONLY, 0)
	} else {
		o.file, err = os.CreateTemp(filepath.Dir(name), "."+filepath.Base(name)+".*")
	}
	return o, err
}

// commit gives the file its name.
func (o *output) commit() error {
	if o == nil {
		return nil
	}
	defer o.held.Close()
	if o.name == "" {
		return o.file.Close()
	}
	mode := os.FileMode(0o644)
	if old, err := os.Stat(o.name); err == nil {
		mode = old.Mode().Perm()
	}
	err := errors.Join(o.file.Chmod(mode), o.file.Close())
	if err == nil {
		err = os.Rename(o.file.Name(), o.name)
	}
	if err == nil && o.part {
		forget(o.name)
	}
	return err
}

// discard removes what is not whole; behind commit it does nothing.
func (o *output) discard() {
	if o == nil {
		return
	}
	o.file.Close()
	if o.name != "" && !o.left.Load() {
		os.Remove(o.file.Name())
		if o.part {
			forget(o.name)
		}
	}
	o.held.Close()
}

// printer is standard output, and the first error of writing to it.
type printer struct {
	io.Writer
	err error
}

func (p *printer) Write(b []byte) (int, error) {
	n, err := p.Writer.Write(b)
	if p.err == nil {
		p.err = err
	}
	return n, err
}

// outputError is the error for a report that could not be written.
func outputError(what string, err error) error {
	hint := ""
	if errors.Is(err, syscall.ENOSPC) {
		hint = "free some space, or write elsewhere"
	}
	return &failure{exitOutput, hint, errors.New(what + ": " + reason(err))}
}

// reason is the error without the operation and the path that os puts in front.
func reason(err error) string {
	s := err.Error()
	if i := strings.LastIndex(s, ": "); i >= 0 && isPathError(err) {
		return s[i+2:]
	}
	return s
}
