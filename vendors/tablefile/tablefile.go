// Package tablefile reads and writes the tables of vendors as files, in YAML or
// JSON. The keys of a file are the names of the members of [vendors.Table] in
// snake_case.
package tablefile

import (
	"cmp"
	"errors"
	"reflect"
	"slices"
	"strconv"
	"strings"

	"github.com/ocrlint/ocrlint/vendors"
)

// Error says what is wrong in the file of a table, and where.
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

// maxTable is the length in bytes of the longest file of a table.
const maxTable = 4 << 20

// Load reads a table from YAML or JSON and validates it. A key that is no member
// of a table is an error. Where a list of texts is expected, a text is a list of
// one. name stands for the file in the errors, which are Errors.
func Load(name string, data []byte) (*vendors.Table, error) {
	l := loader{file: name, lines: make(map[string]int)}
	t := new(vendors.Table)
	if body := l.parse(data); body != nil {
		l.decode(body, reflect.ValueOf(t).Elem(), "", "")
		l.validate(t)
	}
	if len(l.errs) > 0 {
		slices.SortStableFunc(l.errs, func(a, b *Error) int { return cmp.Compare(a.Line, b.Line) })
		return nil, l.errs
	}
	return t, nil
}

// validate adds what is wrong in the table. A line of which something is known to
// be wrong is not blamed for what follows from it, nor is a part of the table as a
// whole of which a member could not be read.
func (l *loader) validate(t *vendors.Table) {
	var faults vendors.Faults
	errors.As(t.Validate(), &faults)
	wrong := make(map[int]bool)
	for _, e := range l.errs {
		wrong[e.Line] = true
	}
	unread := make(map[string]bool) // parts with a wrong member
	for path, line := range l.lines {
		if i := strings.LastIndexByte(path, '.'); i > 0 && wrong[line] {
			unread[path[:i]] = true
		}
	}
	for _, f := range faults {
		if line := l.line(f.Path); !wrong[line] && !unread[f.Path] {
			l.fail(line, "%s", f.Reason)
		}
	}
}

// line returns the line of a path, or of what is around it.
func (l *loader) line(path string) int {
	for {
		if line, ok := l.lines[path]; ok {
			return line
		}
		path = path[:max(0, strings.LastIndexAny(path, ".["))]
	}
}
