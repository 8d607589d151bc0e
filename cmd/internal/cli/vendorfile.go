package cli

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"time"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules/config"
	"github.com/ocrlint/ocrlint/vendors"
	"github.com/ocrlint/ocrlint/vendors/infer"
	"github.com/ocrlint/ocrlint/vendors/tablefile"
)

// privateTables loads the tables of the files and of the configuration.
func privateTables(c *config.Config, files []string) (private []*vendors.Table, err error) {
	for i, name := range slices.Concat(files, c.VendorFiles) {
		flag := "--vendor-file"
		if i >= len(files) {
			flag = "vendor_files"
		}
		data, err := readFile(name)
		if err != nil {
			return nil, usageError("", "%s: %s: %s", flag, printable.Text(name), reason(err))
		}
		t, err := tablefile.Load(printable.Text(name), data)
		if err != nil {
			return nil, usageError("ocrlint vendors show prints any built-in table as an example, ocrlint schema table describes every key", "%w", err)
		}
		private = append(private, t)
	}
	if err := c.Known(wire.TableIDs(private)); err != nil {
		return nil, usageError("ocrlint vendors lists the vendors", "%w", err)
	}
	return private, nil
}

// tableOf finds the table that every answer is to be read by, nil when the vendor is to be
// recognised.
func tableOf(id string, private []*vendors.Table) (*vendors.Table, error) {
	if id == "" {
		return nil, nil
	}
	if t, ok := wire.Table(id, private); ok {
		return t, nil
	}
	return nil, unknown("vendor", id, wire.TableIDs(private), "ocrlint vendors")
}

func (a *app) vendorsCommand() *cobra.Command {
	var format *string
	cmd := &cobra.Command{
		Use:   "vendors",
		Short: "list the vendors: id, title, documentation; show and propose their tables",
		Args:  listOrSubcommand,
		RunE: func(*cobra.Command, []string) error {
			all := vendors.All()
			return a.list(*format, listing{
				line: func(w io.Writer) {
					for _, t := range all {
						fmt.Fprintf(w, "%s\t%s\t%s\n", t.ID, t.Title, t.Doc)
					}
				},
				json: func() []byte { return wire.Vendors() },
				md: func(w io.Writer) {
					fmt.Fprint(w, "# Vendors\n\nMade of the tables by `ocrlint vendors --format md`; `ocrlint vendors show ID` prints one.\n\n| id | product | documentation |\n|---|---|---|\n")
					for _, t := range all {
						fmt.Fprintf(w, "| `%s` | %s | %s |\n", t.ID, t.Title, t.Doc)
					}
				},
			})
		},
	}
	format = listFlag(cmd)
	cmd.AddCommand(a.showCommand(), a.inferCommand())
	return cmd
}

func (a *app) showCommand() *cobra.Command {
	var format string
	cmd := &cobra.Command{
		Use:   "show ID",
		Short: "print the table of a vendor, as a start for one of your own",
		Long: `show prints the table of a built-in vendor in the form that --vendor-file reads.

Places are RFC 6901 pointers; the segment * stands for every element of an array.
What each key means: https://github.com/ocrlint/ocrlint/blob/main/docs/reference/tables.md
and, for editors, ocrlint schema table.`,
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError("see ocrlint vendors", "show needs the id of one vendor")
			}
			return nil
		},
		ValidArgsFunction: completion(vendors.IDs),
		RunE: func(_ *cobra.Command, args []string) error {
			t, ok := vendors.Lookup(args[0])
			if !ok {
				return unknown("vendor", args[0], vendors.IDs(), "ocrlint vendors")
			}
			if format != "yaml" && format != "json" {
				return usageError("formats are yaml and json", "unknown format %q", format)
			}
			_, err := a.stdout.Write(tablefile.Append(nil, t, format == "json"))
			return err
		},
	}
	cmd.Flags().StringVar(&format, "format", "yaml", "`format` of the table: yaml or json")
	complete(cmd, "format", func() []string { return []string{"yaml", "json"} })
	return cmd
}

// maxSamples bounds the answers that a proposal is made of.
const maxSamples = 1000

func (a *app) inferCommand() *cobra.Command {
	var id, asOf string
	cmd := &cobra.Command{
		Use:   "infer [flags] FILE|DIR|-...",
		Short: "propose a table for answers of an unknown vendor",
		Long: `infer looks at answers that no table fits and proposes one in YAML for a person to
finish: it knows names and labels of other vendors, and recognises machine readable
zones, words for sexes, and notations of dates. What is unsure is left out and listed.
The proposal holds no value of a person, and can be used as it is.

Answers that are errors may be among them: where a word or a member tells them, the
proposal says how an error looks. Others in which no field is found are named.
At most 1000 answers are looked at.`,
		Example: `  ocrlint vendors infer --id acme samples/ > acme.yaml
  ocrlint check --vendor-file acme.yaml samples/`,
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				return usageError("see ocrlint vendors infer --help", "infer needs answers of the vendor")
			}
			flags := checkFlags{asOf: asOf, format: "text", failOn: "never", config: noConfig}
			p, err := flags.plan(time.Now().UTC())
			if err != nil {
				return err
			}
			return a.infer(id, p.options.AsOf, args)
		},
	}
	cmd.Flags().StringVar(&id, "id", "acme", "`id` of the vendor in the proposal: small letters, digits and hyphens")
	cmd.Flags().StringVar(&asOf, "as-of", "", "reference `date` YYYY-MM-DD (default today, UTC)")
	return cmd
}

func loads(table []byte) bool {
	_, err := tablefile.Load("--id", table)
	return err == nil
}

// inferable is why an answer cannot be looked at, nil when it can.
func inferable(id string, asOf normalize.Date, answer []byte) (err error) {
	defer func() {
		if p := caught.Of(recover()); p != nil {
			err = p
		}
	}()
	_, err = infer.Table(id, asOf, answer)
	return err
}

func (a *app) infer(id string, asOf normalize.Date, args []string) error {
	defer boundMemory()()
	in := sources{stdin: a.stdin}
	var samples [][]byte
	for answer := range in.answers(args) {
		err := answer.Err
		if err == nil {
			err = inferable(id, asOf, answer.JSON)
		}
		if err != nil {
			a.complain("%s", unreadOf(answer, err).line(nil))
			a.code = exitUnreadable
			continue
		}
		if len(samples) == maxSamples {
			a.complain("only the first %d answers are looked at", maxSamples)
			break
		}
		samples = append(samples, answer.JSON)
	}
	if len(samples) == 0 {
		return &failure{exitUnreadable, "", errors.New("no answer could be read")}
	}
	proposal, err := infer.Table(id, asOf, samples...)
	if err != nil {
		return err // each alone could be read
	}
	if _, err := tablefile.Load("the proposal", proposal); err != nil {
		if empty, _ := infer.Table(id, asOf, []byte(`{"surname":""}`)); loads(empty) {
			return &failure{exitUnreadable, "", err} // it is too long, or nested too deep
		}
		return usageError("small letters, digits and hyphens, for example --id acme", "--id: %q cannot be the id of a vendor", id)
	}
	_, err = a.stdout.Write(proposal)
	return err
}
