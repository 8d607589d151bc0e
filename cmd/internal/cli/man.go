package cli

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/internal/printable"
)

func (a *app) manCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "man DIR",
		Short: "write the manual pages of all commands into a directory",
		Args: func(_ *cobra.Command, args []string) error {
			if len(args) != 1 {
				return usageError("for example ocrlint man /usr/local/share/man/man1", "man needs one directory")
			}
			return nil
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := os.MkdirAll(args[0], 0o755); err != nil {
				return outputError(printable.Text(args[0]), err)
			}
			if err := writeMan(args[0], cmd.Root()); err != nil {
				return outputError(printable.Text(args[0]), err)
			}
			return nil
		},
	}
}

// writeMan writes the pages of a command and of those below it. cobra's own writer links
// Markdown and YAML, whose tables every start of the program would make.
func writeMan(dir string, cmd *cobra.Command) error {
	if err := os.WriteFile(filepath.Join(dir, manName(cmd)+".1"), []byte(manPage(cmd)), 0o644); err != nil {
		return err
	}
	for _, c := range manBelow(cmd) {
		if err := writeMan(dir, c); err != nil {
			return err
		}
	}
	return nil
}

func manName(cmd *cobra.Command) string { return strings.ReplaceAll(cmd.CommandPath(), " ", "-") }

// manBelow returns the subcommands that have a page.
func manBelow(cmd *cobra.Command) (below []*cobra.Command) {
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() && !c.IsAdditionalHelpTopicCommand() {
			below = append(below, c)
		}
	}
	return below
}

// manPage returns the page of a command, in the macros of man(7). It bears no date: the
// same build writes the same pages.
func manPage(cmd *cobra.Command) string {
	cmd.InitDefaultHelpFlag()
	var b strings.Builder
	fmt.Fprintf(&b, ".TH %s 1 \"\" ocrlint \"ocrlint manual\"\n", strings.ToUpper(manName(cmd)))
	fmt.Fprintf(&b, ".SH NAME\n%s \\- %s\n", roff(manName(cmd)), roff(cmd.Short))
	fmt.Fprintf(&b, ".SH SYNOPSIS\n.B %s\n", roff(cmd.UseLine()))
	text := described(cmd)
	if more := cmd.Annotations[manual]; more != "" {
		text += "\n\n" + more
	}
	fmt.Fprintf(&b, ".SH DESCRIPTION\n%s\n", strings.ReplaceAll(roff(text), "\n\n", "\n.PP\n"))
	for _, section := range []struct {
		title string
		flags *pflag.FlagSet
	}{{"OPTIONS", cmd.NonInheritedFlags()}, {"OPTIONS OF ALL COMMANDS", cmd.InheritedFlags()}} {
		if section.flags.HasAvailableFlags() {
			fmt.Fprintf(&b, ".SH %s\n", section.title)
			section.flags.VisitAll(func(f *pflag.Flag) { b.WriteString(manFlag(f)) })
		}
	}
	if cmd.HasExample() {
		fmt.Fprintf(&b, ".SH EXAMPLES\n.nf\n%s\n.fi\n", roff(cmd.Example))
	}
	var related []string
	if cmd.HasParent() {
		related = append(related, manName(cmd.Parent()))
	}
	for _, c := range manBelow(cmd) {
		related = append(related, manName(c))
	}
	for i, name := range related {
		related[i] = `\fB` + roff(name) + `\fP(1)`
	}
	if len(related) > 0 {
		fmt.Fprintf(&b, ".SH SEE ALSO\n%s\n", strings.Join(related, ", "))
	}
	return b.String()
}

func manFlag(f *pflag.Flag) string {
	if f.Hidden || f.Deprecated != "" {
		return ""
	}
	name := `\fB` + roff("--"+f.Name) + `\fP`
	if f.Shorthand != "" && f.ShorthandDeprecated == "" {
		name = `\fB` + roff("-"+f.Shorthand) + `\fP, ` + name
	}
	value, usage := pflag.UnquoteUsage(f)
	if value != "" {
		name += ` \fI` + roff(value) + `\fP`
	}
	return ".TP\n" + name + "\n" + roff(usage) + "\n"
}

// roff escapes a text: no backslash, hyphen or first character of a line is a request.
func roff(s string) string {
	s = strings.NewReplacer(`\`, `\e`, "-", `\-`).Replace(s)
	lines := strings.Split(s, "\n")
	for i, l := range lines {
		if strings.HasPrefix(l, ".") || strings.HasPrefix(l, "'") {
			lines[i] = `\&` + l
		}
	}
	return strings.Join(lines, "\n")
}
