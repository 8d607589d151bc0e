//go:build js

// Command ocrlint-wasm is what package ocrlint of npm runs: check, mrz and compare of the
// command, for JavaScript. Texts go in as bytes, and what the command prints comes out.
package main

import (
	"errors"
	"syscall/js"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/caught"
)

func main() {
	js.Global().Call("ocrlintReady", map[string]any{
		"check":   call(check),
		"mrz":     call(zones),
		"compare": call(compare),
		"vendors": call(func([][]byte, *wire.Options) ([]byte, error) { return wire.Vendors(), nil }),
	})
	select {}
}

// call makes a function of JavaScript: bytes come out, or a text when there is an error.
// What panics is an error of that call alone.
func call(f func(texts [][]byte, o *wire.Options) ([]byte, error)) js.Func {
	return js.FuncOf(func(_ js.Value, args []js.Value) any {
		out, err := answer(f, args[0], args[1])
		if err != nil {
			return err.Error()
		}
		bytes := js.Global().Get("Uint8Array").New(len(out))
		js.CopyBytesToJS(bytes, out)
		return bytes
	})
}

func answer(f func(texts [][]byte, o *wire.Options) ([]byte, error), given, chosen js.Value) (out []byte, err error) {
	defer func() {
		if p := caught.Of(recover()); p != nil {
			err = p
		}
	}()
	o, err := optionsOf(chosen)
	if err != nil {
		return nil, err
	}
	texts := make([][]byte, given.Length())
	for i := range texts {
		text := given.Index(i)
		texts[i] = make([]byte, text.Length())
		js.CopyBytesToGo(texts[i], text)
	}
	return f(texts, o)
}

func optionsOf(chosen js.Value) (*wire.Options, error) {
	o := &wire.Options{Drawing: chosen.Get("drawing").Truthy()}
	o.Repair, o.Redact = chosen.Get("repair").Truthy(), chosen.Get("redact").Truthy()
	o.AsOf = wire.DayOf(time.Now())
	if asOf := chosen.Get("asOf"); asOf.Truthy() {
		day, ok := wire.Day(asOf.String())
		if !ok {
			return nil, errors.New("asOf is no day YYYY-MM-DD")
		}
		o.AsOf = day
	}
	if id := chosen.Get("vendor"); id.Truthy() {
		table, ok := wire.Table(id.String(), nil)
		if !ok {
			return nil, errors.New("no vendor has this id")
		}
		o.Vendor = table
	}
	return o, nil
}

func check(texts [][]byte, o *wire.Options) ([]byte, error) {
	line, report, _ := wire.Check(nil, texts[0], *o)
	if report != nil {
		report.Release()
	}
	return line, nil
}

// zones finds none in a text that has none: that is no error.
func zones(texts [][]byte, o *wire.Options) (lines []byte, err error) {
	if o.Drawing {
		lines, err = wire.DrawnZones(nil, texts[0], o.Repair, o.Redact)
	} else {
		lines, err = wire.Zones(nil, texts[0], o.Repair, o.Redact)
	}
	if p, ok := errors.AsType[*caught.Panic](err); ok {
		return nil, p
	}
	return lines, nil
}

func compare(texts [][]byte, o *wire.Options) ([]byte, error) {
	return wire.Compare(nil, texts, *o)
}
