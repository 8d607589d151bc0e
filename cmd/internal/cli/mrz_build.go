package cli

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// layouts are those that a zone can be built for.
var layouts = mrz.Buildable()

// zoneForm is a zone to be built, as given.
type zoneForm struct {
	layout string
	mrz.Fields
}

// entry is a text of a form: as a flag with hyphens, in JSON as it is.
type entry struct {
	name, usage string
	text        *string
}

func (f *zoneForm) entries() []entry {
	return []entry{
		{"layout", "`layout` of the zone: " + strings.Join(layouts, ", "), &f.layout},
		{"document_code", "one or two `letters`: P, ID, V", &f.DocumentCode},
		{"issuing_state", "`code` of ISO 3166-1 or Doc 9303-3", &f.IssuingState},
		{"surname", "primary identifier, or the only `name`", &f.Surname},
		{"given_names", "secondary identifier, the `names` apart by blanks", &f.GivenNames},
		{"document_number", "`number` of the document", &f.DocumentNumber},
		{"nationality", "`code` as for the issuing state", &f.Nationality},
		{"birth_date", "`date`; what is unknown is left out: 1974, 1974-08", &f.BirthDate},
		{"sex", "`letter` M, F or X", &f.Sex},
		{"expiry_date", "`date`", &f.ExpiryDate},
		{"optional_data", "`text`; the personal number of TD3", &f.OptionalData},
		{"optional_data_2", "`text`, TD1 only", &f.OptionalData2},
		{"issue_date", "`date`, RU-INTERNAL only", &f.IssueDate},
	}
}

func (a *app) mrzBuildCommand() *cobra.Command {
	var form zoneForm
	var flags mrzFlags
	cmd := &cobra.Command{
		Use:   "build [flags] [FILE|-]",
		Short: "write the machine readable zone of a document",
		Long: `build writes the zone of a document from what the document prints: names in any
script that Doc 9303 transliterates, dates as YYYY-MM-DD (or shorter, or YYMMDD).
Names that do not fit are shortened as Doc 9303 says, and standard error tells.

A FILE, or standard input for -, has JSON objects, each the contents of one zone:
the members are named as the flags, with underscores for hyphens, and what an
object leaves out is taken from the flags.

Exit status: 0 every zone is written, 2 wrong usage, or flags that no zone can
be made of, 3 an object that no zone can be made of, or FILE cannot be read.`,
		Example: `  ocrlint mrz build --layout TD3 --document-code P --issuing-state UTO \
    --surname Eriksson --given-names 'Anna Maria' --document-number L898902C3 \
    --nationality UTO --birth-date 1974-08-12 --sex F --expiry-date 2012-04-15`,
		Args: atMostOne,
		RunE: func(_ *cobra.Command, args []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			if len(args) == 1 {
				return a.buildAll(args[0], form, flags.format)
			}
			z, cut, err := form.build()
			var fe mrz.FieldError
			switch {
			case errors.As(err, &fe) && fe.Kind == mrz.UnknownLayout:
				return unknown("layout", form.layout, layouts, "ocrlint mrz build --help")
			case err != nil:
				return usageError("see ocrlint mrz build --help", "%s", err)
			}
			for _, e := range cut {
				a.complain("%s does not fit and is shortened", e)
			}
			return a.printZone(z, flags.format)
		},
	}
	flags.declareFormat(cmd)
	for _, e := range form.entries() {
		cmd.Flags().StringVar(e.text, strings.ReplaceAll(e.name, "_", "-"), "", e.usage)
	}
	cmd.Flags().BoolVar(&form.Truncation.Even, "even", false, "shorten the longest parts of the surname first")
	complete(cmd, "layout", func() []string { return layouts })
	complete(cmd, "sex", func() []string { return []string{"M", "F", "X"} })
	return cmd
}

// build makes the zone of the form. The error is a mrz.FieldError.
func (f *zoneForm) build() (mrz.Zone, []mrz.Element, error) {
	fields := f.Fields
	fields.BirthDate, fields.ExpiryDate, fields.IssueDate = zoneDate(f.BirthDate), zoneDate(f.ExpiryDate), zoneDate(f.IssueDate)
	return mrz.Build(fields, strings.ToUpper(f.layout))
}

// printZone writes a zone that was built.
func (a *app) printZone(z mrz.Zone, format string) error {
	if format == "json" {
		_, err := a.stdout.Write(wire.Zone(nil, &z, &mrz.Repaired{Zone: z}, false))
		return err
	}
	_, err := fmt.Fprintln(a.stdout, z)
	return err
}

// zoneDate writes an ISO date as YYMMDD, fillers for what is unknown. Any other
// text is left alone.
func zoneDate(s string) string {
	d, err := normalize.ParseDate(s)
	if err != nil {
		return s
	}
	text := strings.ReplaceAll(d.String(), "-", "")[2:]
	return text + strings.Repeat("<", 6-len(text))
}
