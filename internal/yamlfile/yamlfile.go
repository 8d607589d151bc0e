// Package yamlfile reads structs from files in YAML or JSON whose keys are the names
// of the members in snake_case, and tells what is wrong with its line.
package yamlfile

import (
	"cmp"
	"fmt"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// Error says what is wrong in a file, and where.
type Error struct {
	File   string
	Line   int // 1-based
	Reason string
}

func (e *Error) Error() string {
	return e.File + ":" + strconv.Itoa(e.Line) + ": " + e.Reason
}

// Errors are all the faults of a file, in the order of its lines.
type Errors []*Error

func (es Errors) Error() string {
	lines := make([]string, len(es))
	for i, e := range es {
		lines[i] = e.Error()
	}
	return strings.Join(lines, "\n")
}

// maxFile is the length in bytes of the longest file, and maxDepth how deep it may be
// nested: what the parser takes grows with the square of that.
const (
	maxFile  = 1 << 20
	maxDepth = 64
)

// mostFaults is how many faults of a file are told.
const mostFaults = 100

// Vocabulary is what may stand for values that read themselves from a text.
type Vocabulary struct {
	Title string          // "a canonical field"
	Words func() []string // nil when there are too many to name
}

// File decodes the syntax tree of a file and remembers the line of everything.
type File struct {
	Name  string // stands for the file in the errors
	Holds string // what is in it: "table"
	Words map[reflect.Type]Vocabulary

	lines map[string]int
	errs  Errors
}

// Decode sets what v points to to what the file says. A key that is no member is a
// fault, as is whatever is no value of its member. Where a list of texts is expected, a
// text is a list of one. read is false when the file is no YAML at all.
func (f *File) Decode(data []byte, v any) (read bool) {
	f.lines = make(map[string]int)
	body := f.parse(data)
	if body != nil {
		f.decode(body, reflect.ValueOf(v).Elem(), "", "")
	}
	return body != nil
}

// Fail notes a fault, unless there are many already.
func (f *File) Fail(line int, format string, args ...any) {
	switch len(f.errs) {
	case mostFaults:
	case mostFaults - 1:
		f.errs = append(f.errs, &Error{f.Name, line, "and so on"})
	default:
		f.errs = append(f.errs, &Error{f.Name, line, fmt.Sprintf(format, args...)})
	}
}

// full reports whether no more faults are told.
func (f *File) full() bool { return len(f.errs) >= mostFaults }

// Errors returns the faults by their lines, nil when there is none.
func (f *File) Errors() Errors {
	slices.SortStableFunc(f.errs, func(a, b *Error) int { return cmp.Compare(a.Line, b.Line) })
	return f.errs
}

// Line returns the line of a path ("marks[0].at", "rules[expired-document]"), or of
// what is around it.
func (f *File) Line(path string) int {
	for {
		if line, ok := f.lines[path]; ok {
			return line
		}
		if path == "" {
			return 1
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
}

// Doubtful returns the lines of which something is known to be wrong, and the paths of
// the parts of which a member could not be read.
func (f *File) Doubtful() (lines map[int]bool, parts map[string]bool) {
	lines, parts = make(map[int]bool), make(map[string]bool)
	for _, e := range f.errs {
		lines[e.Line] = true
	}
	for path, line := range f.lines {
		if i := strings.LastIndexByte(path, '.'); i > 0 && lines[line] {
			parts[path[:i]] = true
		}
	}
	return lines, parts
}

// Names returns the texts of the values of an enumeration that begins with the
// value of no name.
func Names[T interface {
	~uint8
	String() string
}]() (all []string) {
	for v := T(1); v.String() != ""; v++ {
		all = append(all, v.String())
	}
	return all
}
