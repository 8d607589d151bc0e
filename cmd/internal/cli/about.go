package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
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
	const table = "table"
	names := append(wire.Schemas[:len(wire.Schemas):len(wire.Schemas)], table)
	return &cobra.Command{
		Use:   "schema [report|compare|stats|table]",
		Short: "print the JSON Schema of the report, of comparisons, of statistics, or of table files",
		Long: `schema prints a JSON Schema (draft 2020-12): of the report, of comparisons, of
statistics, or of the files that --vendor-file reads, whose keys an editor then completes
and explains.`,
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completion(func() []string { return names }),
		RunE: func(_ *cobra.Command, args []string) error {
			name := "report"
			if len(args) > 0 {
				name = args[0]
			}
			text, ok := wire.Schema(name)
			if name == table {
				text, ok = tablefile.JSONSchema(), true
			}
			if !ok {
				return unknown("schema", name, names, "ocrlint schema --help")
			}
			_, err := io.WriteString(a.stdout, text)
			return err
		},
	}
}
