package main

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/spf13/cobra"
)

func (a *app) streamCommand() *cobra.Command {
	var w workFlags
	var f cli.PartFlags
	var s streamer
	cmd := &cobra.Command{
		Use:   "stream --in SUBJECT --out SUBJECT --dead SUBJECT [flags]",
		Short: "check the answers of a stream",
		Long: `stream takes answers from a subject, one in a message or several one behind another, and
stores their reports on another: a line for each answer, in messages of several. What
could not be read is stored, with its place and reason, on the subject of --dead. A
message is acknowledged when all that came of it is stored.

Reports have the headers Ocrlint-Chunk, the number of the message that they are of, and
Ocrlint-Part, their place among the reports of it: ocrlint-worker drain brings them into
order. Without --as-of the reference date of an answer is the day on which it was sent.`,
		Args: cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := required(map[string]string{"--in": s.in, "--out": s.out, "--dead": s.dead}); err != nil {
				return err
			}
			if err := w.valid(); err != nil {
				return err
			}
			spec, err := f.Spec(time.Now().UTC())
			if err != nil {
				return err
			}
			check, err := spec.Open()
			if err != nil {
				return err
			}
			ctx := cmd.Context()
			if w.broker.store == "" {
				w.broker.store = "." + name
			}
			b, err := w.broker.open(ctx)
			if err != nil {
				return err
			}
			defer b.close()
			if b.embedded != nil && w.broker.listen != "" {
				a.log.Info("listening", "address", b.embedded.Addr().String())
			}
			s.broker, s.log, s.workers, s.wait, s.reached = b, a.log, w.workers, w.wait, a.reached
			s.checking = checking{options: check.Options(), redact: spec.Redact, max: b.longest()}
			if !spec.Dated {
				s.checking.options.AsOf = normalize.Date{}
			}
			if s.metrics, err = w.start(ctx, a, b); err != nil {
				return err
			}
			if a.handle != nil {
				s.handle = a.handle(&s)
			}
			a.log.Info("working", "in", s.in, "workers", s.workers)
			return s.run(ctx)
		},
	}
	w.declare(cmd)
	f.Declare(cmd.Flags(), cli.ReadFlags, cli.CheckFlags)
	cmd.Flags().StringVar(&w.broker.listen, "listen", "", "`HOST:PORT` at which the embedded server takes connections")
	cmd.Flags().StringVar(&s.in, "in", "", "`subject` of the answers")
	cmd.Flags().StringVar(&s.out, "out", "", "`subject` of the reports")
	cmd.Flags().StringVar(&s.dead, "dead", "", "`subject` of what could not be read")
	cmd.Flags().StringVar(&s.consumer, "consumer", "ocrlint", "`name` that workers on the same answers share")
	return cmd
}

// required says which flag is missing.
func required(flags map[string]string) error {
	var missing []string
	for flag, v := range flags {
		if v == "" {
			missing = append(missing, flag)
		}
	}
	if missing == nil {
		return nil
	}
	slices.Sort(missing)
	return cli.UsageError("each names a subject of a stream", "missing: %s", strings.Join(missing, ", "))
}

func (a *app) publishCommand() *cobra.Command {
	var b brokerFlags
	var f cli.PartFlags
	var subject, job string
	cmd := &cobra.Command{
		Use:   "publish --nats URL --in SUBJECT [flags] FILE|DIR|-...",
		Short: "send the answers of files to a stream",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := required(map[string]string{"--in": subject, "--nats": strings.Join(b.urls, ",")}); err != nil {
				return err
			}
			spec, err := f.Spec(time.Now().UTC())
			if err != nil {
				return err
			}
			check, err := spec.Open()
			if err != nil {
				return err
			}
			return onBroker(cmd, &b, func(ctx context.Context, broker *broker) error {
				if job == "" {
					job = id(append([]string{fmt.Sprint(check.Inputs(args))}, args...)...)
				}
				p := publisher{broker: broker, subject: subject, job: job, size: chunkSize, window: 32, log: a.log}
				chunks, answers, err := p.run(ctx, check.Answers(args, a.stdin))
				if err != nil {
					return err
				}
				a.say("job %s: %d answers in %d chunks", job, answers, chunks)
				return nil
			})
		},
	}
	b.declare(cmd.Flags())
	f.Declare(cmd.Flags(), cli.ReadFlags, cli.FileFlags)
	cmd.Flags().StringVar(&subject, "in", "", "`subject` of the answers")
	cmd.Flags().StringVar(&job, "job", "", "`name` of this run (default: made of the inputs); a run again under the same name stores nothing twice")
	return cmd
}

func (a *app) drainCommand() *cobra.Command {
	var b brokerFlags
	var d drainer
	cmd := &cobra.Command{
		Use:   "drain --nats URL --out SUBJECT --dead SUBJECT [flags]",
		Short: "write the reports of a stream in the order of the answers",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := required(map[string]string{"--out": d.out, "--dead": d.dead, "--nats": strings.Join(b.urls, ",")}); err != nil {
				return err
			}
			return onBroker(cmd, &b, func(ctx context.Context, broker *broker) error {
				d.broker, d.w, d.hold = broker, a.stdout, holding
				return d.run(ctx)
			})
		},
	}
	b.declare(cmd.Flags())
	cmd.Flags().StringVar(&d.out, "out", "", "`subject` of the reports")
	cmd.Flags().StringVar(&d.dead, "dead", "", "`subject` of what could not be read")
	cmd.Flags().StringVar(&d.job, "job", "", "`name` of the run of publish (default: the first that is met)")
	return cmd
}
