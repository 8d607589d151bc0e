// Package caught makes a panic an error that says where it happened. What the panic says
// is left out: it may quote an answer.
package caught

import (
	"path"
	"runtime"
	"strconv"
	"strings"
)

// Panic is a fault of the program, or of a rule of one's own, that an answer showed.
type Panic struct {
	At []string // the functions it happened in, "rules.(*Set).Check (set.go:120)", the innermost first
}

func (p *Panic) Error() string {
	return "internal error in " + strings.Join(p.At, " of ") + "; please report it with these words"
}

// most is how many functions are told.
const most = 4

// Of returns the panic that a deferred function recovered, nil for none. It is called by
// that function.
func Of(recovered any) *Panic {
	if recovered == nil {
		return nil
	}
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(3, callers)]) // behind Callers, Of and the deferred function
	p := new(Panic)
	for len(p.At) < most {
		f, more := frames.Next()
		if !strings.HasPrefix(f.Function, "runtime.") {
			p.At = append(p.At, path.Base(f.Function)+" ("+path.Base(f.File)+":"+strconv.Itoa(f.Line)+")")
		}
		if !more {
			break
		}
	}
	return p
}
