package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
)

func (a *app) versionCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "version",
		Short: "print the version",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			a.printVersion()
			return nil
		},
	}
}

func (a *app) printVersion() { fmt.Fprintf(a.stdout, "ocrlint %s\n", wire.Version()) }

func (a *app) schemaCommand() *cobra.Command {
	return &cobra.Command{
		Use:               "schema [report|compare|stats]",
		Short:             "print the JSON Schema of the report, of comparisons, or of statistics",
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completion(func() []string { return wire.Schemas }),
		RunE: func(_ *cobra.Command, args []string) error {
			name := "report"
			if len(args) > 0 {
				name = args[0]
			}
			text, ok := wire.Schema(name)
			if !ok {
				return unknown("schema", name, wire.Schemas, "ocrlint schema --help")
			}
			_, err := io.WriteString(a.stdout, text)
			return err
		},
	}
}
