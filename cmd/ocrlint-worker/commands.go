package main

import (
	"cmp"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/cli"
)

// workFlags are the flags of what works.
type workFlags struct {
	broker  brokerFlags
	workers int
	wait    time.Duration
	monitor string
}

func (f *workFlags) declare(cmd *cobra.Command) {
	f.broker.declare(cmd.Flags())
	cmd.Flags().IntVar(&f.workers, "workers", runtime.GOMAXPROCS(0), "do this `number` of things at a time")
	cmd.Flags().DurationVar(&f.wait, "ack-wait", time.Minute, "give to another what a worker took and did not finish in this `time`")
	cmd.Flags().StringVar(&f.monitor, "monitor", "", "`HOST:PORT` of /metrics and /healthz")
}

func (f *workFlags) valid() error {
	switch {
	case f.workers < 1:
		return cli.UsageError("", "--workers: %d is less than 1", f.workers)
	case f.wait < time.Second:
		return cli.UsageError("a minute is usual", "--ack-wait: %s is less than a second", f.wait)
	}
	return nil
}

// start begins to count, and to show it where that is wanted.
func (f *workFlags) start(ctx context.Context, a *app, b *broker) (*meters, error) {
	m := newMeters()
	if f.monitor == "" {
		return m, nil
	}
	at, err := m.serve(ctx, f.monitor, b.healthy)
	if err == nil {
		a.log.Info("monitor", "address", at)
	}
	return m, err
}

// jobFlags are the flags of what makes a job.
type jobFlags struct {
	check  cli.PartFlags
	output string
}

func (f *jobFlags) declare(cmd *cobra.Command) {
	f.check.Declare(cmd.Flags(), cli.ReadFlags, cli.FileFlags, cli.CheckFlags, cli.RunFlags)
	cmd.Flags().StringVar(&f.output, "output", "", "`file` of the report, or directory of its parts; it appears when it is whole (default: standard output)")
}

// storeOf is the directory of a job, by default beside its output, and whether it is the
// default.
func storeOf(store, output string) (string, bool) {
	if store != "" {
		return store, false
	}
	output = strings.TrimRight(output, string(os.PathSeparator))
	return filepath.Join(filepath.Dir(output), "."+filepath.Base(output)+"."+name), true
}

func (a *app) batchCommand() *cobra.Command {
	var w workFlags
	var f jobFlags
	cmd := &cobra.Command{
		Use:   "batch [flags] FILE|DIR...",
		Short: "check files in parts",
		Long: `batch checks the answers of files and directories in parts, with several workers, and
writes the report that ocrlint check --format json has of them, to the byte.

Killed at any moment and started again with the same arguments it goes on, with the day
of its beginning, and ends with the same bytes. What is done until then stands in the
store, beside the output.

With --nats the workers of a cluster help (ocrlint-worker work): inputs and store are then
on storage that all of them share under the same names.

Exit status: that of ocrlint check.`,
		Example: `  ocrlint-worker batch --output report.ndjson answers/`,
		Args:    cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			ctx := cmd.Context()
			if err := w.valid(); err != nil {
				return err
			}
			spec, err := f.check.Spec(time.Now().UTC())
			if err != nil {
				return err
			}
			store, ours := storeOf(w.broker.store, f.output)
			x, err := newJob(spec, args, f.output, store)
			if err != nil {
				return err
			}
			x.Size = cmp.Or(a.taskSize, x.Size)
			if err := os.MkdirAll(store, 0o777); err != nil {
				return cli.OutputError("the store cannot be made", err)
			}
			held, free := cli.Lock(store)
			defer held.Close()
			if !free {
				return cli.UsageError("wait for it, or name another --store", "another ocrlint-worker works with the store %s", store)
			}
			embedded := len(w.broker.urls) == 0
			w.broker.store = filepath.Join(store, "jetstream")
			b, err := w.broker.open(ctx)
			if err != nil {
				return err
			}
			defer b.close()
			metrics, err := w.start(ctx, a, b)
			if err != nil {
				return err
			}
			j, err := b.openJobs(ctx)
			if err != nil {
				return err
			}
			h := &hands{jobs: j, workers: w.workers, wait: w.wait, log: a.log, metrics: metrics, reached: a.reached}
			if embedded {
				h.only = x.ID
			}
			if a.code, err = a.batch(ctx, h, x); err != nil {
				return err
			}
			if ours && embedded {
				b.close()
				return cli.OutputError("the store cannot be removed", os.RemoveAll(store))
			}
			return nil
		},
	}
	w.declare(cmd)
	f.declare(cmd)
	return cmd
}

func (a *app) submitCommand() *cobra.Command {
	var b brokerFlags
	var f jobFlags
	cmd := &cobra.Command{
		Use:   "submit --nats URL --output FILE [flags] FILE|DIR...",
		Short: "give files to the workers of a cluster, and do not wait",
		Args:  cobra.MinimumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if f.output == "" {
				return cli.UsageError("it is written when all is done, on storage that the workers share", "--output is missing")
			}
			spec, err := f.check.Spec(time.Now().UTC())
			if err != nil {
				return err
			}
			store, _ := storeOf(b.store, f.output)
			x, err := newJob(spec, args, f.output, store)
			if err != nil {
				return err
			}
			x.Size = cmp.Or(a.taskSize, x.Size)
			return onCluster(cmd, &b, func(ctx context.Context, j *jobs) error {
				x, _, err := j.begin(ctx, x, a)
				if err != nil {
					return err
				}
				if err := j.send(ctx, taskSubject+x.ID+".join", &task{Job: x.ID, Join: true}); err != nil {
					return err
				}
				fmt.Fprintln(a.stdout, x.ID)
				return nil
			})
		},
	}
	b.declare(cmd.Flags())
	f.declare(cmd)
	return cmd
}

// onBroker runs a command that needs the user's own servers.
func onBroker(cmd *cobra.Command, b *brokerFlags, f func(context.Context, *broker) error) error {
	if len(b.urls) == 0 {
		return cli.UsageError("batch needs no server", "%s is for a cluster: --nats is missing", cmd.Name())
	}
	broker, err := b.open(cmd.Context())
	if err != nil {
		return err
	}
	defer broker.close()
	return f(cmd.Context(), broker)
}

// onCluster runs a command about the jobs of a cluster.
func onCluster(cmd *cobra.Command, b *brokerFlags, f func(context.Context, *jobs) error) error {
	return onBroker(cmd, b, func(ctx context.Context, broker *broker) error {
		j, err := broker.openJobs(ctx)
		if err != nil {
			return err
		}
		return f(ctx, j)
	})
}

func (a *app) workCommand() *cobra.Command {
	var w workFlags
	cmd := &cobra.Command{
		Use:   "work --nats URL [flags]",
		Short: "do the tasks of submitted jobs and batches, until a signal",
		Args:  cobra.NoArgs,
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := w.valid(); err != nil {
				return err
			}
			return onCluster(cmd, &w.broker, func(ctx context.Context, j *jobs) error {
				metrics, err := w.start(ctx, a, j.broker)
				if err != nil {
					return err
				}
				h := &hands{jobs: j, workers: w.workers, wait: w.wait, log: a.log, metrics: metrics, reached: a.reached}
				a.log.Info("working", "workers", w.workers)
				return h.run(ctx)
			})
		},
	}
	w.declare(cmd)
	return cmd
}

func (a *app) statusCommand() *cobra.Command {
	var b brokerFlags
	var asJSON bool
	cmd := &cobra.Command{
		Use:   "status --nats URL [flags] [ID]",
		Short: "list the jobs of a cluster, and how far they are",
		Args:  cobra.MaximumNArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return onCluster(cmd, &b, func(ctx context.Context, j *jobs) error {
				list, err := j.status(ctx, args)
				if err != nil {
					return err
				}
				for _, s := range list {
					if asJSON {
						text, err := json.Marshal(s)
						if err != nil {
							return err
						}
						fmt.Fprintf(a.stdout, "%s\n", text)
						continue
					}
					fmt.Fprintf(a.stdout, "%s  %-9s  %s\n", s.ID, s.State, progressText(s.Done, s.Parts, s.DoneBytes, s.Bytes, s.since(time.Now())))
				}
				return nil
			})
		},
	}
	b.declare(cmd.Flags())
	cmd.Flags().BoolVar(&asJSON, "json", false, "a line of JSON for each")
	return cmd
}

func (a *app) cancelCommand() *cobra.Command {
	var b brokerFlags
	cmd := &cobra.Command{
		Use:   "cancel --nats URL ID",
		Short: "end a job of a cluster and remove its parts",
		Args:  cobra.ExactArgs(1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return onCluster(cmd, &b, func(ctx context.Context, j *jobs) error {
				x, err := j.get(ctx, args[0])
				if err != nil {
					return err
				}
				if x == nil {
					return cli.UsageError("status lists them", "there is no job %s", args[0])
				}
				x.State = stateCancelled
				if err := j.put(ctx, x); err != nil {
					return err
				}
				return j.forget(ctx, x)
			})
		},
	}
	b.declare(cmd.Flags())
	return cmd
}
