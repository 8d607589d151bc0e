// Command ocrlint-worker checks answers of OCR vendors beyond one process: those of stored
// files, in parts, and those of streams, on NATS JetStream. A server runs in the process
// unless a cluster is named.
package main

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
	"os/signal"
	"syscall"

	"github.com/nats-io/nats.go/jetstream"
	"github.com/spf13/cobra"
)

// Exit codes, those of ocrlint.
const (
	exitOK         = 0
	exitFindings   = 1
	exitUsage      = 2
	exitUnreadable = 3
	exitOutput     = 4
)

func main() {
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	os.Exit(a.run(os.Args[1:]))
}

// app is what the commands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	log            *slog.Logger
	code           int

	// What tests put into the loop of stream.
	reached func(point string)
	handle  func(*streamer) func(context.Context, jetstream.Msg) error
}

// failure is an error with an exit code and perhaps a hint.
type failure struct {
	code int
	hint string
	err  error
}

func (f *failure) Error() string { return f.err.Error() }

func usageError(hint, format string, args ...any) error {
	return &failure{exitUsage, hint, fmt.Errorf(format, args...)}
}

// run runs the command line args and returns the exit code.
func (a *app) run(args []string) int {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	a.log = slog.New(slog.NewJSONHandler(a.stderr, nil))
	root := &cobra.Command{
		Use:           "ocrlint-worker",
		Short:         "check answers of OCR vendors beyond one process, on NATS JetStream",
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SetArgs(args)
	root.AddCommand(a.streamCommand(), a.publishCommand(), a.drainCommand())
	err := root.ExecuteContext(ctx)
	if err == nil {
		return a.code
	}
	f, ok := errors.AsType[*failure](err)
	if !ok {
		f = &failure{exitUsage, "", err}
	}
	fmt.Fprintf(a.stderr, "ocrlint-worker: %s\n", f.err)
	if f.hint != "" {
		fmt.Fprintf(a.stderr, "ocrlint-worker: hint: %s\n", f.hint)
	}
	return f.code
}

// id is a short name for what is made of these texts.
func id(texts ...string) string {
	h := sha256.New()
	for _, t := range texts {
		fmt.Fprintf(h, "%d:%s", len(t), t)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
