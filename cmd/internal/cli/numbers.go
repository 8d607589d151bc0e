package cli

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/cmd/internal/wire"
	"github.com/ocrlint/ocrlint/normalize/number"
)

func (a *app) numbersCommand() *cobra.Command {
	var format *string
	cmd := &cobra.Command{
		Use:   "numbers [COUNTRY|NUMBER]",
		Short: "list the national numbers: id, country, strength, name",
		Long: `numbers lists the national numbers that ocrlint checks: all, those of a country
given as ISO 3166-1 alpha-3, or one by its id with its rule and sources.

The strength says how far a failing check digit can be relied on: hard is an
error, soft a warning, advisory for the record, none is only a pattern.`,
		Args:              atMostOne,
		ValidArgsFunction: completion(number.IDs),
		RunE: func(_ *cobra.Command, args []string) error {
			schemes := number.All()
			if len(args) == 1 {
				if s, ok := number.Lookup(args[0]); ok {
					if *format != "text" {
						return a.list(*format, numbersListing([]number.Scheme{s}))
					}
					describe(a.stdout, s)
					return nil
				}
				if schemes = number.ForCountry(strings.ToUpper(args[0])); len(schemes) == 0 {
					return unknown("number or country", args[0], number.IDs(), "ocrlint numbers")
				}
			}
			return a.list(*format, numbersListing(schemes))
		},
	}
	format = listFlag(cmd)
	return cmd
}

// numberEntry is a scheme as JSON.
type numberEntry struct {
	ID        string   `json:"id"`
	Country   string   `json:"country,omitempty"`
	Also      []string `json:"also,omitempty"`
	Name      string   `json:"name"`
	LocalName string   `json:"local_name,omitempty"`
	Names     string   `json:"names"`
	Rule      string   `json:"rule"`
	Strength  string   `json:"strength"`
	Masked    bool     `json:"masked_by_law"`
	Cards     []string `json:"number_of,omitempty"`
	PrintedOn []string `json:"printed_on,omitempty"`
	Sources   []string `json:"sources"`
}

func numbersListing(schemes []number.Scheme) listing {
	return listing{
		line: func(w io.Writer) {
			for _, s := range schemes {
				fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", s.ID(), s.Country(), s.Strength(), s.Name())
			}
		},
		json: func() []byte {
			all := []numberEntry{}
			for _, s := range schemes {
				all = append(all, numberEntry{s.ID(), s.Country(), s.Also(), s.Name(), s.LocalName(), s.Bearer().String(), s.Rule(), s.Strength().String(),
					s.Masked(), s.Cards(), s.PrintedOn(), append([]string{}, s.Sources()...)})
			}
			return wire.Listing(all)
		},
		md: func(w io.Writer) {
			fmt.Fprint(w, "# National numbers\n\nMade of the schemes by `ocrlint numbers --format md`.\n")
			for _, s := range schemes {
				fmt.Fprintln(w, "\n## "+s.ID())
				fmt.Fprintln(w)
				var text strings.Builder
				describe(&text, s)
				_, rest, _ := strings.Cut(text.String(), ": ")
				for line := range strings.Lines(rest) {
					if item, ok := strings.CutPrefix(line, "  "); ok {
						line = "- " + item
					} else if strings.Contains(line, ": ") || line == "sources:\n" {
						line = strings.TrimSuffix(line, "\n") + "  \n" // a line of its own
					}
					if line == "sources:  \n" {
						line = "sources:\n\n"
					}
					fmt.Fprint(w, line)
				}
			}
		},
	}
}

// describe prints one scheme.
func describe(w io.Writer, s number.Scheme) {
	fmt.Fprintf(w, "%s: %s", s.ID(), s.Name())
	if s.LocalName() != "" {
		fmt.Fprintf(w, " (%s)", s.LocalName())
	}
	fmt.Fprintf(w, "\n\n%s\n\n", s.Rule())
	if s.Country() != "" {
		fmt.Fprintf(w, "country: %s\n", strings.Join(append([]string{s.Country()}, s.Also()...), ", "))
	}
	fmt.Fprintf(w, "names: %s\n", s.Bearer())
	if cards := s.Cards(); len(cards) > 0 {
		fmt.Fprintf(w, "number of: %s\n", strings.Join(cards, ", "))
	}
	if cards := s.PrintedOn(); len(cards) > 0 {
		fmt.Fprintf(w, "printed on: %s\n", strings.Join(cards, ", "))
	}
	fmt.Fprintf(w, "strength: %s\n", s.Strength())
	if s.Masked() {
		fmt.Fprintln(w, "masked: the law wants the number masked where it is shown")
	}
	if len(s.Sources()) == 0 {
		fmt.Fprintln(w, "sources: none, the pattern is known from specimens only")
		return
	}
	fmt.Fprintln(w, "sources:")
	for _, source := range s.Sources() {
		fmt.Fprintf(w, "  %s\n", source)
	}
}
