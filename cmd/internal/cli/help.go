package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// help prints what a command is for (the first paragraph of its text), how it is called, its
// flags, those that are seldom needed behind the others, and then the rest of the text.
func help(w io.Writer, cmd *cobra.Command) {
	lead, rest, _ := strings.Cut(strings.TrimSpace(described(cmd)), "\n\n")
	fmt.Fprintf(w, "%s\n\nUsage:\n", lead)
	if cmd.Runnable() {
		fmt.Fprintf(w, "  %s\n", cmd.UseLine())
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "  %s [command]\n", cmd.CommandPath())
	}
	if cmd.HasExample() {
		fmt.Fprintf(w, "\nExamples:\n%s\n", cmd.Example)
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprint(w, "\nAvailable Commands:\n")
		for _, c := range cmd.Commands() {
			if c.IsAvailableCommand() || c.Name() == "help" {
				fmt.Fprintf(w, "  %-*s %s\n", c.NamePadding(), c.Name(), c.Short)
			}
		}
	}
	usual, rare := new(pflag.FlagSet), new(pflag.FlagSet)
	cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
		if f.Annotations[isRare] != nil {
			rare.AddFlag(f)
		} else {
			usual.AddFlag(f)
		}
	})
	const width = 110
	for _, set := range []struct {
		title string
		flags *pflag.FlagSet
	}{{"Flags", usual}, {"More flags", rare}} {
		if set.flags.HasAvailableFlags() {
			fmt.Fprintf(w, "\n%s:\n%s", set.title, set.flags.FlagUsagesWrapped(width))
		}
	}
	if rest != "" {
		fmt.Fprintf(w, "\n%s\n", rest)
	}
	if cmd.Annotations[manual] != "" {
		fmt.Fprintf(w, "\nThe manual has more: %s man DIR writes it.\n", cmd.Root().Name())
	}
	if cmd.HasAvailableSubCommands() {
		fmt.Fprintf(w, "\nUse \"%s [command] --help\" for more information about a command.\n", cmd.CommandPath())
	}
}

// described is what a command says of itself.
func described(cmd *cobra.Command) string {
	if cmd.Long == "" {
		return cmd.Short
	}
	return cmd.Long
}

// manual is the annotation of a command that holds what the manual page alone says.
const manual = "manual"

// isRare is the annotation of flags that are seldom needed.
const isRare = "rare"

// rare sets flags behind the others in the help.
func rare(s *pflag.FlagSet, names ...string) {
	for _, name := range names {
		if err := s.SetAnnotation(name, isRare, []string{}); err != nil {
			panic(err) // there is no such flag
		}
	}
}
