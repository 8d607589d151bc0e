// Package cli is the command ocrlint: flags, files, the terminal and the clock. Results go
// to standard output, everything else to standard error. What other commands share with
// it stands in shared.go.
package cli

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/printable"
)

// Exit codes.
const (
	exitOK         = 0
	exitFindings   = 1 // findings at or above --fail-on, or a zone that does not verify
	exitUsage      = 2
	exitUnreadable = 3 // some input could not be read as an answer
	exitOutput     = 4 // the report could not be written
)

// Main runs the command and ends the process.
func Main() { os.Exit(Run(os.Args[1:], os.Stdin, os.Stdout, os.Stderr)) }

// Run runs the command line args and returns the exit status.
func Run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	return run(args, stdin, stdout, stderr)
}

// app is what the commands share.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	code           int    // the exit code, when there is no error
	name           string // of the command, in what it tells; "" is ocrlint
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

// run runs the command line args and returns the exit code. A panic that belongs to no
// answer is told without its text, which might quote one.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) (code int) {
	out := &printer{Writer: stdout}
	a := &app{stdin: stdin, stdout: out, stderr: stderr}
	defer func() {
		if p := caught.Of(recover()); p != nil {
			a.complain("%s", p)
			code = exitUnreadable
		}
	}()
	root := a.command()
	root.SetArgs(args)
	cmd, err := root.ExecuteC()
	var f *failure
	if !errors.As(err, &f) && out.err != nil { // also where a text was printed without a look at the error
		err = outputError("cannot write", out.err)
	}
	if err == nil {
		return a.code
	}
	if !errors.As(err, &f) { // cobra's own errors are about the command line
		f = &failure{exitUsage, "see " + cmd.CommandPath() + " --help", err}
	}
	for line := range strings.SplitSeq(f.Error(), "\n") {
		a.complain("%s", line)
	}
	if f.hint != "" {
		a.complain("hint: %s", f.hint)
	}
	return f.code
}

// complain prints a line on standard error.
func (a *app) complain(format string, args ...any) {
	fmt.Fprintf(a.stderr, cmp.Or(a.name, "ocrlint")+": "+format+"\n", args...)
}

// command returns the command with all its subcommands.
func (a *app) command() *cobra.Command {
	var showVersion bool
	root := &cobra.Command{
		Use:   "ocrlint",
		Short: "check what identity-document OCR vendors return",
		Long: `ocrlint checks what identity-document OCR vendors return: it brings the fields of
an answer into one form, verifies the machine readable zone, compares what the
witnesses of a field say, and points at the place of each finding.
It says "consistent" or "not consistent". It never says "genuine".`,
		Args: func(cmd *cobra.Command, args []string) error {
			if showVersion {
				return nil
			}
			return subcommand(cmd, args)
		},
		SilenceErrors: true,
		SilenceUsage:  true,
		RunE: func(*cobra.Command, []string) error {
			a.printVersion()
			return nil
		},
	}
	// Not cobra's version, whose template would link reflection on all methods.
	root.Flags().BoolVarP(&showVersion, "version", "v", false, "version for ocrlint")
	root.SetFlagErrorFunc(flagError)
	root.SetHelpFunc(func(cmd *cobra.Command, _ []string) { help(cmd.OutOrStdout(), cmd) })
	root.SetIn(a.stdin)
	root.SetOut(a.stdout)
	root.SetErr(a.stderr)
	root.AddCommand(
		a.checkCommand(), a.compareCommand(), a.mrzCommand(), a.serveCommand(), a.fakeCommand(), a.rulesCommand(), a.explainCommand(),
		a.vendorsCommand(), a.numbersCommand(), a.configCommand(), a.manCommand(), a.schemaCommand(), a.versionCommand(),
	)
	root.InitDefaultCompletionCmd()
	for _, cmd := range root.Commands() {
		if cmd.Name() == "completion" {
			requireSubcommand(cmd)
		}
	}
	return root
}

// requireSubcommand makes a command that does nothing by itself.
func requireSubcommand(cmd *cobra.Command) {
	cmd.Args = subcommand
	cmd.RunE = func(*cobra.Command, []string) error { return nil }
}

// subcommand is the error for arguments that none of the command's subcommands took.
func subcommand(cmd *cobra.Command, args []string) error {
	help := cmd.CommandPath() + " --help"
	if len(args) == 0 {
		return usageError("see "+help, "no command given")
	}
	var names []string
	for _, c := range cmd.Commands() {
		names = append(names, c.Name())
	}
	if check := forgotten(cmd, args); check != "" {
		return usageError(check, "unknown command %q", args[0])
	}
	return unknown("command", args[0], names, help)
}

// forgotten is a hint for who names an input where a command that checks it should stand,
// "" for others.
func forgotten(cmd *cobra.Command, args []string) string {
	for _, c := range cmd.Commands() {
		if c.Name() != "check" || len(args) == 0 {
			continue
		}
		if _, err := os.Stat(args[0]); err == nil || args[0] == "-" || isAnswer(args[0]) {
			return "did you mean " + c.CommandPath() + " " + printable.Text(args[0]) + "?"
		}
	}
	return ""
}

// listOrSubcommand is for commands that do something by themselves, without arguments.
func listOrSubcommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	return subcommand(cmd, args)
}

// noArguments is for commands that have none.
func noArguments(cmd *cobra.Command, args []string) error {
	if len(args) > 0 {
		return usageError("see "+cmd.CommandPath()+" --help", "%s takes no arguments", cmd.CommandPath())
	}
	return nil
}

// atMostOne is for commands that may have one argument.
func atMostOne(cmd *cobra.Command, args []string) error {
	if len(args) > 1 {
		return usageError("see "+cmd.CommandPath()+" --help", "%s takes one argument at most", cmd.CommandPath())
	}
	return nil
}
