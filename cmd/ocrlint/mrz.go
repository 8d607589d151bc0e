package main

import (
	"bufio"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize/document"
	"github.com/ocrlint/ocrlint/rules"
)

// maxText is the length in bytes of the longest text that is searched for zones.
const maxText = 64 << 20

// mrzFlags are the flags of ocrlint mrz and its subcommands, as given.
type mrzFlags struct {
	format                     string
	redact, repair, blindSpots bool
	accessKey                  bool
}

func (f *mrzFlags) declareFormat(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.format, "format", "text", "`format` of the output: text, or json with one zone on each line")
	complete(cmd, "format", func() []string { return []string{"text", "json"} })
}

func (f *mrzFlags) declare(s *pflag.FlagSet) {
	s.BoolVar(&f.redact, "redact", false, "mask every personal value, keeping its shape")
	s.BoolVar(&f.repair, "repair", false, "undo misreadings where the check digits prove them")
	s.BoolVar(&f.accessKey, "access-key", false, "print the MRZ information from which the keys to the chip are derived (personal data)")
	s.BoolVar(&f.blindSpots, "blind-spots", false, "list the characters that could be misread without any check digit noticing")
}

func (f *mrzFlags) check() error {
	switch {
	case f.format != "text" && f.format != "json":
		return usageError("formats are text and json", "unknown format %q", f.format)
	case f.blindSpots && f.format != "text":
		return usageError("", "--blind-spots is for --format text")
	case f.accessKey && f.format != "text":
		return usageError("", "--access-key is for --format text")
	case f.accessKey && f.redact:
		return usageError("the access key is personal data", "--access-key and --redact exclude each other")
	}
	return nil
}

func (a *app) mrzCommand() *cobra.Command {
	var flags mrzFlags
	cmd := &cobra.Command{
		Use:   "mrz [flags] [FILE|-]",
		Short: "find and verify machine readable zones in text",
		Long: `mrz finds the machine readable zones in a text, verifies them and draws them:
the lines with what is wrong marked underneath, what the check digits say
together, and the elements with their place and whether a check digit protects
them. Without a FILE, or with -, the text is standard input.

With --repair, misreadings are undone where the check digits prove them. Every
change is listed; where there is no proof, the reason is told and nothing changes.

With --access-key, the MRZ information of Doc 9303-11 is printed beside each zone
whose document number, birth date and expiry date verify: it opens the chip.

Exit status: 0 every zone verifies (with --repair: in the end), 1 some zone does
not, or has a date that no calendar has, or no check digit at all, 2 wrong usage, 3 there is no zone in the text, or it cannot be read.`,
		Args: atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			name := "-"
			if len(args) == 1 {
				name = args[0]
			} else if isTerminal(a.stdin) {
				return usageError("name a file, or - to type a zone", "no input given")
			}
			return a.mrz(name, &flags)
		},
	}
	flags.declareFormat(cmd)
	flags.declare(cmd.Flags())
	cmd.AddCommand(a.mrzBuildCommand())
	return cmd
}

// mrz prints the zones of a text.
func (a *app) mrz(name string, flags *mrzFlags) error {
	text, err := a.readText(name)
	if err != nil {
		return err
	}
	found, err := mrz.Find(text)
	if err != nil {
		return unreadableText(name, err.Error())
	}
	w := bufio.NewWriter(a.stdout)
	line, at := 1, 0
	for i := range found {
		line += strings.Count(text[at:found[i].Start], "\n")
		at = found[i].Start
		d := drawing{w: w, painter: painter(useColor(a.stdout)), mrzFlags: flags, given: found[i].Zone, line: line}
		d.Repaired.Zone = d.given
		if flags.repair {
			d.Repaired = d.given.Repair(nil)
		}
		if d.Zone.Diagnose().Kind != mrz.Consistent {
			a.code = exitFindings
		}
		if flags.format == "json" {
			a.explain(name, &d, found[i].Err())
			w.Write(zoneJSON(&d.given, &d.Repaired, flags.redact))
			continue
		}
		if i > 0 {
			w.WriteByte('\n')
		}
		d.draw()
	}
	return w.Flush()
}

// explain tells on standard error what the drawing tells and JSON does not: why a
// zone is none by its structure, and why it was not repaired.
func (a *app) explain(name string, d *drawing, structure error) {
	if structure != nil {
		a.complain("%s: zone of line %d: %s", printable.Text(name), d.line, structure)
	}
	if d.Refused != mrz.NotRefused {
		a.complain("%s: zone of line %d: not repaired: %s", printable.Text(name), d.line, d.Refused)
	}
}

// zoneJSON is the zone as the mrz object of a report, on a line: the lines as
// given, and what came of them.
func zoneJSON(given *mrz.Zone, r *mrz.Repaired, redact bool) []byte {
	z := document.Zone{Zone: r.Zone, Edits: r.Edits}
	copy(z.Given[:], given.Lines())
	return append(rules.AppendZone(nil, &z, redact), '\n')
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
	return &failure{exitUnreadable, "", inputError(printable.Text(name) + ": " + why)}
}
