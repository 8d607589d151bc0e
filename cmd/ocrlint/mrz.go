package main

import (
	"bufio"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
	"github.com/ocrlint/ocrlint/rules"
)

// maxText is the length in bytes of the longest text that is searched for zones.
const maxText = 64 << 20

func (a *app) mrzCommand() *cobra.Command {
	var format string
	var redact bool
	cmd := &cobra.Command{
		Use:   "mrz [flags] [FILE|-]",
		Short: "find and verify machine readable zones in text",
		Long: `mrz finds the machine readable zones in a text, verifies them and draws them:
the lines with what is wrong marked underneath, the elements with their place and
whether a check digit protects them, and what the check digits say together.
Without a FILE, or with -, the text is standard input.

Exit status: 0 every zone verifies, 1 some zone does not, 2 wrong usage, 3 there
is no zone in the text, or it cannot be read.`,
		Args: cobra.MaximumNArgs(1),
		RunE: func(_ *cobra.Command, args []string) error {
			if format != "text" && format != "json" {
				return usageError("formats are text and json", "unknown format %q", format)
			}
			name := "-"
			if len(args) == 1 {
				name = args[0]
			}
			text, err := a.readText(name)
			if err != nil {
				return err
			}
			found, err := mrz.Find(text)
			if err != nil {
				return unreadableText(name, err.Error())
			}
			w := bufio.NewWriter(a.stdout)
			defer w.Flush()
			for i := range found {
				z := &found[i].Zone
				if !z.Valid() {
					a.code = exitFindings
				}
				if format == "json" {
					n := normalize.Zone{Zone: *z}
					copy(n.Given[:], z.Lines())
					w.Write(append(rules.AppendZone(nil, &n, redact), '\n'))
					continue
				}
				if i > 0 {
					w.WriteByte('\n')
				}
				d := drawing{w, painter(useColor(a.stdout)), redact, z}
				d.draw(1 + strings.Count(text[:found[i].Start], "\n"))
			}
			return nil
		},
	}
	cmd.Flags().StringVar(&format, "format", "text", "`format` of the output: text, or json with one zone on each line")
	cmd.Flags().BoolVar(&redact, "redact", false, "mask every personal value, keeping its shape")
	return cmd
}

// readText returns the text of a file, or of standard input for "-".
func (a *app) readText(name string) (string, error) {
	in := a.stdin
	if name != "-" {
		f, err := os.Open(name)
		if err != nil {
			return "", unreadableText(name, reason(err))
		}
		defer f.Close()
		in = f
	}
	text, err := io.ReadAll(io.LimitReader(in, maxText+1))
	switch {
	case err != nil:
		return "", unreadableText(name, reason(err))
	case len(text) > maxText:
		return "", unreadableText(name, "the text is too long")
	}
	return string(text), nil
}

func unreadableText(name, why string) error {
	return &failure{exitUnreadable, "", inputError(printable(name) + ": " + why)}
}
