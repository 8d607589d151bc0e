package main

import (
	"fmt"
	"io"
	"os"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/vendors"
)

// vendorTables loads the tables of the files, and finds the table that every
// answer is to be read by, nil when the vendor is to be recognised.
func vendorTables(id string, files []string) (forced *vendors.Table, private []*vendors.Table, err error) {
	ids := vendorIDs()
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			return nil, nil, usageError("", "--vendor-file: %s: %s", printable(name), reason(err))
		}
		t, err := vendors.Load(printable(name), data)
		if err != nil {
			return nil, nil, usageError("ocrlint vendors show prints any built-in table as an example", "%w", err)
		}
		private = append(private, t)
		ids = append(ids, t.ID)
	}
	if id == "" {
		return nil, private, nil
	}
	for _, t := range append(private, vendors.Tables()...) {
		if t.ID == id {
			return t, private, nil
		}
	}
	return nil, nil, unknown("vendor", id, ids, "ocrlint vendors")
}

func vendorIDs() (ids []string) {
	for _, t := range vendors.Tables() {
		ids = append(ids, t.ID)
	}
	return ids
}

func (a *app) vendorsCommand() *cobra.Command {
	cmd := &cobra.Command{
		Use:   "vendors",
		Short: "list the vendors: id, title, documentation; show and propose their tables",
		Args:  cobra.NoArgs,
		RunE: func(*cobra.Command, []string) error {
			return a.table(func(w io.Writer) {
				for _, t := range vendors.Tables() {
					fmt.Fprintf(w, "%s\t%s\t%s\n", t.ID, t.Title, t.Doc)
				}
			})
		},
	}
	cmd.AddCommand(a.showCommand())
	return cmd
}

func (a *app) showCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "print the table of a vendor, as a start for one of your own",
		Long: `show prints the table of a built-in vendor in the form that --vendor-file reads.

Places are RFC 6901 pointers; the segment * stands for every element of an array.
What a key means is told by the documentation of the package vendors.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError("see ocrlint vendors", "show needs the id of one vendor")
			}
			return nil
		},
		ValidArgsFunction: completion(vendorIDs),
		RunE: func(_ *cobra.Command, args []string) error {
			t, ok := vendors.Lookup(args[0])
			if !ok {
				return unknown("vendor", args[0], vendorIDs(), "ocrlint vendors")
			}
			if format != "yaml" && format != "json" {
				return usageError("formats are yaml and json", "unknown format %q", format)
			}
			_, err := a.stdout.Write(t.Append(nil, format == "json"))
			return err
		},
	}
	cmd.Flags().StringVar(&format, "format", "yaml", "`format` of the table: yaml or json")
	complete(cmd, "format", func() []string { return []string{"yaml", "json"} })
	return cmd
}
