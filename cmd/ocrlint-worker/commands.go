package main

import (
	"fmt"
	"os"
	"runtime"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint"
	"github.com/ocrlint/ocrlint/normalize"
)

func (a *app) streamCommand() *cobra.Command {
	var f brokerFlags
	var s streamer
	var asOf, monitor string
	cmd := &cobra.Command{
		Use:   "stream --in SUBJECT --out SUBJECT --dead SUBJECT [flags]",
		Short: "check the answers of a stream",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			for flag, v := range map[string]string{"--in": s.in, "--out": s.out, "--dead": s.dead} {
				if v == "" {
					return usageError("name a subject", "%s is missing", flag)
				}
			}
			if asOf != "" {
				d, err := normalize.ParseDate(asOf)
				if err != nil {
					return usageError("for example --as-of 2026-01-31", "--as-of: %q is not a date of the form YYYY-MM-DD", asOf)
				}
				s.checking.options.AsOf = d
			}
			ctx := cmd.Context()
			b, err := f.open(ctx)
			if err != nil {
				return err
			}
			defer b.close()
			s.broker, s.log, s.metrics, s.checking.max = b, a.log, newMeters(), b.longest()
			if monitor != "" {
				at, err := s.metrics.serve(ctx, monitor, b.healthy)
				if err != nil {
					return err
				}
				a.log.Info("monitor", "address", at)
			}
			a.log.Info("working", "in", s.in, "workers", s.workers)
			s.reached = a.reached
			if a.handle != nil {
				s.handle = a.handle(&s)
			}
			return s.run(ctx)
		},
	}
	f.declare(cmd.Flags())
	cmd.Flags().StringVar(&f.listen, "listen", "", "`HOST:PORT` at which the embedded server takes connections")
	cmd.Flags().StringVar(&s.in, "in", "", "`subject` of the answers")
	cmd.Flags().StringVar(&s.out, "out", "", "`subject` of the reports")
	cmd.Flags().StringVar(&s.dead, "dead", "", "`subject` of what could not be read")
	cmd.Flags().StringVar(&s.consumer, "consumer", "ocrlint", "`name` that workers on the same answers share")
	cmd.Flags().IntVar(&s.workers, "workers", runtime.GOMAXPROCS(0), "check this `number` of chunks at a time")
	cmd.Flags().DurationVar(&s.wait, "ack-wait", time.Minute, "deliver a chunk again that a worker took and did not finish in this `time`")
	cmd.Flags().StringVar(&asOf, "as-of", "", "reference `date` YYYY-MM-DD (default: the day on which the answer was sent, UTC)")
	cmd.Flags().StringVar(&monitor, "monitor", "", "`HOST:PORT` of /metrics and /healthz")
	return cmd
}

func (a *app) publishCommand() *cobra.Command {
	var f brokerFlags
	var subject, job string
	cmd := &cobra.Command{
		Use:   "publish --in SUBJECT [flags] FILE...",
		Short: "send the answers of files to a stream",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			b, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			defer b.close()
			if job == "" {
				job = id(args...)
			}
			p := publisher{broker: b, subject: subject, job: job, size: chunkSize, window: 32, log: a.log}
			chunks, answers, err := p.run(cmd.Context(), func(yield func(ocrlint.Answer) bool) {
				for _, name := range args {
					file, err := os.Open(name)
					if err != nil {
						yield(ocrlint.Answer{Name: name, Err: err})
						return
					}
					for x := range ocrlint.Answers(name, file, nil) {
						if !yield(x) {
							file.Close()
							return
						}
					}
					file.Close()
				}
			})
			if err != nil {
				return err
			}
			fmt.Fprintf(a.stderr, "ocrlint-worker: job %s: %d answers in %d chunks\n", job, answers, chunks)
			return nil
		},
	}
	f.declare(cmd.Flags())
	cmd.Flags().StringVar(&subject, "in", "", "`subject` of the answers")
	cmd.Flags().StringVar(&job, "job", "", "`name` of this run; a run again under the same name sends nothing twice")
	return cmd
}

func (a *app) drainCommand() *cobra.Command {
	var f brokerFlags
	var d drainer
	cmd := &cobra.Command{
		Use:   "drain --out SUBJECT --dead SUBJECT [flags]",
		Short: "write the reports of a stream in the order of the answers",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			b, err := f.open(cmd.Context())
			if err != nil {
				return err
			}
			defer b.close()
			d.broker, d.w = b, a.stdout
			return d.run(cmd.Context())
		},
	}
	f.declare(cmd.Flags())
	cmd.Flags().StringVar(&d.out, "out", "", "`subject` of the reports")
	cmd.Flags().StringVar(&d.dead, "dead", "", "`subject` of what could not be read")
	cmd.Flags().StringVar(&d.job, "job", "", "`name` of the run of publish (default: the first that is met)")
	return cmd
}
