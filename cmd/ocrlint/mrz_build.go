package main

import (
	"errors"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/mrz"
	"github.com/ocrlint/ocrlint/normalize"
)

// layouts are those that a zone can be built for.
var layouts = []string{"TD1", "TD2", "TD3", "MRVA", "MRVB"}

func (a *app) mrzBuildCommand() *cobra.Command {
	var f mrz.Fields
	var flags mrzFlags
	var layout string
	cmd := &cobra.Command{
		Use:   "build --layout LAYOUT [flags]",
		Short: "write the machine readable zone of a document",
		Long: `build writes the zone of a document from what the document prints: names in any
script that Doc 9303 transliterates, dates as YYYY-MM-DD (or shorter, or YYMMDD).
Names that do not fit are shortened as Doc 9303 says, and standard error tells.`,
		Example: `  ocrlint mrz build --layout TD3 --document-code P --issuing-state UTO \
    --surname Eriksson --given-names 'Anna Maria' --document-number L898902C3 \
    --nationality UTO --birth-date 1974-08-12 --sex F --expiry-date 2012-04-15`,
		Args: noArguments,
		RunE: func(*cobra.Command, []string) error {
			if err := flags.check(); err != nil {
				return err
			}
			f.BirthDate, f.ExpiryDate = zoneDate(f.BirthDate), zoneDate(f.ExpiryDate)
			z, cut, err := mrz.Build(f, strings.ToUpper(layout))
			var fe mrz.FieldError
			switch {
			case errors.As(err, &fe) && fe.Kind == mrz.UnknownLayout:
				return unknown("layout", layout, layouts, "ocrlint mrz build --help")
			case err != nil:
				return usageError("see ocrlint mrz build --help", "%s", err)
			}
			for _, e := range cut {
				a.complain("%s does not fit and is shortened", e)
			}
			if flags.format == "json" {
				_, err = a.stdout.Write(zoneJSON(&mrz.Repaired{Zone: z}, false))
			} else {
				_, err = fmt.Fprintln(a.stdout, z)
			}
			return err
		},
	}
	flags.declareFormat(cmd)
	s := cmd.Flags()
	s.StringVar(&layout, "layout", "", "`layout` of the zone: "+strings.Join(layouts, ", "))
	s.StringVar(&f.DocumentCode, "document-code", "", "one or two `letters`: P, ID, V")
	s.StringVar(&f.IssuingState, "issuing-state", "", "`code` of ISO 3166-1 or Doc 9303-3")
	s.StringVar(&f.Surname, "surname", "", "primary identifier, or the only `name`")
	s.StringVar(&f.GivenNames, "given-names", "", "secondary identifier, the `names` apart by blanks")
	s.StringVar(&f.DocumentNumber, "document-number", "", "`number` of the document")
	s.StringVar(&f.Nationality, "nationality", "", "`code` as for the issuing state")
	s.StringVar(&f.BirthDate, "birth-date", "", "`date`; what is unknown is left out: 1974, 1974-08")
	s.StringVar(&f.Sex, "sex", "", "`letter` M, F or X")
	s.StringVar(&f.ExpiryDate, "expiry-date", "", "`date`")
	s.StringVar(&f.OptionalData, "optional-data", "", "`text`; the personal number of TD3")
	s.StringVar(&f.OptionalData2, "optional-data-2", "", "`text`, TD1 only")
	s.BoolVar(&f.Truncation.Even, "even", false, "shorten the longest parts of the surname first")
	complete(cmd, "layout", func() []string { return layouts })
	complete(cmd, "sex", func() []string { return []string{"M", "F", "X"} })
	return cmd
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
