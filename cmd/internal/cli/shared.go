package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
)

// What other commands share with this one.

// UsageError is an error of the command line, with a hint that may be "".
func UsageError(hint, format string, args ...any) error { return usageError(hint, format, args...) }

// OutputError is the error of what cannot be written; nil of nil.
func OutputError(what string, err error) error {
	if err == nil {
		return nil
	}
	return outputError(what, err)
}

// Failure is an error with the exit status of its kind, as text: another process tells it.
func Failure(code int, text, hint string) error { return &failure{code, hint, errors.New(text)} }

// Parted returns what Failure is made of.
func Parted(err error) (code int, text, hint string) {
	if f, ok := errors.AsType[*failure](err); ok {
		return f.code, f.Error(), f.hint
	}
	return exitUsage, err.Error(), ""
}

// Tell tells an error on w under the name of a command, and returns the exit status. Where
// the error has no exit status of its own it is one of the command line, with this hint.
func Tell(w io.Writer, name string, err error, hint string) (code int) {
	text := err.Error()
	if _, ok := errors.AsType[*failure](err); ok {
		code, text, hint = Parted(err)
	} else {
		code = exitUsage
	}
	for line := range strings.SplitSeq(text, "\n") {
		fmt.Fprintf(w, "%s: %s\n", name, line)
	}
	if hint != "" {
		fmt.Fprintf(w, "%s: hint: %s\n", name, hint)
	}
	return code
}

// Lock keeps a file or directory for this process until held is closed. It is not free
// when another one has it.
func Lock(name string) (held *os.File, free bool) { return lock(name) }

// FlagError tells what was meant by a flag that there is not.
func FlagError(cmd *cobra.Command, err error) error { return flagError(cmd, err) }

// OnlyFiles refuses inputs that can be read once only.
func OnlyFiles(args []string) error {
	for _, arg := range args {
		if isStream(arg) {
			return usageError("name files, or directories of them", "%s can be read once only, and not by several workers", arg)
		}
	}
	return nil
}

// Subcommand is the Args of a command that does nothing by itself.
func Subcommand(cmd *cobra.Command, args []string) error { return subcommand(cmd, args) }

// Version says which version of ocrlint a process is.
func Version() string { return wire.Version() }
