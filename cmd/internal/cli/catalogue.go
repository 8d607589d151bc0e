package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/nearest"
	"github.com/ocrlint/ocrlint/rules"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// listing is a catalogue that a command lists: a line each, JSON, or a page in Markdown.
type listing struct {
	line func(w io.Writer) // rows of columns between tabs
	json func() []byte
	md   func(w io.Writer)
}

// list prints a listing in the form of --format.
func (a *app) list(format string, l listing) error {
	switch format {
	case "text":
		return a.table(l.line)
	case "json":
		_, err := a.stdout.Write(l.json())
		return err
	case "md":
		l.md(a.stdout)
		return nil
	}
	return unknown("format", format, listFormats, "--help")
}

var listFormats = []string{"text", "json", "md"}

func listFlag(cmd *cobra.Command) (format *string) {
	format = cmd.Flags().String("format", "text", "`format` of the list: text, json or md")
	complete(cmd, "format", func() []string { return listFormats })
	return format
}

func (a *app) rulesCommand() *cobra.Command {
	var format *string
	var id string
	cmd := &cobra.Command{
		Use:   "rules",
		Short: "list the rules: id, severity, check, title",
		Args:  noArguments,
		RunE: func(*cobra.Command, []string) error {
			l, err := language(id)
			if err != nil {
				return err
			}
			return a.list(*format, listing{
				line: func(w io.Writer) {
					for r := range rules.All() {
						fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", r.ID, l.Word(r.Severity), l.Word(r.Group), l.Title(&r))
					}
				},
				json: wire.Rules,
				md:   func(w io.Writer) { rulesPage(w, l) },
			})
		},
	}
	format = listFlag(cmd)
	declareLang(cmd.Flags(), &id)
	complete(cmd, "lang", lang.IDs)
	return cmd
}

// rulesPage writes the page of all rules, in a language.
func rulesPage(w io.Writer, l *lang.Language) {
	fmt.Fprintf(w, "# %s\n\n%s\n", l.Text("Rules"), l.Text("Made of the rules by `ocrlint rules --format md`; `ocrlint explain ID` prints one."))
	for r := range rules.All() {
		fmt.Fprintf(w, "\n## %s\n\n%s ("+l.Text("%s, check `%s`, since %s")+")\n\n%s\n\n", r.ID, l.Title(&r), l.Word(r.Severity), r.Group, r.Since, l.Doc(&r))
		fmt.Fprintf(w, "%s\n\n```\n%s\n```\n\n%s\n\n```\n%s\n```\n\n", l.Text("With the fault:"), r.Before, l.Text("In order:"), r.After)
		for _, s := range r.Sources {
			line := "- " + s.Title
			if s.Section != "" {
				line += ", " + s.Section
			}
			if s.URL != "" {
				line += ", <" + s.URL + ">"
			}
			fmt.Fprintln(w, line)
		}
	}
}

// table prints what fill writes, with the columns between tabs aligned.
func (a *app) table(fill func(w io.Writer)) error {
	w := newColumns(a.stdout)
	fill(w)
	return w.Flush()
}

func (a *app) explainCommand() *cobra.Command {
	var id string
	cmd := &cobra.Command{
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
			l, err := language(id)
			if err != nil {
				return err
			}
			explain(a.stdout, &r, l)
			return nil
		},
	}
	declareLang(cmd.Flags(), &id)
	complete(cmd, "lang", lang.IDs)
	return cmd
}

func explain(w io.Writer, r *rules.Rule, l *lang.Language) {
	fmt.Fprintf(w, "%s: %s\n\n%s\n\n%s\n  %s\n%s\n  %s\n\n", r.ID, l.Title(r), fold(l.Doc(r), 120), l.Text("with the fault:"), r.Before, l.Text("in order:"), r.After)
	fmt.Fprintf(w, l.Text("severity: %s")+"\n"+l.Text("check: %s")+"\n"+l.Text("since: %s")+"\n"+l.Text("sources:")+"\n", l.Word(r.Severity), l.Word(r.Group), r.Since)
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

// unknown is the error for a name that is none of the names, with the nearest ones as a
// hint, and all of them where they are few, else the command that lists them.
func unknown(what, name string, names []string, lister string) error {
	const few = 8
	all := lister + " lists them"
	if len(names) <= few {
		all = what + "s are " + strings.Join(names, ", ")
	}
	return usageError(strings.TrimSpace(hint(name, names)+" "+all), "unknown %s %q", what, name)
}

// hint says which of the names may have been meant, "" when none is near.
func hint(name string, names []string) string {
	if near := nearest.Of(name, names); len(near) > 0 {
		return "did you mean " + strings.Join(near, " or ") + "?"
	}
	return ""
}
