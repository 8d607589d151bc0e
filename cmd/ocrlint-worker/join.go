package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// joining puts the parts of a job together in their order, each as soon as those before it
// are there. A part has its place in the output by the lengths of those before it, so that
// it can be written again, by whoever goes on or by two at a time, and nothing changes. A
// worker of the same process writes the part whose turn it is there at once; the others are
// files, which go when the output that holds them is on the disk: a part that is done and
// has no file has been joined.
type joining struct {
	job *job

	mu   sync.Mutex
	file *os.File // the output under the name that it has until it is whole; nil: not begun
	next int      // the first part that is not in it
	size int64    // of the parts that are

	// Only of who adds and ends.
	removed int   // the first part whose file may be there still
	synced  int64 // the size up to that part
}

// syncEvery is how many times the size of a task of output is on the disk at a time. So
// much is there twice, and is copied again by whoever goes on.
const syncEvery = 16

func partFile(x *job, part int) string {
	return filepath.Join(x.Dir, fmt.Sprintf("part-%06d.ndjson", part))
}

// joinedFile is the name of the output until it is whole, "" where parts are not joined to
// a file: the output is standard output, the directory of the parts, a device or a pipe.
func joinedFile(x *job) string {
	if x.Output == "" || ofParts(x) || !replaceable(x.Output) {
		return ""
	}
	dir, base := filepath.Split(x.Output)
	return dir + "." + base + "." + x.ID
}

// ofParts reports whether the output is the directory of the parts.
func ofParts(x *job) bool { return strings.HasSuffix(x.Output, string(os.PathSeparator)) }

// replaceable reports whether a name can be given to another file.
func replaceable(name string) bool {
	info, err := os.Stat(name)
	return err != nil || info.Mode().IsRegular()
}

func removeJoined(x *job) error {
	name := joinedFile(x)
	if name == "" {
		return nil
	}
	if err := os.Remove(name); !errors.Is(err, fs.ErrNotExist) {
		return err
	}
	return nil
}

// joinedParts returns how many parts at the beginning of a job the output has room for.
func joinedParts(x *job, parts map[int]*done) (n int) {
	info, err := os.Stat(joinedFile(x))
	if err != nil {
		return 0
	}
	for size := int64(0); parts[n] != nil && parts[n].Error == ""; n++ {
		if size += parts[n].Of.Bytes; size > info.Size() {
			break
		}
	}
	return n
}

// open opens the output.
func (j *joining) open() error {
	if j.file != nil {
		return nil
	}
	f, err := os.OpenFile(joinedFile(j.job), os.O_WRONLY|os.O_CREATE, 0o644)
	if err == nil {
		j.file = f
	}
	return err
}

// place returns where a part goes, nil when its place is not known yet, or is no file.
func (j *joining) place(part int) io.Writer {
	if j == nil || joinedFile(j.job) == "" {
		return nil
	}
	j.mu.Lock()
	defer j.mu.Unlock()
	if part != j.next || j.open() != nil {
		return nil
	}
	return io.NewOffsetWriter(j.file, j.size)
}

// placed says that a part of a length is in its place.
func (j *joining) placed(part int, length int64) {
	j.mu.Lock()
	defer j.mu.Unlock()
	if part == j.next { // else it was added meanwhile, by somebody else's file
		j.next, j.size = part+1, j.size+length
	}
}

// add joins the parts whose turn it is.
func (j *joining) add(parts map[int]*done) error {
	if joinedFile(j.job) == "" {
		return nil
	}
	j.mu.Lock()
	var err error
	for parts[j.next] != nil {
		length := parts[j.next].Of.Bytes
		if err = j.open(); err == nil {
			err = j.copy(j.next, length)
		}
		if err != nil {
			break
		}
		j.next, j.size = j.next+1, j.size+length
	}
	end, size := j.next, j.size
	j.mu.Unlock()
	if err == nil && size-j.synced >= syncEvery*int64(j.job.Size) {
		err = j.sync(end, size)
	}
	if err != nil {
		return asReport(err)
	}
	return nil
}

// copy copies a part of a length to its place, unless it is there.
func (j *joining) copy(part int, length int64) error {
	f, err := os.Open(partFile(j.job, part))
	if errors.Is(err, fs.ErrNotExist) {
		if info, e := j.file.Stat(); e == nil && info.Size() >= j.size+length {
			return nil
		}
	}
	if err != nil {
		return err
	}
	defer f.Close()
	if _, err := j.file.Seek(j.size, io.SeekStart); err != nil {
		return err
	}
	n, err := io.Copy(j.file, f)
	if err == nil && n != length {
		err = fmt.Errorf("part %d has %d bytes, not %d", part, n, length)
	}
	return err
}

// sync has the parts up to one on the disk, which have a size, and removes their files.
func (j *joining) sync(end int, size int64) error {
	if err := j.file.Sync(); err != nil {
		return err
	}
	for ; j.removed < end; j.removed++ {
		if err := os.Remove(partFile(j.job, j.removed)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			return err
		}
	}
	j.synced = size
	return nil
}

// end gives the output its name, or writes it to w where it has none, when all parts are
// done. It returns the exit status.
func (j *joining) end(check *cli.Check, parts map[int]*done, w, stderr io.Writer) (code int, err error) {
	defer j.close()
	x := j.job
	join := check.Join(stderr, name)
	size := int64(0)
	for i := range x.Parts {
		join.Add(parts[i].Of)
		size += parts[i].Of.Bytes
	}
	if j.named(size) {
		return join.End(), nil
	}
	if err := j.add(parts); err != nil {
		return 0, err
	}
	switch {
	case x.Output == "":
		err = catParts(x, w)
	case ofParts(x):
		os.Remove(x.Output) // where it is an empty directory
		err = os.Rename(x.Dir, strings.TrimSuffix(x.Output, string(os.PathSeparator)))
	case joinedFile(x) == "":
		var f *os.File
		if f, err = os.OpenFile(x.Output, os.O_WRONLY, 0); err == nil {
			err = errors.Join(catParts(x, f), f.Close())
		}
	case j.file == nil: // a job without parts
		err = os.WriteFile(x.Output, nil, 0o644)
	default:
		if err = errors.Join(j.file.Truncate(j.size), j.file.Sync(), j.file.Close()); err == nil {
			if err = os.Rename(j.file.Name(), x.Output); errors.Is(err, fs.ErrNotExist) && sizeOf(x.Output) == size {
				err = nil // somebody else was quicker
			}
		}
	}
	if err != nil {
		return 0, asReport(err)
	}
	return join.End(), nil
}

// named reports whether the output has its name already: who gave it was killed before he
// said so. Then the files of the parts may be gone.
func (j *joining) named(size int64) bool {
	unfinished := joinedFile(j.job)
	if unfinished == "" || exists(unfinished) || exists(partFile(j.job, 0)) {
		return false
	}
	return j.job.Parts > 0 && sizeOf(j.job.Output) == size
}

func sizeOf(name string) int64 {
	info, err := os.Stat(name)
	if err != nil {
		return -1
	}
	return info.Size()
}

func exists(name string) bool {
	_, err := os.Stat(name)
	return !errors.Is(err, fs.ErrNotExist)
}

func (j *joining) close() {
	if j.file != nil {
		j.file.Close()
	}
}

func catParts(x *job, w io.Writer) error {
	for i := range x.Parts {
		f, err := os.Open(partFile(x, i))
		if err != nil {
			return err
		}
		_, err = io.Copy(w, f)
		f.Close()
		if err != nil {
			return err
		}
	}
	return nil
}

func asReport(err error) error { return cli.OutputError("the report cannot be written", err) }
