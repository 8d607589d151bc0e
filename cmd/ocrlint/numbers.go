package main

import (
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/ocrlint/ocrlint/normalize/number"
)

func (a *app) numbersCommand() *cobra.Command {
	return &cobra.Command{
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
					describe(a.stdout, s)
					return nil
				}
				if schemes = number.ForCountry(strings.ToUpper(args[0])); len(schemes) == 0 {
					return unknown("number or country", args[0], number.IDs(), "ocrlint numbers")
				}
			}
			return a.table(func(w io.Writer) {
				for _, s := range schemes {
					fmt.Fprintf(w, "%s\t%s\t%s\t%s\n", s.ID(), s.Country(), s.Strength(), s.Name())
				}
			})
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
