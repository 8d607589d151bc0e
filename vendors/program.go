package vendors

import (
	"fmt"
	"runtime"
	"slices"
	"sync"
	"weak"
)

// programs holds the compiled form of every table that was used: of built-in ones
// by *Table, of others by weak.Pointer[Table] for as long as somebody has them.
var programs sync.Map

// program returns the compiled form of the table as it was when it was first used.
func (t *Table) program() *program {
	if p, ok := programs.Load(t); ok {
		return p.(*program)
	}
	if slices.Contains(tables(), t) || t.ID == TruthID && t == truth() {
		p, _ := programs.LoadOrStore(t, compile(t))
		return p.(*program)
	}
	key := weak.Make(t)
	if p, ok := programs.Load(key); ok {
		return p.(*program)
	}
	p := &program{}
	if p.err = t.Validate(); p.err == nil {
		p = compile(t.Clone()) // which is not the table, so that the table can go
	}
	q, there := programs.LoadOrStore(key, p)
	if !there {
		runtime.AddCleanup(t, func(key weak.Pointer[Table]) { programs.Delete(key) }, key)
	}
	return q.(*program)
}

// Usable returns the error that Read has for the tables, nil when they are valid.
func Usable(t *Table, private ...*Table) error {
	if t != nil {
		return t.usable()
	}
	for _, t := range private {
		if err := t.usable(); err != nil {
			return err
		}
	}
	return nil
}

// usable is Validate, done once.
func (t *Table) usable() error {
	if t == nil {
		return t.Validate()
	}
	if err := t.program().err; err != nil {
		return fmt.Errorf("the table %q: %w", t.ID, err)
	}
	return nil
}
