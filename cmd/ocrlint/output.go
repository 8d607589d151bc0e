package main

import (
	"errors"
	"io"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// output is where the report goes: standard output, or the file of --output, which
// appears under its name only when it is whole.
type output struct {
	file *os.File // nil: standard output
	name string   // of the file in the end
}

// create makes the file of --output, unless it would be one of the inputs.
func create(name string, args []string) (*output, error) {
	old, err := os.Stat(name)
	for _, arg := range args {
		if info, err2 := os.Stat(arg); err == nil && err2 == nil && os.SameFile(old, info) {
			return nil, usageError("", "--output: the file is one of the inputs")
		}
	}
	o, err := createFile(name)
	if err != nil {
		return nil, outputError("--output", err)
	}
	return o, nil
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
	return err
}

// discard removes what is not whole; behind commit it does nothing.
func (o *output) discard() {
	if o == nil {
		return
	}
	o.file.Close()
	if o.name != "" {
		os.Remove(o.file.Name())
	}
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
