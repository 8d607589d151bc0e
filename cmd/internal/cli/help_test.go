package cli

import (
	"bytes"
	"strings"
	"testing"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"
)

// commands calls f with a command and all below it.
func commands(cmd *cobra.Command, f func(cmd *cobra.Command)) {
	f(cmd)
	for _, c := range cmd.Commands() {
		commands(c, f)
	}
}

// TestHelp: how a command is called stands in the first lines of its help, and every flag
// once. What is behind them is whole paragraphs.
func TestHelp(t *testing.T) {
	commands(new(app).command(), func(cmd *cobra.Command) {
		var b bytes.Buffer
		cmd.InitDefaultHelpFlag()
		help(&b, cmd)
		text := b.String()
		lead, rest, found := strings.Cut(text, "\n\nUsage:\n")
		if !found || strings.Count(lead, "\n") > 4 || strings.HasSuffix(lead, ":") {
			t.Errorf("%s: begins\n%s", cmd.CommandPath(), lead)
		}
		cmd.LocalFlags().VisitAll(func(f *pflag.Flag) {
			if n := strings.Count(rest, "\n      --"+f.Name+" "); !f.Hidden && n != 1 && f.Shorthand == "" {
				t.Errorf("%s: --%s is there %d times", cmd.CommandPath(), f.Name, n)
			}
		})
		for _, paragraph := range strings.Split(described(cmd), "\n\n") {
			if !strings.Contains(text, strings.TrimSpace(paragraph)) {
				t.Errorf("%s: without\n%s", cmd.CommandPath(), paragraph)
			}
		}
		if more := cmd.Annotations[manual]; strings.Contains(text, more) != (more == "") || !strings.Contains(manPage(cmd), roff(firstLine(more))) {
			t.Errorf("%s: what the manual alone says is not there, or not there alone", cmd.CommandPath())
		}
	})
}

func firstLine(text string) string {
	line, _, _ := strings.Cut(text, "\n")
	return line
}

// TestHelpExamples: the commands of every example are there, and have its flags. Those that
// have many have some.
func TestHelpExamples(t *testing.T) {
	commands(new(app).command(), func(cmd *cobra.Command) {
		if n := 0; cmd.Name() != "completion" && !cmd.HasExample() {
			cmd.LocalFlags().VisitAll(func(*pflag.Flag) { n++ })
			if n > 4 {
				t.Errorf("%s: %d flags, and no example", cmd.CommandPath(), n)
			}
		}
		for line := range strings.SplitSeq(strings.ReplaceAll(cmd.Example, "\\\n", " "), "\n") {
			line, _, _ = strings.Cut(line, " > ")
			line, _, _ = strings.Cut(line, " < ")
			words := strings.Fields(line)
			if len(words) == 0 || words[0] != "ocrlint" {
				continue
			}
			of, args, err := new(app).command().Find(words[1:])
			if err == nil {
				err = of.ParseFlags(args)
			}
			if err == nil && !strings.Contains(line, "'") { // a word of several
				err = of.ValidateArgs(of.Flags().Args())
			}
			if err != nil {
				t.Errorf("%s: %s", line, err)
			}
		}
	})
}
