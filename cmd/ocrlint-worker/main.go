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

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

const name = "ocrlint-worker"

func main() {
	a := &app{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr}
	os.Exit(a.run(os.Args[1:]))
}

// app is what the commands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	log            *slog.Logger
	code           int // the exit status, when there is no error

	// What tests put in.
	taskSize int
	reached  func(point string)
	handle   func(*streamer) func(context.Context, jetstream.Msg) error
}

// quiet is a log of nothing.
var quiet = slog.New(slog.DiscardHandler)

// interruption is the signal that ends a command.
type interruption struct{ signal syscall.Signal }

func (i interruption) Error() string { return "interrupted: " + i.signal.String() }

// run runs the command line args and returns the exit status, those of ocrlint.
func (a *app) run(args []string) int {
	ctx, cancel := context.WithCancelCause(context.Background())
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, os.Interrupt, syscall.SIGTERM)
	defer signal.Stop(signals)
	go func() {
		cancel(interruption{(<-signals).(syscall.Signal)})
		again := (<-signals).(syscall.Signal) // who asks twice does not wait
		os.Exit(128 + int(again))
	}()
	a.log = slog.New(slog.NewJSONHandler(a.stderr, nil))
	root := &cobra.Command{
		Use:   name,
		Short: "check answers of OCR vendors beyond one process, on NATS JetStream",
		Long: `ocrlint-worker runs the checks of ocrlint over stored files and over streams, with any
number of workers, on NATS JetStream. Without --nats a server runs in the process: there
is nothing to install. With --nats it uses your own servers.

Whatever is killed, a worker, a server, one server of three: nothing is lost and nothing
is repeated.`,
		Args:          cli.Subcommand,
		RunE:          func(*cobra.Command, []string) error { return nil },
		SilenceErrors: true,
		SilenceUsage:  true,
	}
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.SetArgs(args)
	root.SetFlagErrorFunc(cli.FlagError)
	root.AddCommand(
		a.batchCommand(), a.submitCommand(), a.statusCommand(), a.cancelCommand(), a.workCommand(),
		a.streamCommand(), a.publishCommand(), a.drainCommand(),
		&cobra.Command{Use: "version", Short: "print the version", Args: cobra.NoArgs, Run: func(*cobra.Command, []string) { fmt.Fprintln(a.stdout, name, cli.Version()) }},
	)
	cmd, err := root.ExecuteContextC(ctx)
	if err == nil {
		return a.code
	}
	if i, ok := errors.AsType[interruption](err); ok {
		a.say("%s", i)
		return 128 + int(i.signal)
	}
	return cli.Tell(a.stderr, name, err, "see "+cmd.CommandPath()+" --help")
}

// say prints a line on standard error.
func (a *app) say(format string, args ...any) { fmt.Fprintf(a.stderr, name+": "+format+"\n", args...) }

// id is a short name for what is made of these texts.
func id(texts ...string) string {
	h := sha256.New()
	for _, t := range texts {
		fmt.Fprintf(h, "%d:%s", len(t), t)
	}
	return hex.EncodeToString(h.Sum(nil)[:8])
}
