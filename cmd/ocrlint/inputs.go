package main

import (
	"errors"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/vendors"
)

// inputs turns the arguments of a command line into answers.
type inputs struct {
	table    *vendors.Table // nil: any
	private  []*vendors.Table
	stdin    io.Reader
	output   fs.FileInfo // the file of the report, which is no input; nil: none
	progress *progress   // nil: none
}

// inputError is an error about a whole input. Errors of answers have an offset.
type inputError string

func (e inputError) Error() string { return string(e) }

const (
	errOtherFile inputError = "not an answer by its name: of a directory, *.json, *.jsonl, *.ndjson and their .gz are read"
	errNoFile    inputError = "no file of answers in this directory"
)

// answers yields the answers of all inputs in order, and for what cannot be read
// an answer with the error.
func (in *inputs) answers(args []string) iter.Seq[ocrlint.Answer] {
	return func(yield func(ocrlint.Answer) bool) {
		for _, arg := range args {
			if arg == "-" {
				if !in.read("-", in.stdin, yield) {
					return
				}
				continue
			}
			info, err := os.Stat(arg)
			more := true
			switch {
			case err != nil:
				more = yield(failed(arg, err))
			case info.IsDir():
				more = in.directory(arg, yield)
			default:
				more = in.file(arg, yield)
			}
			if !more {
				return
			}
		}
	}
}

func failed(name string, err error) ocrlint.Answer {
	return ocrlint.Answer{Name: name, Err: inputError(reason(err))}
}

func (in *inputs) directory(dir string, yield func(ocrlint.Answer) bool) (more bool) {
	files := 0
	more = true
	filepath.WalkDir(dir, func(path string, e fs.DirEntry, err error) error {
		switch {
		case err != nil:
			files++
			more = yield(failed(path, err))
		case path == dir:
		case strings.HasPrefix(e.Name(), "."):
			if e.IsDir() {
				return filepath.SkipDir
			}
		case e.IsDir() || in.isOutput(e):
		case !isFile(path, e) || !isAnswer(e.Name()):
			files++
			more = yield(ocrlint.Answer{Name: path, Err: errOtherFile})
		default:
			files++
			more = in.file(path, yield)
		}
		if !more {
			return filepath.SkipAll
		}
		return nil
	})
	if files == 0 {
		more = yield(ocrlint.Answer{Name: dir, Err: errNoFile})
	}
	return more
}

// isOutput reports whether an entry of a directory is the file of the report.
func (in *inputs) isOutput(e fs.DirEntry) bool {
	if in.output == nil || e.Name() != in.output.Name() {
		return false
	}
	info, err := e.Info()
	return err == nil && os.SameFile(info, in.output)
}

// isFile reports whether an entry of a directory is a file, or a link to one.
func isFile(path string, e fs.DirEntry) bool {
	if e.Type()&fs.ModeSymlink == 0 {
		return e.Type().IsRegular()
	}
	info, err := os.Stat(path)
	return err == nil && info.Mode().IsRegular()
}

func isAnswer(name string) bool {
	switch filepath.Ext(strings.TrimSuffix(strings.ToLower(name), ".gz")) {
	case ".json", ".jsonl", ".ndjson":
		return true
	}
	return false
}

func (in *inputs) file(name string, yield func(ocrlint.Answer) bool) (more bool) {
	f, err := os.Open(name)
	if err != nil {
		return yield(failed(name, err))
	}
	defer f.Close()
	return in.read(name, f, yield)
}

func (in *inputs) read(name string, r io.Reader, yield func(ocrlint.Answer) bool) (more bool) {
	for a := range ocrlint.Answers(name, in.progress.watch(r), in.table, in.private...) {
		if isPathError(a.Err) {
			a.Err = inputError(reason(a.Err))
		}
		if !yield(a) {
			return false
		}
	}
	return true
}

func isPathError(err error) bool {
	var e *fs.PathError
	return errors.As(err, &e)
}
