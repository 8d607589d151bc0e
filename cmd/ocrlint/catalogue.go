package main

import (
	"fmt"
	"io"
	"strings"
	"text/tabwriter"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/rules"
)

func (a *app) rulesCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "rules",
		Short: "list the rules: id, severity, check, title",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			return a.table(func(w io.Writer) {
				for r := range rules.All() {
					fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.ID, r.Severity, r.Group, r.Title)
				}
			})
		},
	}
}

// table prints what fill writes, with the columns between tabs aligned.
func (a *app) table(fill func(w io.Writer)) error {
	w := tabwriter.NewWriter(a.stdout, 0, 0, 2, ' ', 0)
	fill(w)
	return w.Flush()
}

func (a *app) explainCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "explain RULE",
		Short: "say what a rule finds, and where it comes from",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError("see ocrlint rules", "explain needs the id of one rule")
			}
			return nil
		},
		ValidArgsFunction: completion(ruleIDs),
		RunE: func(_ *cobra.Command, args []string) error {
			r, ok := rules.Lookup(args[0])
			if !ok {
				return unknown("rule", args[0], ruleIDs(), "ocrlint rules")
			}
			explain(a.stdout, &r)
			return nil
		},
	}
}

func explain(w io.Writer, r *rules.Rule) {
	fmt.Fprintf(w, "%s: %s\n\n%s\n\n", r.ID, r.Title, r.Doc)
	fmt.Fprintf(w, "severity: %s\ncheck: %s\nsince: %s\nsources:\n", r.Severity, r.Group, r.Since)
	for _, s := range r.Sources {
		line := s.Title
		if s.Section != "" {
			line += ", " + s.Section
		}
		if s.URL != "" {
			line += " <" + s.URL + ">"
		}
		fmt.Fprintf(w, "  %s\n", line)
	}
}

// completion completes an argument, or the value of a flag, to one of the values.
func completion(values func() []string) cobra.CompletionFunc {
	return func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
		return values(), cobra.ShellCompDirectiveNoFileComp
	}
}

func complete(cmd *cobra.Command, flag string, values func() []string) {
	if err := cmd.RegisterFlagCompletionFunc(flag, completion(values)); err != nil {
		panic(err) // there is no such flag
	}
}

func ruleIDs() (ids []string) {
	for r := range rules.All() {
		ids = append(ids, r.ID)
	}
	return ids
}

// unknown is the error for a name that is none of the names, with the nearest
// ones as a hint, or the command that lists them all.
func unknown(what, name string, names []string, lister string) error {
	near := hint(name, names)
	if near != "" {
		near += " "
	}
	return usageError(near+lister+" lists them", "unknown %s %q", what, name)
}

// hint says which of the names may have been meant, "" when none is near.
func hint(name string, names []string) string {
	if near := nearest.Of(name, names); len(near) > 0 {
		return "did you mean " + strings.Join(near, " or ") + "?"
	}
	return ""
}
