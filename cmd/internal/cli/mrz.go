package cli

import (
	"bufio"
	"bytes"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"
	"github.com/spf13/pflag"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/internal/caught"
	"github.com/ocrlint/ocrlint/internal/printable"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/rules/lang"
)

// maxText is the length in bytes of the longest text that is searched for zones.
const maxText = 64 << 20

// mrzFlags are the flags of ocrlint mrz and its subcommands, as given.
type mrzFlags struct {
	format                     string
	redact, repair, blindSpots bool
	accessKey                  bool
	id                         string // of the language

	lang    *lang.Language
	several bool // texts: each zone names its own
	drawn   bool // a zone
}

func (f *mrzFlags) declareFormat(cmd *cobra.Command) {
	cmd.Flags().StringVar(&f.format, "format", "text", "`format` of the output: text, or json with one zone on each line")
	complete(cmd, "format", func() []string { return []string{"text", "json"} })
}

func (f *mrzFlags) declare(s *pflag.FlagSet) {
	declareLang(s, &f.id)
	s.BoolVar(&f.redact, "redact", false, "mask every personal value, keeping its shape")
	s.BoolVar(&f.repair, "repair", false, "undo misreadings where the check digits prove them")
	s.BoolVar(&f.accessKey, "access-key", false, "print the MRZ information from which the keys to the chip are derived (personal data)")
	s.BoolVar(&f.blindSpots, "blind-spots", false, "list the characters that could be misread without any check digit noticing")
}

func (f *mrzFlags) check() (err error) {
	f.lang, err = language(f.id)
	switch {
	case err != nil:
		return err
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
		Use:   "mrz [flags] [FILE|DIR|-]...",
		Short: "find and verify machine readable zones in text",
		Long: `mrz finds the machine readable zones in a text, verifies them and draws them:
the lines with what is wrong marked underneath, what the check digits say
together, and the elements with their place and whether a check digit protects
them. Without a FILE, or with -, the text is standard input. Texts are UTF-8 or
UTF-16; of a directory *.txt and *.mrz are read, those below it too.

With --repair, misreadings are undone where the check digits prove them. Every
change is listed; where there is no proof, the reason is told and nothing changes.

With --access-key, the MRZ information of Doc 9303-11 is printed beside each zone
whose document number, birth date and expiry date verify: it opens the chip.

Exit status: 0 every zone verifies (with --repair: in the end), 1 some zone does
not, or has a date that no calendar has, or no check digit at all, 2 wrong usage, 3
there is no zone in the text, or it cannot be read.`,
		Example: `  ocrlint mrz zone.txt
  ocrlint mrz --repair --redact scans/
  ocrlint mrz --format json < page.txt > zones.ndjson`,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			if len(args) == 0 {
				if isTerminal(a.stdin) {
					return usageError("name a file, or - to type a zone", "no input given")
				}
				args = []string{"-"}
			}
			return a.mrzAll(args, &flags)
		},
	}
	flags.declareFormat(cmd)
	flags.declare(cmd.Flags())
	complete(cmd, "lang", lang.IDs)
	cmd.AddCommand(a.mrzBuildCommand())
	return cmd
}

// mrzAll prints the zones of all texts. What cannot be read is told, and the others are
// still looked at.
func (a *app) mrzAll(args []string, flags *mrzFlags) error {
	skipped, failed := 0, 0
	var failures []error // the first of them
	w := bufio.NewWriter(a.stdout)
	next, stop := iter.Pull2(textFiles(args, &skipped))
	defer stop()
	for name, err, more := next(); more; {
		name2, err2, more2 := next()
		flags.several = flags.several || more2
		text := ""
		if err == nil {
			text, err = a.readText(name)
		}
		if err == nil {
			err = a.mrz(w, name, text, flags)
		}
		if err != nil {
			if failed++; failed <= mostFailures {
				failures = append(failures, err)
			}
		}
		name, err, more = name2, err2, more2
	}
	if err := w.Flush(); err != nil {
		return outputError("cannot write", err)
	}
	if skipped > 0 {
		a.complain("%s of directories skipped, whose names are not those of texts", count(skipped, "file"))
	}
	if failed == 1 {
		return failures[0]
	}
	for _, err := range failures {
		a.complain("%s", err)
		a.code = exitUnreadable
	}
	if n := failed - len(failures); n > 0 {
		a.complain("%d more in which there is no zone, or that cannot be read", n)
	}
	return nil
}

// mostFailures is how many texts are named that hold no zone.
const mostFailures = 100

// textFiles yields the files of the arguments, or why there is none: of a directory
// *.txt and *.mrz, in the order of their names, those below it too. It counts the others.
func textFiles(args []string, skipped *int) iter.Seq2[string, error] {
	return func(yield func(string, error) bool) {
		for _, arg := range args {
			if info, err := os.Stat(arg); arg == "-" || err != nil || !info.IsDir() {
				if !yield(arg, nil) {
					return
				}
				continue
			}
			none := true
			more := walkFiles(arg, func(name string, kind fs.FileMode, err error) bool {
				file := false
				if err == nil && isText(name) {
					file, err = isFile(name, kind)
				}
				switch {
				case err != nil:
					return yield(name, unreadableText(name, reason(err)))
				case !file:
					*skipped++
					return true
				}
				none = false
				return yield(name, nil)
			})
			if !more || none && !yield(arg, unreadableText(arg, "no text file in this directory")) {
				return
			}
		}
	}
}

func isText(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".txt", ".mrz":
		return true
	}
	return false
}

// mrz prints the zones of a text.
func (a *app) mrz(w *bufio.Writer, name, text string, flags *mrzFlags) (err error) {
	defer func() {
		if p := caught.Of(recover()); p != nil {
			err = unreadableText(name, p.Error())
		}
	}()
	found, err := mrz.Find(text)
	if err != nil {
		return unreadableText(name, err.Error())
	}
	line, at := 1, 0
	for i := range found {
		line += strings.Count(text[at:found[i].Start], "\n")
		at = found[i].Start
		d := drawing{w: w, painter: painter(useColor(a.stdout)), mrzFlags: flags, given: found[i].Zone, line: line}
		d.Repaired.Zone = d.given
		if flags.several {
			d.name = printable.Text(name) + ": "
		}
		if flags.repair {
			d.Repaired = d.given.Repair(nil)
		}
		if d.Zone.Diagnose().Kind != mrz.Consistent {
			a.code = exitFindings
		}
		if flags.format == "json" {
			w.Flush() // before standard error
			a.explain(name, &d, found[i].Err())
			zone := wire.Zone(nil, &d.given, &d.Repaired, flags.redact)
			if flags.several {
				zone = within(zone, name, line)
			}
			w.Write(zone)
			continue
		}
		if flags.drawn {
			w.WriteByte('\n')
		}
		flags.drawn = true
		d.draw()
	}
	return nil
}

// within adds to the object of a zone which of several texts it is from.
func within(zone []byte, name string, line int) []byte {
	zone = append(bytes.TrimSuffix(zone, []byte("}\n")), `,"input":`...)
	zone = append(zone, marshal(struct {
		Name string `json:"name"`
		Line int    `json:"line"`
	}{name, line})...)
	return append(zone, "}\n"...)
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
	decoded, err := wire.Text(text)
	if err != nil {
		hint := "read it with an OCR program first"
		if err == wire.ErrPDF {
			hint = "pdftotext FILE - | ocrlint mrz"
		}
		return "", &failure{exitUnreadable, hint, inputError(printable.Text(name) + ": " + err.Error())}
	}
	return decoded, nil
}

func unreadableText(name, why string) error {
	return &failure{exitUnreadable, "", inputError(printable.Text(name) + ": " + why)}
}
