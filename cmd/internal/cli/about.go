package cli

import (
	"fmt"
	"io"
	"runtime"
	"runtime/debug"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/rules"
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

func (a *app) printVersion() { fmt.Fprintf(a.stdout, "ocrlint %s\n", version()) }

// version is that of the module, of Go, and of the report. The module has none
// when it was built from a checkout: devel.
func version() string {
	v := "devel"
	if info, ok := debug.ReadBuildInfo(); ok && info.Main.Version != "" && info.Main.Version != "(devel)" {
		v = info.Main.Version
	}
	return fmt.Sprintf("%s (%s, report %s)", v, runtime.Version(), rules.Schema)
}

func (a *app) schemaCommand() *cobra.Command {
	schemas := map[string]string{"report": rules.Schema, "compare": rules.CompareSchema, "stats": rules.StatsSchema}
	names := []string{"report", "compare", "stats"}
	return &cobra.Command{
		Use:               "schema [report|compare|stats]",
		Short:             "print the JSON Schema of the report, of comparisons, or of statistics",
		Args:              cobra.MaximumNArgs(1),
		ValidArgsFunction: completion(func() []string { return names }),
		RunE: func(_ *cobra.Command, args []string) error {
			name := "report"
			if len(args) > 0 {
				name = args[0]
			}
			schema, ok := schemas[name]
			if !ok {
				return unknown("schema", name, names, "ocrlint schema --help")
			}
			text, _ := rules.JSONSchema(schema)
			_, err := io.WriteString(a.stdout, text)
			return err
		},
	}
}
