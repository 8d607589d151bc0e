package cli

import (
	"cmp"
	"errors"
	"io"
	"io/fs"
	"iter"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/inputs"
)

// sources turns the arguments of a command line into answers.
type sources struct {
	table    *vendors.Table // nil: any
	private  []*vendors.Table
	stdin    io.Reader
	output   fs.FileInfo                   // the file of the report, which is no input; nil: none
	progress *progress                     // nil: none
	trail    *trail                        // nil: nobody goes on where this run ends
	limit    int                           // the longest answer in bytes; 0: wire.UsualLimit
	visit    func(name string) (more bool) // what is done with a file instead of reading it; nil: it is read
	use      inputs.Use                    // of the answers

	include, exclude []string       // patterns of the files of directories
	skipped          int            // files of directories that are not read
	endings          map[string]int // of their names
}

// inputError is an error about a whole input. Errors of answers have an offset.
type inputError string

func (e inputError) Error() string { return string(e) }

const (
	errNoFile inputError = "no file of answers in this directory"
)

// answers yields the answers of all inputs in order, and for what cannot be read
// an answer with the error.
func (in *sources) answers(args []string) iter.Seq[ocrlint.Answer] {
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

func (in *sources) directory(dir string, yield func(ocrlint.Answer) bool) (more bool) {
	files := 0
	more = true
	in.walk(dir, func(name string, wanted bool, err error) bool {
		switch {
		case err != nil:
			files++
			more = yield(failed(name, err))
		case !wanted:
			in.skip(name)
		default:
			files++
			more = in.file(name, yield)
		}
		return more
	})
	if files == 0 {
		more = yield(ocrlint.Answer{Name: dir, Err: errNoFile})
	}
	return more
}

// walk visits the files of a directory and of those below it, and says which are to be
// read.
func (in *sources) walk(dir string, visit func(name string, wanted bool, err error) (more bool)) {
	walkFiles(dir, func(name string, kind fs.FileMode, err error) bool {
		if err != nil {
			return visit(name, false, err)
		}
		if in.isOutput(name) {
			return true
		}
		wanted := in.wanted(dir, name)
		if wanted {
			wanted, err = isFile(name, kind)
		}
		return visit(name, wanted, err)
	})
}

// total returns how many bytes there are to read, 0 when that is not known.
func (in *sources) total(args []string) (total int64) {
	for _, arg := range args {
		info, err := os.Stat(arg)
		switch {
		case err == nil && info.Mode().IsRegular():
			total += info.Size()
		case err == nil && info.IsDir():
			in.walk(arg, func(name string, wanted bool, _ error) bool {
				if info, err := os.Stat(name); wanted && err == nil {
					total += info.Size()
				}
				return true
			})
		default: // a pipe, or nothing
			return 0
		}
	}
	return total
}

// isOutput reports whether a file of a directory is that of the report.
func (in *sources) isOutput(name string) bool {
	if in.output == nil || filepath.Base(name) != in.output.Name() {
		return false
	}
	info, err := os.Lstat(name)
	return err == nil && os.SameFile(info, in.output)
}

// isFile reports whether a name in a directory is that of a file, or of a link to one.
func isFile(name string, kind fs.FileMode) (bool, error) {
	if kind != fs.ModeSymlink {
		return kind.IsRegular(), nil
	}
	info, err := os.Stat(name)
	return err == nil && info.Mode().IsRegular(), err
}

// wanted reports whether a file of a directory is to be read. A pattern without a /
// is one of names, another of paths below the directory.
func (in *sources) wanted(dir, name string) bool {
	below, err := filepath.Rel(dir, name)
	if err != nil {
		below = name
	}
	below = filepath.ToSlash(below)
	matches := func(pattern string) bool {
		of := below
		if !strings.Contains(pattern, "/") {
			of = path.Base(below)
		}
		ok, _ := path.Match(pattern, of)
		return ok
	}
	if slices.ContainsFunc(in.exclude, matches) {
		return false
	}
	if len(in.include) > 0 {
		return slices.ContainsFunc(in.include, matches)
	}
	return isAnswer(name)
}

// skip counts a file that is not read.
func (in *sources) skip(name string) {
	if in.endings == nil {
		in.endings = make(map[string]int)
	}
	in.skipped++
	ending := strings.ToLower(filepath.Ext(filepath.Base(name)))
	if in.endings[ending] == 0 && len(in.endings) >= mostEndings {
		ending = "others"
	}
	in.endings[ending]++
}

// mostEndings bounds the endings that are told apart.
const mostEndings = 1000

// skippedText tells of the files that were not read: "3 files skipped: .jpg 2, .txt 1".
func (in *sources) skippedText() string {
	if in.skipped == 0 {
		return ""
	}
	endings := slices.SortedFunc(maps.Keys(in.endings), func(a, b string) int {
		return cmp.Or(cmp.Compare(in.endings[b], in.endings[a]), cmp.Compare(a, b))
	})
	var list []string
	for _, e := range endings[:min(len(endings), 5)] {
		n := in.endings[e]
		if e == "" {
			e = "without an ending"
		}
		list = append(list, printable.Text(e)+" "+strconv.Itoa(n))
	}
	if len(endings) > 5 {
		list = append(list, "...")
	}
	return count(in.skipped, "file") + " of directories skipped, whose names are not those of answers: " + strings.Join(list, ", ")
}

func isAnswer(name string) bool {
	name = strings.ToLower(name)
	name = strings.TrimSuffix(strings.TrimSuffix(name, ".gz"), zstandard.Suffix)
	switch filepath.Ext(name) {
	case ".json", ".jsonl", ".ndjson":
		return true
	}
	return false
}

func (in *sources) file(name string, yield func(ocrlint.Answer) bool) (more bool) {
	if in.visit != nil {
		return in.visit(name)
	}
	if read, more := in.trail.enter(name); !read {
		return more
	}
	f, err := os.Open(name)
	if err != nil {
		return yield(failed(name, err))
	}
	defer f.Close()
	return in.read(name, f, yield)
}

func (in *sources) read(name string, r io.Reader, yield func(ocrlint.Answer) bool) (more bool) {
	limit := cmp.Or(in.limit, wire.UsualLimit)
	fits := func(value []byte) bool { return vendors.Fits(value, in.table, in.private...) }
	for a := range in.use.Answers(name, in.progress.watch(r), limit, fits, zstandard) {
		if a.Err != nil && isPathError(a.Err) {
			a.Err = inputError(reason(a.Err))
		}
		if !yield(a) {
			return false
		}
	}
	return true
}

// isStream reports whether an argument is a pipe or the like, into which somebody may
// still write.
func isStream(arg string) bool {
	if arg == "-" {
		return true
	}
	info, err := os.Stat(arg)
	return err == nil && !info.IsDir() && !info.Mode().IsRegular()
}

func isPathError(err error) bool {
	var e *fs.PathError
	return errors.As(err, &e)
}
